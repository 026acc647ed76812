package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * What matters, one factor a row: from the result with nothing changed, a dashed line, a hollow bar goes to the result at the
 * low end of the factor and a full one to that at its high end, each with what was tried. Factors that make no difference
 * stand in the table alone.
 *
 * @param measure what the bars measure and in which unit
 * @param asIs the measure with nothing changed
 * @param bars all that were tried, the greatest first
 * @param most bars that are drawn, at least 1
 */
public record TornadoFigure(String measure, double asIs, List<Bar> bars, int most) {
    /** Pixels a row, at full size. */
    public static final double ROW = 30;
    /** Pixels above the rows: what the marks mean, the measure and the axis. */
    public static final double HEAD = 62;
    /** Differences that read as none when they are told in tenths. */
    private static final double NONE = 0.05;

    private static final double SIZE = 12;
    private static final double SMALL = 11;
    private static final double SWING = 44;
    private static final double LABELS = 74;
    private static final double HALF = 7;
    private static final double GAP = 24;

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
        if (most < 1) {
            throw new IllegalArgumentException("most (%d) must be at least 1.".formatted(most));
        }
        require(measure, asIs);
        for (Bar bar : bars) {
            require(bar.name(), bar.low());
            require(bar.name(), bar.high());
        }
    }

    private static void require(String what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "the result of %s (%s) must be a number.".formatted(what, value));
        }
    }

    /** Factors that make a difference. */
    public int counting() {
        return (int) bars.stream().filter(b -> b.swing() >= NONE).count();
    }

    /** Those that are drawn. */
    public List<Bar> drawn() {
        return bars.stream().filter(b -> b.swing() >= NONE).limit(most).toList();
    }

    /** Height that all rows need, pixels at full size. */
    public double height() {
        return HEAD + Math.max(1, drawn().size()) * ROW;
    }

    /** Lays it out in any width from about 400 pixels. */
    public Figure at(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        Numbers numbers = new Numbers(words.language());
        double names = width * 0.32;
        List<Bar> drawn = drawn();
        Scale scale = scale(drawn, names + 8 + LABELS, width - SWING - LABELS);
        double bottom = HEAD + drawn.size() * ROW;
        head(sketch, scale, names + 8, bottom, words, width);
        sketch.line(scale.at(asIs), HEAD - 6, scale.at(asIs), bottom, Tone.INK, 1, Dash.DASHED);
        for (int i = 0; i < drawn.size(); i++) {
            row(sketch, drawn.get(i), HEAD + (i + 0.5) * ROW, names, width, scale, words);
        }
        return sketch.done(TornadoWords.summary(this, words), TornadoWords.table(this, words, numbers));
    }

    private Scale scale(List<Bar> drawn, double left, double right) {
        double low = asIs;
        double high = asIs;
        for (Bar bar : drawn) {
            low = Math.min(low, Math.min(bar.low(), bar.high()));
            high = Math.max(high, Math.max(bar.low(), bar.high()));
        }
        double room = Math.max(0.1, (high - low) * 0.02);
        return new Scale(low - room, high + room, left, Math.max(left + 1, right));
    }

    private void head(Sketch sketch, Scale scale, double left, double bottom, Words words, double width) {
        Numbers numbers = new Numbers(words.language());
        double x = 0;
        for (String end : List.of("low", "high")) {
            bar(sketch, x, x + 14, 12 - SMALL / 2 - HALF / 2, HALF, end.equals("high"));
            x = keyed(sketch, x + 20, words.get("figures.tornado.key." + end), width);
        }
        sketch.line(x + 4, 0, x + 4, 14, Tone.INK, 1, Dash.DASHED);
        keyed(sketch, x + 12, words.get("figures.tornado.as-is", numbers.tenths(asIs)), width);
        sketch.label(left, 32, Type.fit(measure, SMALL, Weight.BOLD, width - left), SMALL, Weight.BOLD,
                Tone.INK,
                Align.LEFT);
        String apart = words.get("figures.tornado.column.swing");
        double apartFrom = width - Type.width(apart, SMALL, Weight.REGULAR) - 8;
        sketch.label(width, HEAD - 12, apart, SMALL, Weight.REGULAR, Tone.INK_2, Align.RIGHT);
        double step = step(scale.to() - scale.from());
        for (double value = Math.ceil(scale.from() / step) * step; value <= scale.to(); value += step) {
            String text = step < 1 ? numbers.tenths(value) : numbers.whole(value);
            double half = Type.width(text, SMALL, Weight.REGULAR) / 2;
            sketch.line(scale.at(value), HEAD - 6, scale.at(value), bottom, Tone.LINE_FAINT, 1);
            if (scale.at(value) + half < apartFrom) {
                sketch.label(scale.at(value), HEAD - 12, text, SMALL, Weight.REGULAR, Tone.INK_2,
                        Align.CENTRE);
            }
        }
    }

    /** Writes what a mark means and returns where the next one begins. */
    private static double keyed(Sketch sketch, double x, String text, double width) {
        String shown = Type.fit(text, SMALL, Weight.REGULAR, width - x);
        sketch.label(x, 12, shown, SMALL, Weight.REGULAR, Tone.INK_2, Align.LEFT);
        return x + Type.width(shown, SMALL, Weight.REGULAR) + GAP;
    }

    /** The smallest round step of which no more than four fit. */
    private static double step(double range) {
        double step = 0.1;
        for (int k = 0; range / step > 4; k++) {
            step *= k % 3 == 1 ? 2.5 : 2;
        }
        return step;
    }

    private static void bar(Sketch sketch, double from, double to, double top, double height,
            boolean isFull) {
        sketch.add(new Mark.Box(Math.min(from, to), top, Math.abs(to - from), height, 0,
                isFull ? Tone.INK_2 : Tone.BACKGROUND, Tone.INK_2));
    }

    private void row(Sketch sketch, Bar bar, double y, double names, double width, Scale scale, Words words) {
        Numbers numbers = new Numbers(words.language());
        List<String> lines = Type.wrap(bar.name(), SIZE, Weight.REGULAR, names, 2);
        for (int k = 0; k < lines.size(); k++) {
            sketch.label(0, y + 4 + (k - (lines.size() - 1) / 2.0) * 14, lines.get(k), SIZE, Weight.REGULAR,
                    Tone.INK,
                    Align.LEFT);
        }
        double low = bar.low() - asIs;
        double high = bar.high() - asIs;
        // Where both ends lead to the same side, each has half of the height.
        boolean isShared = low * high > 0;
        boolean isLowLeft = low < 0 || (low == 0 && high > 0);
        end(sketch, bar.low(), bar.lowTried(), y, isShared ? -1 : 0, false, isLowLeft, scale, words);
        end(sketch, bar.high(), bar.highTried(), y, isShared ? 1 : 0, true, isShared ? isLowLeft : !isLowLeft,
                scale,
                words);
        sketch.label(width, y + 4, numbers.tenths(bar.swing()), SIZE, Weight.BOLD, Tone.INK, Align.RIGHT);
        sketch.cell(bar.id(), 0, y - ROW / 2, width, ROW, words.get("figures.tornado.tip", bar.name(),
                bar.lowTried(), numbers.tenths(bar.low()), bar.highTried(), numbers.tenths(bar.high())));
    }

    /** @param place -1 for the upper half of the row, 1 for the lower, 0 for all of it */
    private void end(Sketch sketch, double result, String tried, double y, int place, boolean isFull,
            boolean isLeft,
            Scale scale, Words words) {
        double middle = y + place * HALF * 0.8;
        double half = place == 0 ? HALF : HALF * 0.7;
        bar(sketch, scale.at(asIs), scale.at(result), middle - half, 2 * half, isFull);
        String text = words.get("figures.tornado.end", new Numbers(words.language()).tenths(result), tried);
        sketch.label(scale.at(result) + (isLeft ? -5 : 5), middle + 4,
                Type.fit(text, SMALL, Weight.REGULAR, LABELS - 6), SMALL, Weight.REGULAR, Tone.INK_2,
                isLeft ? Align.RIGHT : Align.LEFT);
    }
}
