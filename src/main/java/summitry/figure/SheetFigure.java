package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Point;
import summitry.model.Response;
import summitry.text.Numbers;
import summitry.text.Words;

/** A table of parties and issues: a cell each, coloured by its value, with the part of the scale that the party refuses. */
public final class SheetFigure {
    /** Half a colour leaves numbers readable on every step, in every theme. */
    private static final double TINT = 0.5;

    private final Sheet sheet;
    private final Words words;
    private final SheetFrame frame;
    private final Sketch sketch;

    private SheetFigure(Sheet sheet, Words words, double width, double height) {
        this.sheet = sheet;
        this.words = words;
        frame = new SheetFrame(sheet, width, height);
        sketch = new Sketch(width, height);
    }

    /** Lays out what is shown of a sheet; 34 parties and 19 issues need about 900 x 740 pixels to be seen whole. */
    public static Figure of(Sheet sheet, Words words, double width, double height) {
        return new SheetFigure(sheet, words, width, height).figure();
    }

    /**
     * One cell alone, as a sample of what its marks mean.
     *
     * @param size its width, pixels at full size; a row high
     */
    public static Figure sample(Sheet.Cell cell, Words words, double size, double height) {
        SheetFigure figure = new SheetFigure(
                new Sheet(List.of(), List.of(), (_, _) -> cell, 0, 0, Optional.empty()), words, size,
                height);
        figure.draw(cell, 1, 1, size - 2, height - 2);
        return figure.sketch.done(cell.tip(), new DataTable(List.of(), List.of()));
    }

    private Figure figure() {
        if (sheet.rows().isEmpty() || sheet.columns().isEmpty()) {
            return sketch.done(words.get("figures.sheet.nothing"), table());
        }
        themes();
        for (int column = sheet.left(); column <= frame.right(); column++) {
            title(column);
        }
        for (int row = sheet.top(); row <= frame.bottom(); row++) {
            name(row);
            for (int column = sheet.left(); column <= frame.right(); column++) {
                cell(row, column);
            }
        }
        sheet.selected().ifPresent(this::frame);
        return sketch.done(summary(), table());
    }

    private void themes() {
        int from = sheet.left();
        for (int column = sheet.left() + 1; column <= frame.right() + 1; column++) {
            if (column > frame.right() || frame.isNewTheme(column)) {
                double x = frame.x(from);
                double end = frame.x(column - 1) + frame.columnWidth();
                String theme = sheet.columns().get(from).theme();
                String shown = ShortHead.of(theme, end - x, text -> Type.width(text, 11, Weight.BOLD));
                sketch.label(x, 13, shown, 11, Weight.BOLD, Tone.INK_3, Align.LEFT);
                if (!shown.equals(theme)) {
                    sketch.cell("theme|" + from, x, 0, end - x, SheetFrame.THEME, theme);
                }
                sketch.line(x, SheetFrame.THEME - 3, end, SheetFrame.THEME - 3, Tone.LINE, 1);
                from = column;
            }
        }
    }

    private void title(int column) {
        String name = sheet.columns().get(column).name();
        boolean chosen = sheet.selected().filter(b -> column >= b.left() && column <= b.right()).isPresent();
        Weight weight = chosen ? Weight.BOLD : Weight.REGULAR;
        Tone tone = chosen ? Tone.INK : Tone.INK_2;
        List<String> lines = Type.wrap(name, SheetFrame.HEAD_SIZE, weight, frame.uprightRoom() - 6, 2);
        double step = 13;
        double first = frame.x(column) + frame.columnWidth() / 2 + 4 - (lines.size() - 1) * step / 2;
        for (int i = 0; i < lines.size(); i++) {
            sketch.add(new Mark.Upright(first + i * step, frame.top() - 6, lines.get(i), SheetFrame.HEAD_SIZE,
                    weight, tone));
        }
    }

    private void name(int row) {
        Sheet.Row party = sheet.rows().get(row);
        boolean chosen = sheet.selected().filter(b -> row >= b.top() && row <= b.bottom()).isPresent();
        double middle = frame.y(row) + frame.rowHeight() / 2;
        sketch.add(new Mark.Shape(8, middle, 4, party.shape(), false));
        sketch.add(new Mark.Chip(27, middle, Math.min(8, frame.rowHeight() / 2 - 3.5), party.flag(),
                party.code(), party.shape(), false, Response.ABSTAIN));
        Weight weight = chosen ? Weight.BOLD : Weight.REGULAR;
        sketch.label(SheetFrame.SIGNS, middle + 4,
                Type.fit(party.name(), SheetFrame.SIZE, weight, frame.nameWidth()), SheetFrame.SIZE, weight,
                chosen ? Tone.INK : Tone.INK_2, Align.LEFT);
    }

