package summitry.report.pdf;

import java.util.List;

/**
 * Cells beside each other; the smallest thing that pages are made of. A paragraph is a row of one cell.
 *
 * @param before blank above it, points; dropped at the head of a page
 * @param least height, points
 * @param ruled whether a thin line closes it
 */
public record Row(float before, float least, boolean ruled, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException("a row needs a cell.");
        }
    }

    public static Row of(Cell... cells) {
        return new Row(0, 0, false, List.of(cells));
    }

    public static Row text(String words, Style style) {
        return of(Cell.of(1, words, style));
    }

    public static Row sketch(float height, Cell.Painter painter) {
        return of(Cell.sketch(1, height, painter));
    }

    public Row after(float blank) {
        return new Row(blank, least, ruled, cells);
    }

    public Row atLeast(float height) {
        return new Row(before, height, ruled, cells);
    }

    public Row withRule() {
        return new Row(before, least, true, cells);
    }
}
