package summitry.exchange;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.draft.Cell;
import summitry.draft.Edit;
import summitry.draft.Filling;
import summitry.draft.Place;

/** Fills a block of a table in one edit. */
final class Filler {
    private static final double LEAST = 0;
    private static final double MOST = 100;
    /** Numbers that come out of a sum, a product or a series are rounded to this part of a point. */
    private static final double PARTS = 10;

    private final Grid grid;
    private final Grid.Range range;
    private final Filling filling;
    private final SortedMap<Place, Cell> cells = new TreeMap<>();
    private int cut;
    private int empty;

    Filler(Grid grid, Grid.Range range, Filling filling) {
        this.grid = grid;
        this.range = range;
        this.filling = filling;
    }

    Grid.Filled filled() {
        for (int row = range.top(); row <= range.bottom(); row++) {
            for (int column = range.left(); column <= range.right(); column++) {
                OptionalDouble value = value(row, column);
                if (!value.equals(grid.value(row, column))) {
                    grid.put(cells, grid.place(row, column), value);
                }
            }
        }
        return new Grid.Filled(new Edit.PutCells(cells, Edit.Way.FILLED, Optional.of(grid.measure()),
                Optional.of(filling)), cut, empty);
    }

    private OptionalDouble value(int row, int column) {
        return switch (filling) {
            case Filling.Value(double value) -> OptionalDouble.of(value);
            case Filling.Series(double from, double to, boolean isDown) ->
                OptionalDouble.of(rounded(from + (to - from) * (isDown
                        ? share(row, range.top(), range.bottom())
                        : share(column, range.left(), range.right()))));
            case Filling.Sum(double by) -> changed(grid.value(row, column), 1, by);
            case Filling.Product(double by) -> changed(grid.value(row, column), by, 0);
            case Filling.Copy(boolean isDown) ->
                isDown ? grid.value(range.top(), column) : grid.value(row, range.left());
        };
    }

    private static double share(int at, int first, int last) {
        return first == last ? 0 : (double) (at - first) / (last - first);
    }

    private static double rounded(double value) {
        return Math.rint(value * PARTS) / PARTS;
    }

    private OptionalDouble changed(OptionalDouble before, double times, double more) {
        if (before.isEmpty()) {
            empty++;
            return before;
        }
        double wanted = rounded(before.getAsDouble() * times + more);
        if (wanted < LEAST || wanted > MOST) {
            cut++;
        }
        return OptionalDouble.of(Math.clamp(wanted, LEAST, MOST));
    }
}
