package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * What matters, one factor a row: a bar from the result at the low end of the factor (hollow) to that at its high end (full),
 * each with what was tried, and a dashed line for the result with nothing changed.
 *
 * @param measure what the bars measure, as a sentence
 * @param asIs the measure with nothing changed
 * @param bars the greatest first
 */
public record TornadoFigure(String measure, double asIs, List<Bar> bars) {
    /** Pixels a row, at full size. */
    public static final double ROW = 26;
    /** Pixels above the rows. */
    public static final double HEAD = 22;

    private static final double RADIUS = 5;
    private static final double VALUES = 46;
    private static final double LABELS = 44;
    private static final double SIZE = 12;

    /**
     * A factor.
     *
     * @param lowTried what was tried at its low end, in words
     * @param low the measure there
     */
    public record Bar(String id, String name, String lowTried, String highTried, double low, double high) {
        double swing() {
            return Math.abs(high - low);
        }
    }

    public TornadoFigure {
        bars = List.copyOf(bars);
    }

    /** Lays it out in any size from about 300 pixels and {@value #ROW} a row. */
    public Figure at(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        Numbers numbers = new Numbers(words.language());
        double names = width * 0.4;
        Scale scale = scale(names + 8 + LABELS, width - VALUES - LABELS);
        double middle = scale.at(asIs);
        sketch.line(middle, HEAD - 4, middle, HEAD + bars.size() * ROW, Tone.INK_2, 1, Dash.DASHED);
        sketch.labelWithin(middle, HEAD - 8, words.get("figures.tornado.as-is", numbers.tenths(asIs)), 11,
                Weight.REGULAR, Tone.INK_2, names, width);
        for (int i = 0; i < bars.size(); i++) {
            row(sketch, bars.get(i), HEAD + (i + 0.5) * ROW, names, width, scale, words);
        }
        return sketch.done(summary(words, numbers), table(words, numbers));
    }

    private Scale scale(double left, double right) {
        double low = asIs;
        double high = asIs;
        for (Bar bar : bars) {
            low = Math.min(low, Math.min(bar.low(), bar.high()));
            high = Math.max(high, Math.max(bar.low(), bar.high()));
        }
        double room = Math.max(0.5, (high - low) * 0.02);
        return new Scale(low - room, high + room, left, Math.max(left + 1, right));
    }

    private void row(Sketch sketch, Bar bar, double y, double names, double width, Scale scale, Words words) {
        Numbers numbers = new Numbers(words.language());
        double low = scale.at(bar.low());
        double high = scale.at(bar.high());
        sketch.label(0, y + 4, Type.fit(bar.name(), SIZE, Weight.REGULAR, names), SIZE, Weight.REGULAR,
                Tone.INK, Align.LEFT);
        sketch.line(names + 8, y, width - VALUES, y, Tone.LINE_FAINT, 1);
        sketch.box(Math.min(low, high), y - 3, Math.abs(high - low), 6, 0, Tone.EDGE);
        sketch.add(new Mark.Box(low - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS, Tone.BACKGROUND,
                Tone.INK));
        sketch.box(high - RADIUS + 1, y - RADIUS + 1, 2 * RADIUS - 2, 2 * RADIUS - 2, RADIUS, Tone.INK);
        boolean isRising = bar.high() >= bar.low();
        tried(sketch, isRising ? bar.lowTried() : bar.highTried(), Math.min(low, high) - RADIUS - 4, y,
                Align.RIGHT);
        tried(sketch, isRising ? bar.highTried() : bar.lowTried(), Math.max(low, high) + RADIUS + 4, y,
                Align.LEFT);
        sketch.label(width, y + 4, numbers.tenths(bar.swing()), SIZE, Weight.BOLD, Tone.INK, Align.RIGHT);
        sketch.cell(bar.id(), 0, y - ROW / 2, width, ROW, words.get("figures.tornado.tip", bar.name(),
                bar.lowTried(), numbers.tenths(bar.low()), bar.highTried(), numbers.tenths(bar.high())));
    }

    private static void tried(Sketch sketch, String text, double x, double y, Align align) {
        sketch.label(x, y + 4, Type.fit(text, 11, Weight.REGULAR, LABELS - 6), 11, Weight.REGULAR, Tone.INK_2,
                align);
    }

    private String summary(Words words, Numbers numbers) {
        if (bars.isEmpty()) {
            return words.get("figures.tornado.none", measure);
        }
        Bar first = bars.getFirst();
        return words.get("figures.tornado.summary", measure, numbers.tenths(asIs), first.name(),
                first.lowTried(), numbers.tenths(first.low()), first.highTried(),
                numbers.tenths(first.high()));
    }

    private DataTable table(Words words, Numbers numbers) {
        List<List<String>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            rows.add(List.of(bar.name(), bar.lowTried(), numbers.tenths(bar.low()), bar.highTried(),
                    numbers.tenths(bar.high()), numbers.tenths(bar.swing())));
        }
        return new DataTable(List.of(words.get("figures.tornado.column.factor"),
                words.get("figures.tornado.column.low"), words.get("figures.tornado.column.low.result"),
                words.get("figures.tornado.column.high"), words.get("figures.tornado.column.high.result"),
                words.get("figures.tornado.column.swing")), rows);
    }
}
