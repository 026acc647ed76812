package summitry.figure;

import java.util.List;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.text.Numbers;
import summitry.text.Words;

/** Mean tension over rounds before the rungs of the ladder, which have equal height because the ladder is ordinal. */
public final class TensionFigure {
    private static final int RUNGS = 5;

    private TensionFigure() {}

    /**
     * Lays the line out in any size from about 200 x 100 pixels.
     *
     * @param tensions at the start and after each round, 0 to 100; at least one
     */
    public static Figure of(List<Double> tensions, Rungs rungs, Words words, double width, double height) {
        Numbers numbers = new Numbers(words.language());
        Sketch sketch = new Sketch(width, height);
        double names = Math.min(width * 0.36, names(words) + 8);
        RoundPlot plot = new RoundPlot(sketch, words, tensions.size() - 1, names + 8, width - 40, 4,
                height - 26);
        for (int rung = 0; rung < RUNGS; rung++) {
            double top = plot.y((rung + 1) * 20.0);
            double bottom = plot.y(rung * 20.0);
            boolean here = rungs.of(tensions.getLast()) == rung;
            sketch.box(names, top + 1, 5, Math.max(1, bottom - top - 2), 2, Tone.rung(rung));
            sketch.line(names + 8, top, plot.right(), top, Tone.LINE_FAINT, 1);
            if (bottom - top >= 12) {
                Weight weight = here ? Weight.BOLD : Weight.REGULAR;
                sketch.label(names - 6, (top + bottom) / 2 + 4,
                        Type.fit(Rungs.name(rung, words), 11, weight, names - 6),
                        11, weight, here ? Tone.INK : Tone.INK_2, Align.RIGHT);
            }
        }
        plot.rounds(names - 10, width);
        List<Double> steps = tensions.stream().map(tension -> rungs.step(tension) * 20).toList();
        plot.line(steps, 0, Tone.INK, 2, Dash.SOLID, 1);
        for (int round = 0; round < steps.size(); round++) {
            sketch.add(new Mark.Box(plot.x(round) - 2.5, plot.y(steps.get(round)) - 2.5, 5, 5, 2.5, Tone.INK,
                    Tone.NONE));
            sketch.spot("round-" + round, plot.x(round), plot.y(steps.get(round)), 14, 14,
                    RoundPoints.name(round, words) + ": " + say(tensions.get(round), rungs, words));
        }
        sketch.label(width, plot.y(steps.getLast()) + 4, numbers.whole(tensions.getLast()), 12, Weight.BOLD,
                Tone.INK,
                Align.RIGHT);
        return sketch.done(
                words.get("figures.tension.summary", say(tensions.getFirst(), rungs, words),
                        say(tensions.getLast(), rungs, words), numbers.whole(tensions.size() - 1)),
                RoundPoints.table(tensions.stream().map(tension -> say(tension, rungs, words)).toList(),
                        words.get("figures.column.tension"), words));
    }

    private static double names(Words words) {
        double widest = 0;
        for (int rung = 0; rung < RUNGS; rung++) {
            widest = Math.max(widest, Type.width(Rungs.name(rung, words), 11, Weight.BOLD));
        }
        return widest;
    }

    static String say(double tension, Rungs rungs, Words words) {
        return new Numbers(words.language()).whole(tension) + ", " + Rungs.name(rungs.of(tension), words);
    }
}
