package summitry.figure;

import java.util.List;
import java.util.stream.Collectors;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * Tension at the end under several theories on the ladder, one row and one shape a theory, as in {@link TheoryStrip}.
 *
 * @param levels one a theory, at most four
 */
public record TheoryLadder(List<Level> levels, Rungs rungs) {
    /** Room of the names of the rungs, pixels. */
    private static final double NAMES = 18;
    private static final double NAME = 11.5;

    /**
     * Tension under a theory.
     *
     * @param mean 0 to 100
     * @param low one run in ten lies below
     * @param high one run in ten lies above
     */
    public record Level(String theory, double mean, double low, double high) {}

    public TheoryLadder {
        levels = List.copyOf(levels);
        TheoryRows.requireCount(levels.size());
    }

    /** Lays the ladder out in about 500 x 90 pixels. */
    public Figure at(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        Scale scale = TheoryRows.scale(width);
        double top = NAMES * (isTight(scale, words) ? 2 : 1);
        for (int rung = 0; rung < rungs.bounds().size(); rung++) {
            double left = scale.at(rungs.low(rung));
            double right = scale.at(rungs.high(rung));
            // Where names lack room every other one stands lower, and each may reach half into its neighbours.
            double more = top > NAMES ? (right - left) / 2 : 0;
            double lower = top > NAMES && rung % 2 == 1 ? NAMES : 0;
            sketch.line(left, lower, left, height, Tone.EDGE, 1);
            sketch.labelWithin((left + right) / 2, NAMES - 6 + lower, Rungs.name(rung, words), NAME,
                    Weight.REGULAR, Tone.INK_2, Math.max(0, left - more), Math.min(width, right + more));
        }
        sketch.line(scale.at(100), 0, scale.at(100), height, Tone.EDGE, 1);
        Numbers numbers = new Numbers(words.language());
        TheoryRows.draw(sketch, levels.stream()
                .map(l -> new TheoryRows.Row(l.mean(), l.low(), l.high(), numbers.whole(l.mean()), ""))
                .toList(),
                width, top, height);
        return sketch.done(summary(words, numbers), table(words, numbers));
    }

    private boolean isTight(Scale scale, Words words) {
        for (int rung = 0; rung < rungs.bounds().size(); rung++) {
            double room = scale.at(rungs.high(rung)) - scale.at(rungs.low(rung));
            if (Type.width(Rungs.name(rung, words), NAME, Weight.REGULAR) > room - 4) {
                return true;
            }
        }
        return false;
    }

    private String rung(Level level, Words words) {
        return Rungs.name(rungs.of(level.mean()), words);
    }

    private String summary(Words words, Numbers numbers) {
        return levels.stream()
                .map(l -> words.get("figures.theories.level", l.theory(), numbers.whole(l.mean()),
                        rung(l, words)))
                .collect(Collectors.joining(" "));
    }

    private DataTable table(Words words, Numbers numbers) {
        return new DataTable(
                List.of(words.get("figures.theories.theory"), words.get("figures.theories.tension"),
                        words.get("figures.theories.low"), words.get("figures.theories.high"),
                        words.get("figures.theories.rung")),
                levels.stream().map(l -> List.of(l.theory(), numbers.whole(l.mean()), numbers.whole(l.low()),
                        numbers.whole(l.high()), rung(l, words))).toList());
    }
}
