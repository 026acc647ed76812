package summitry.figure;

import summitry.figure.Mark.Align;
import summitry.text.Words;

/** Parties against parties: a cell a pair, blocs kept apart, the parties themselves along the diagonal. */
public final class MatrixFigure {
    private static final double SIZE = 10;
    private static final double GAP = 4;
    private static final double MOST = 34;
    /** Cells below this have no room for codes, pixels. */
    private static final double READABLE = 8;
    private static final double KEY_WIDTH = 104;
    private static final double KEY_HEIGHT = 24;

    private final Matrix matrix;
    private final Words words;
    private final MatrixWords say;
    private final Sketch sketch;
    private final double width;
    private final double height;
    private final int count;
    private final boolean isKeyBeside;
    private final double head;
    private final double cell;

    private MatrixFigure(Matrix matrix, Words words, double width, double height) {
        this.matrix = matrix;
        this.words = words;
        this.width = width;
        this.height = height;
        say = new MatrixWords(matrix, words);
        sketch = new Sketch(width, height);
        count = matrix.members().size();
        double codes = matrix.members().stream().mapToDouble(m -> Type.width(m.code(), SIZE, Weight.BOLD))
                .max().orElse(0) + 6;
        double gaps = count == 0 ? 0 : matrix.gapsBefore(count - 1) * GAP;
        double below = keyRows() * KEY_HEIGHT;
        double keys = KEY_WIDTH * keyColumns();
        double beside = size(width - keys - gaps - codes, height - gaps - codes);
        double under = size(width - gaps - codes, height - below - gaps - codes);
        isKeyBeside = beside >= under && keyColumns() * height >= keyRows() * (HeatKey.columnHeight() + 8);
        double best = isKeyBeside ? beside : under;
        boolean named = best >= READABLE;
        head = named ? codes : 0;
        cell = named
                ? best
                : isKeyBeside
                        ? size(width - keys - gaps, height - gaps)
                        : size(width - gaps, height - below - gaps);
    }

    private double size(double across, double down) {
        double room = Math.min(across, down) / Math.max(1, count);
        return Math.clamp(room >= 6 ? Math.floor(room) : room, 0.1, MOST);
    }

    /** Columns of the key beside the matrix: one below the other where that is high enough. */
    private int keyColumns() {
        return height < keyRows() * (HeatKey.columnHeight() + 8) ? keyRows() : 1;
    }

    private int keyRows() {
        return matrix.upper() == matrix.lower() ? 1 : 2;
    }

    /** Lays the matrix out; 34 parties have readable codes from about 360 x 380 pixels. */
    public static Figure of(Matrix matrix, Words words, double width, double height) {
        return new MatrixFigure(matrix, words, width, height).figure();
    }

    private Figure figure() {
        for (int row = 0; row < count; row++) {
            if (head > 0) {
                codes(row);
            }
            for (int column = 0; column < count; column++) {
                if (row == column) {
                    sketch.add(new Mark.Shape(at(row) + cell / 2, at(row) + cell / 2,
                            Math.max(0.5, Math.min(6, cell * 0.36)), matrix.members().get(row).shape(),
                            false));
                } else {
                    cell(row, column);
                }
            }
        }
        for (int member = 0; member < count; member++) {
            if (matrix.isSelected(member)) {
                frame(member);
            }
        }
        key();
        return sketch.done(say.summary(), say.table());
    }

    private double at(int member) {
        return head + member * cell + matrix.gapsBefore(member) * GAP;
    }

    private void codes(int member) {
        Matrix.Member party = matrix.members().get(member);
        Weight weight = matrix.isSelected(member) ? Weight.BOLD : Weight.MEDIUM;
        Tone tone = matrix.isSelected(member) ? Tone.INK : Tone.text(party.shape());
        double middle = at(member) + cell / 2 + SIZE * 0.36;
        sketch.label(head - 5, middle, party.code(), SIZE, weight, tone, Align.RIGHT);
        sketch.add(new Mark.Upright(middle, head - 5, party.code(), SIZE, weight, tone));
    }

    private void cell(int row, int column) {
        Matrix.Half half = row < column ? matrix.upper() : matrix.lower();
        int step = half.heat().step(matrix.value(half, row, column));
        double inner = cell > 4 ? cell - 1 : cell;
        sketch.box(at(column), at(row), inner, inner, cell > 8 ? 1.5 : 0, half.heat().tone(step));
        if (cell >= READABLE) {
            HeatKey.stroke(sketch, half.heat(), step, at(column), at(row), inner);
        }
        sketch.cell(matrix.members().get(row).id() + "|" + matrix.members().get(column).id(), at(column),
                at(row), cell, cell, say.pair(row, column));
    }

    private void frame(int member) {
        double end = at(count - 1) + cell;
        sketch.add(
                new Mark.Box(head - 1, at(member) - 1.5, end - head + 1, cell + 2, 2, Tone.NONE, Tone.INK));
        sketch.add(
                new Mark.Box(at(member) - 1.5, head - 1, cell + 2, end - head + 1, 2, Tone.NONE, Tone.INK));
    }

    private void key() {
        if (count == 0) {
            return;
        }
        double end = at(count - 1) + cell;
        Heat upper = matrix.upper().heat();
        Heat lower = matrix.lower().heat();
        boolean both = upper != lower;
        String above = both ? words.get("figures.matrix.upper") : "";
        String below = words.get("figures.matrix.lower");
        if (isKeyBeside) {
            double x = end + 14;
            double room = (width - x) / keyColumns();
            double next = HeatKey.column(sketch, upper, above, words, x, head, room - 6);
            if (keyColumns() > 1) {
                HeatKey.column(sketch, lower, below, words, x + room, head, room - 6);
            } else if (both) {
                HeatKey.column(sketch, lower, below, words, x, next + 6, room - 6);
            }
        } else if (height - end >= keyRows() * KEY_HEIGHT - 6) {
            HeatKey.row(sketch, upper, title(upper, above), words, 0, end + 18, width);
            if (both) {
                HeatKey.row(sketch, lower, title(lower, below), words, 0, end + 18 + KEY_HEIGHT - 4, width);
            }
        }
    }

    private String title(Heat heat, String where) {
        return where.isEmpty() ? heat.name(words) : heat.name(words) + ", " + where;
    }
}
