package summitry.figure;

import java.util.List;
import summitry.figure.Mark.Align;
import summitry.model.Bloc;

/** One row a theory on a common axis: its mark, the span of most runs behind it and its number at the right. */
final class TheoryRows {
    /** Room of the number and of the note at the right, pixels. */
    private static final double NUMBER = 34;
    private static final double NOTE = 48;
    private static final double EDGE = 8;
    private static final double TEXT = 11.5;
    private static final int MOST = 4;
    private static final double RADIUS = 4.5;

    private TheoryRows() {}

    /**
     * What a row shows.
     *
     * @param value 0 to 100
     * @param low one run in ten lies below
     * @param high one run in ten lies above
     * @param note beside the number; may be empty
     */
    record Row(double value, double low, double high, String number, String note) {
        Row {
            require("value", value);
            require("low", low);
            require("high", high);
        }

        private static void require(String name, double value) {
            if (!(value >= 0 && value <= 100)) {
                throw new IllegalArgumentException("%s (%s) must be 0 to 100.".formatted(name, value));
            }
        }
    }

    static void requireCount(int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("theories (%d) must be 1 to %d.".formatted(count, MOST));
        }
    }

    static Bloc.Mark shape(int index) {
        return List.of(Bloc.Mark.CIRCLE, Bloc.Mark.SQUARE, Bloc.Mark.TRIANGLE, Bloc.Mark.DIAMOND).get(index);
    }

    static Scale scale(double width) {
        return new Scale(0, 100, EDGE, Math.max(EDGE + 10, width - NUMBER - NOTE - EDGE));
    }

    static void mark(Sketch sketch, int index, double x, double y) {
        sketch.add(new Mark.Shape(x, y, RADIUS, shape(index), false));
    }

    /** Rows of equal height between {@code top} and {@code bottom}. */
    static void draw(Sketch sketch, List<Row> rows, double width, double top, double bottom) {
        Scale scale = scale(width);
        double each = (bottom - top) / rows.size();
        for (int t = 0; t < rows.size(); t++) {
            Row row = rows.get(t);
            double y = top + (t + 0.5) * each;
            sketch.line(scale.at(0), y, scale.at(100), y, Tone.LINE_FAINT, 1);
            sketch.line(scale.at(row.low()), y, scale.at(row.high()), y, Tone.mark(shape(t)), 2);
            mark(sketch, t, scale.at(row.value()), y);
            sketch.label(width - NOTE, y + 4, row.number(), TEXT, Weight.BOLD, Tone.INK, Align.RIGHT);
            sketch.label(width, y + 4, row.note(), TEXT, Weight.REGULAR, Tone.INK_2, Align.RIGHT);
        }
    }
}
