package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.figure.Sheet;
import summitry.model.Issue;
import summitry.model.Party;

/** Edits of a block of the table, as it is shown. */
final class CellEdits {
    /** How much a party cares where only its position is typed; every new cell needs some to be played. */
    private static final double USUAL_CARE = 50;

    private final Draft draft;
    private final List<Party> parties;
    private final List<Issue> issues;

    CellEdits(DeskViewModel desk) {
        draft = desk.draft();
        parties = desk.parties();
        issues = desk.issues();
    }

    private SortedMap<Place, Cell> places(Sheet.Block block) {
        SortedMap<Place, Cell> cells = new TreeMap<>();
        for (int row = block.top(); row <= block.bottom(); row++) {
            for (int column = block.left(); column <= block.right(); column++) {
                Place place = new Place(parties.get(row).id(), issues.get(column).id());
                cells.put(place, draft.cells().get(place));
            }
        }
        return cells;
    }

    /** One number in every cell of a block. */
    Edit fill(Sheet.Block block, Cell.Measure measure, OptionalDouble value) {
        SortedMap<Place, Cell> cells = places(block);
        cells.replaceAll(
                (_, cell) -> value.isPresent() && measure == Cell.Measure.IDEAL && cell.salience().isEmpty()
                        ? cell.with(measure, value).with(Cell.Measure.SALIENCE, OptionalDouble.of(USUAL_CARE))
                        : cell.with(measure, value));
        Edit.Way way = value.isEmpty()
                ? Edit.Way.CLEARED
                : block.count() > 1 ? Edit.Way.FILLED : Edit.Way.TYPED;
        return new Edit.PutCells(cells, way, Optional.of(measure));
    }

    /** What stands in a block, rows between line breaks and cells between tabs. */
    String copied(Sheet.Block block, Cell.Measure measure) {
        StringBuilder text = new StringBuilder();
        for (int row = block.top(); row <= block.bottom(); row++) {
            for (int column = block.left(); column <= block.right(); column++) {
                OptionalDouble value = draft.cells().get(parties.get(row).id(), issues.get(column).id())
                        .get(measure);
                text.append(column > block.left() ? "\t" : "");
                if (value.isPresent()) {
                    double v = value.getAsDouble();
                    text.append(v == Math.rint(v) ? String.valueOf((long) v) : String.valueOf(v));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }
}
