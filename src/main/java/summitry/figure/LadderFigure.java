package summitry.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.text.Numbers;
import summitry.text.Words;

/** The ladder on its side: five rungs of equal width, darker upward, a pointer at the value and a tick at the start. */
public final class LadderFigure {
    private static final int RUNGS = 5;

    private LadderFigure() {}

    /**
     * Lays the ladder out in about 250 x 40 pixels.
     *
     * @param tension 0 to 100
     * @param start tension at the start, 0 to 100
     */
    public static Figure of(double tension, double start, Rungs rungs, Words words, double width,
            double height) {
        Sketch sketch = new Sketch(width, height);
        double bar = Math.clamp(height - 28, 4, 9);
        double top = Math.min(9, height - bar);
        double step = (width - 12) / RUNGS;
        for (int rung = 0; rung < RUNGS; rung++) {
            double x = 6 + rung * step;
            // The lowest rung is as pale as the ground where contrast is high.
            sketch.add(new Mark.Box(x, top, step - 2, bar, 2, Tone.rung(rung),
                    rung == 0 ? Tone.LINE : Tone.NONE));
            sketch.note("rung-" + rung, x + step / 2, height / 2, step / 2, height / 2,
                    words.get("figures.rung.from", Rungs.name(rung, words),
                            new Numbers(words.language()).whole(rungs.low(rung))));
        }
        if (height - top - bar >= 15) {
            names(sketch, rungs.of(tension), words, step, top + bar + 14, width);
        }
        double from = 6 + rungs.step(start) * step;
        sketch.line(from, top, from, top + bar, Tone.INK, 1);
        double at = Math.min(width - 6, 6 + rungs.step(tension) * step);
        sketch.add(new Mark.Glyph(at, top - 4, 4, Mark.Sign.POINTER, Tone.INK));
        sketch.line(at, top - 2, at, top + bar + 2, Tone.INK, 2);
        return sketch.done(words.get("figures.ladder.summary", TensionFigure.say(tension, rungs, words),
                TensionFigure.say(start, rungs, words)), table(rungs, words));
    }

    /** Names begin under their rungs; a long one pushes its neighbours just enough. */
    private static void names(Sketch sketch, int here, Words words, double step, double y, double width) {
        double[] wanted = new double[RUNGS];
        double[] sizes = new double[RUNGS];
        for (int rung = 0; rung < RUNGS; rung++) {
            sizes[rung] = Type.width(Rungs.name(rung, words), 11, weight(rung, here)) + 8;
            wanted[rung] = 6 + rung * step + sizes[rung] / 2;
        }
        if (Arrays.stream(sizes).sum() > width) {
            // No room for all in full: each keeps to its own rung.
            Arrays.fill(sizes, step);
            for (int rung = 0; rung < RUNGS; rung++) {
                wanted[rung] = 6 + (rung + 0.5) * step;
            }
        }
        double[] centres = Spread.apart(wanted, sizes, 6, width + 8);
        for (int rung = 0; rung < RUNGS; rung++) {
            double left = centres[rung] - sizes[rung] / 2;
            double room = rung + 1 < RUNGS
                    ? centres[rung + 1] - sizes[rung + 1] / 2 - left - 4
                    : width - left;
            sketch.label(left, y, Type.fit(Rungs.name(rung, words), 11, weight(rung, here), room), 11,
                    weight(rung, here), rung == here ? Tone.INK : Tone.INK_2, Align.LEFT);
        }
    }

    private static Weight weight(int rung, int here) {
        return rung == here ? Weight.BOLD : Weight.REGULAR;
    }

    private static DataTable table(Rungs rungs, Words words) {
        Numbers numbers = new Numbers(words.language());
        List<List<String>> rows = new ArrayList<>();
        for (int rung = 0; rung < RUNGS; rung++) {
            rows.add(List.of(Rungs.name(rung, words), numbers.whole(rungs.low(rung))));
        }
        return new DataTable(List.of(words.get("figures.column.rung"), words.get("figures.column.from")),
                rows);
    }
}
