package summitry.figure;

import java.util.List;
import summitry.figure.Mark.Align;
import summitry.text.Words;

/** What the steps of a measure look like: a swatch and its values for each. */
final class HeatKey {
    static final double SIZE = 11;
    private static final double SWATCH = 12;
    private static final double ROW = 18;

    private HeatKey() {}

    /** The steps under a title and where they hold, the highest first. Returns where the next thing may begin. */
    static double column(Sketch sketch, Heat heat, String where, Words words, double x, double y,
            double width) {
        double at = y + 11;
        line(sketch, heat.name(words), Weight.BOLD, Tone.INK, x, at, width);
        if (!where.isEmpty()) {
            at += 15;
            line(sketch, where, Weight.REGULAR, Tone.INK_2, x, at, width);
        }
        for (int step = Heat.STEPS - 1; step >= 0; step--) {
            at += ROW;
            swatch(sketch, heat, step, x, at - 10);
            line(sketch, heat.range(step, words), Weight.REGULAR, Tone.INK_2, x + SWATCH + 6, at,
                    width - SWATCH - 6);
        }
        return at + ROW;
    }

    private static void line(Sketch sketch, String text, Weight weight, Tone tone, double x, double y,
            double width) {
        sketch.label(x, y, Type.fit(text, SIZE, weight, width), SIZE, weight, tone, Align.LEFT);
    }

    /** Height of a column. */
    static double columnHeight() {
        return 26 + ROW * Heat.STEPS + 4;
    }

    /** The steps side by side, the lowest first, after a title; where there is no room for it, after the name of
     * the measure alone. */
    static void row(Sketch sketch, Heat heat, String title, Words words, double x, double y, double width) {
        double steps = 0;
        for (int step = 0; step < Heat.STEPS; step++) {
            steps += SWATCH + 18 + Type.width(heat.range(step, words), SIZE, Weight.REGULAR);
        }
        double at = x;
        for (String shown : List.of(title, heat.name(words))) {
            if (steps + 12 + Type.width(shown, SIZE, Weight.BOLD) <= width) {
                sketch.label(x, y, shown, SIZE, Weight.BOLD, Tone.INK, Align.LEFT);
                at += Type.width(shown, SIZE, Weight.BOLD) + 12;
                break;
            }
        }
        for (int step = 0; step < Heat.STEPS; step++) {
            String range = heat.range(step, words);
            double room = x + width - at - SWATCH - 6;
            if (room < Type.width(range, SIZE, Weight.REGULAR)) {
                return;
            }
            swatch(sketch, heat, step, at, y - 10);
            sketch.label(at + SWATCH + 6, y, range, SIZE, Weight.REGULAR, Tone.INK_2, Align.LEFT);
            at += SWATCH + 18 + Type.width(range, SIZE, Weight.REGULAR);
        }
    }

    private static void swatch(Sketch sketch, Heat heat, int step, double x, double y) {
        sketch.add(new Mark.Box(x, y, SWATCH, SWATCH, 2, heat.tone(step), Tone.EDGE));
        stroke(sketch, heat, step, x, y, SWATCH);
    }

    /** The stroke of a step below nought, in the middle of its box. */
    static void stroke(Sketch sketch, Heat heat, int step, double x, double y, double size) {
        if (heat.isBelowNought(step)) {
            sketch.line(x + size * 0.3, y + size / 2, x + size * 0.7, y + size / 2, Tone.INK, 1);
        }
    }
}
