package summitry.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** A row whose texts are broken into lines for a width, so that it has a height and can be cut between lines. */
record SetRow(Row row, List<SetCell> cells) {
    static final float GUTTER = 12;
    static final float RULE_ROOM = 3;

    record Line(String words, Style style, boolean begins) {}

    record SetCell(float x, float width, Cell.Sketch sketch, List<Line> lines, boolean centred) {
        float height() {
            return sketch.height() + lines.stream().map(l -> l.style().leading()).reduce(0f, Float::sum);
        }
    }

    static SetRow of(Row row, Typefaces typefaces, float width) {
        float shares = row.cells().stream().map(Cell::share).reduce(0f, Float::sum);
        float room = width - GUTTER * (row.cells().size() - 1);
        List<SetCell> cells = new ArrayList<>();
        float x = 0;
        for (Cell cell : row.cells()) {
            float wide = room * cell.share() / shares;
            List<Line> lines = new ArrayList<>();
            for (Cell.Text text : cell.texts()) {
                boolean begins = true;
                for (String line : typefaces.lines(text.words(), text.style(), wide)) {
                    lines.add(new Line(line, text.style(), begins));
                    begins = false;
                }
            }
            cells.add(new SetCell(x, wide, cell.sketch(), List.copyOf(lines), cell.centred()));
            x += wide + GUTTER;
        }
        return new SetRow(row, List.copyOf(cells));
    }

    float height() {
        float tallest = cells.stream().map(SetCell::height).reduce(row.least(), Math::max);
        return tallest + (row.ruled() ? 2 * RULE_ROOM : 0);
    }

    boolean isParagraph() {
        return cells.size() == 1 && cells.getFirst().sketch().height() == 0 && !row.ruled();
    }

    int lines() {
        return cells.stream().mapToInt(c -> c.lines().size()).max().orElse(0);
    }

    /** The part that fits a height, at least one line of each cell, and the rest. */
    List<SetRow> cut(float room) {
        List<SetCell> above = new ArrayList<>();
        List<SetCell> below = new ArrayList<>();
        for (SetCell cell : cells) {
            int count = 0;
            float used = cell.sketch().height() + 2 * RULE_ROOM;
            while (count < cell.lines().size()
                    && (count == 0 || used + cell.lines().get(count).style().leading() <= room)) {
                used += cell.lines().get(count).style().leading();
                count++;
            }
            above.add(new SetCell(cell.x(), cell.width(), cell.sketch(), cell.lines().subList(0, count),
                    cell.centred()));
            below.add(new SetCell(cell.x(), cell.width(), Cell.Sketch.NONE,
                    cell.lines().subList(count, cell.lines().size()), cell.centred()));
        }
        Row upper = new Row(row.before(), 0, false, row.cells());
        Row lower = new Row(0, 0, row.ruled(), row.cells());
        return List.of(new SetRow(upper, above), new SetRow(lower, below));
    }

    void draw(Leaf leaf, Tags tags, float left, float top, float width) {
        float inner = top + (row.ruled() ? RULE_ROOM : 0);
        for (SetCell cell : cells) {
            float y = inner;
            if (cell.sketch().height() > 0) {
                cell.sketch().painter().paint(leaf, left + cell.x(), y, cell.width());
                y += cell.sketch().height();
            }
            for (Line line : cell.lines()) {
                if (line.begins()) {
                    tags.paragraph();
                }
                float x = cell.centred()
                        ? (cell.width() - leaf.width(line.words(), line.style())) / 2
                        : 0;
                leaf.text(line.words(), left + cell.x() + x, y, line.style());
                y += line.style().leading();
            }
            tags.paragraph();
        }
        if (row.ruled()) {
            leaf.line(left, top + height(), left + width, top + height(), Ink.LINE, 0.6f);
        }
    }
}
