package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.figure.Mark.Point;
import summitry.text.Numbers;
import summitry.text.Words;

/** The ground of charts over rounds: rounds along the bottom, values 0 to 100 up the side, lines between them. */
final class RoundPlot {
    private static final double SIZE = 11;

    private final Sketch sketch;
    private final Words words;
    private final int rounds;
    private final Scale x;
    private final Scale y;

    /** @param rounds rounds played; the start is not one */
    RoundPlot(Sketch sketch, Words words, int rounds, double left, double right, double top, double bottom) {
        this.sketch = sketch;
        this.words = words;
        this.rounds = rounds;
        this.x = new Scale(0, Math.max(1, rounds), left, Math.max(left + 1, right));
        this.y = Scale.ofPositions(Math.max(top + 1, bottom), top);
    }

    double x(int round) {
        return x.at(round);
    }

    double y(double value) {
        return y.at(value);
    }

    double right() {
        return x.end();
    }

    /** Grid lines with their numbers. */
    void values(String unit) {
        Numbers numbers = new Numbers(words.language());
        int step = y.start() - y.end() >= 64 ? 25 : y.start() - y.end() >= 30 ? 50 : 100;
        for (int value = 0; value <= 100; value += step) {
            sketch.line(x.start(), y(value), x.end(), y(value), value == 0 ? Tone.LINE : Tone.LINE_FAINT, 1);
            sketch.label(x.start() - 8, y(value) + 4, numbers.whole(value) + unit, SIZE, Weight.REGULAR,
                    Tone.INK_2,
                    Align.RIGHT);
        }
    }

    /** Names of the rounds: as many as fit, the last one always. */
    void rounds(double low, double high) {
        rounds(low, high, rounds);
    }

    /** @param now the round that stands out */
    void rounds(double low, double high, int now) {
        double baseline = y.start() + 18;
        double free = high;
        for (int round = rounds; round >= 0; round--) {
            String name = round == 0
                    ? words.get("figures.start")
                    : words.get("figures.round", new Numbers(words.language()).whole(round));
            Weight weight = round == now ? Weight.BOLD : Weight.REGULAR;
            double half = Type.width(name, SIZE, weight) / 2;
            double centre = Math.clamp(x(round), low + half, Math.max(low + half, high - half));
            if (centre + half <= free && centre - half >= low) {
                sketch.label(centre, baseline, name, SIZE, weight, round == now ? Tone.INK : Tone.INK_2,
                        Align.CENTRE);
                free = centre - half - 10;
            }
        }
    }

    /** A line through values of consecutive rounds. */
    void line(List<Double> values, int from, Tone tone, double width, Dash dash, double opacity) {
        List<Point> points = points(values, from);
        if (points.size() > 1) {
            sketch.add(new Mark.Line(points, tone, width, dash, opacity));
        }
    }

    List<Point> points(List<Double> values, int from) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            points.add(new Point(x(from + i), y(values.get(i))));
        }
        return points;
    }
}