    private void cell(int row, int column) {
        Sheet.Cell cell = sheet.cells().at(row, column);
        double x = frame.x(column);
        double y = frame.y(row);
        draw(cell, x, y, frame.columnWidth() - 2, frame.rowHeight() - 2);
        sketch.cell(sheet.rows().get(row).id() + "|" + sheet.columns().get(column).id(), x, y,
                frame.columnWidth(), frame.rowHeight(), cell.tip());
    }

    private void draw(Sheet.Cell cell, double x, double y, double wide, double high) {
        boolean isHeated = cell.counts() && !Double.isNaN(cell.value());
        int step = isHeated ? Heat.POSITION.step(cell.value()) : 2;
        boolean isOdd = cell.mood() == Sheet.Mood.MISSING || cell.mood() == Sheet.Mood.WRONG;
        Tone fill = isOdd ? Tone.NO_WASH : Tone.BACKGROUND;
        Tone edge = isOdd ? Tone.NO : isHeated ? Tone.NONE : Tone.LINE_FAINT;
        sketch.add(new Mark.Box(x, y, wide, high, 2, fill, edge));
        if (isHeated && !isOdd) {
            sketch.add(new Mark.Area("", List.of(List.of(new Point(x, y), new Point(x + wide, y),
                    new Point(x + wide, y + high), new Point(x, y + high))), Heat.POSITION.tone(step),
                    Tone.NONE,
                    0, TINT));
        }
        Tone ink = isOdd ? Tone.NO_TEXT : isHeated ? Tone.INK : Tone.INK_3;
        sketch.label(x + wide / 2, y + high / 2 + 4, cell.text(), SheetFrame.SIZE,
                isOdd ? Weight.BOLD : Weight.REGULAR, ink, Align.CENTRE);
        refused(cell, x, y + high, wide);
        if (cell.isChanged()) {
            sketch.add(new Mark.Area("", List.of(List.of(new Point(x + wide - 6, y), new Point(x + wide, y),
                    new Point(x + wide, y + 6))), Tone.INK, Tone.NONE, 0));
        }
    }

    /** The part of the scale that it refuses, along the lower edge of its cell. */
    private void refused(Sheet.Cell cell, double x, double low, double wide) {
        if (!cell.counts()) {
            return;
        }
        if (cell.refusedBelow() > 0) {
            sketch.box(x, low - 2.5, Math.max(3, wide * cell.refusedBelow() / 100), 2.5, 1, Tone.NO);
        }
        if (cell.refusedAbove() < 100) {
            double part = Math.max(3, wide * (100 - cell.refusedAbove()) / 100);
            sketch.box(x + wide - part, low - 2.5, part, 2.5, 1, Tone.NO);
        }
    }

    private void frame(Sheet.Block block) {
        int top = Math.max(block.top(), sheet.top());
        int bottom = Math.min(block.bottom(), frame.bottom());
        int left = Math.max(block.left(), sheet.left());
        int right = Math.min(block.right(), frame.right());
        if (top <= bottom && left <= right) {
            double x = frame.x(left) - 1.5;
            double y = frame.y(top) - 1.5;
            double wide = frame.x(right) + frame.columnWidth() - frame.x(left) + 1;
            double high = frame.y(bottom) + frame.rowHeight() - frame.y(top) + 1;
            sketch.add(new Mark.Box(x, y, wide, high, 3, Tone.NONE, Tone.INK));
            sketch.add(new Mark.Box(x + 0.8, y + 0.8, wide - 1.6, high - 1.6, 2.5, Tone.NONE, Tone.INK));
        }
    }

    private String summary() {
        Numbers numbers = new Numbers(words.language());
        return words.get("figures.sheet.summary", numbers.whole(sheet.rows().size()),
                numbers.whole(sheet.columns().size()),
                sheet.selected().map(b -> sheet.cells().at(b.toRow(), b.toColumn()).tip()).orElse(""));
    }

    /** The rows that are shown: a table of thousands of cells is read where it is scrolled to. */
    private DataTable table() {
        List<String> heads = new ArrayList<>(List.of(words.get("figures.column.party")));
        sheet.columns().forEach(c -> heads.add(c.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int row = sheet.top(); row <= frame.bottom(); row++) {
            List<String> line = new ArrayList<>(List.of(sheet.rows().get(row).name()));
            for (int column = 0; column < sheet.columns().size(); column++) {
                line.add(sheet.cells().at(row, column).text());
            }
            rows.add(line);
        }
        return new DataTable(heads, rows);
    }
}
