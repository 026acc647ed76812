package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.figure.Mark.Point;
import summitry.text.Numbers;
import summitry.text.Words;

/** The ground of charts over rounds: rounds along the bottom, values 0 to 100 up the side, lines between them. */
final class RoundPlot {
    private static final double SIZE = 11;
    /** Room between two names of rounds. */
    private static final double APART = 10;

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

    /** @param now the round that stands out; it is named wherever there is room beside the last one */
    void rounds(double low, double high, int now) {
        List<Named> named = new ArrayList<>();
        IntStream.concat(IntStream.of(rounds, now), IntStream.iterate(rounds, r -> r >= 0, r -> r - 1))
                .distinct()
                .mapToObj(round -> named(round, low, high, round == now)).filter(one -> one.left() >= low)
                .filter(one -> named.stream().allMatch(one::isApart)).forEach(named::add);
        for (Named one : named) {
            boolean isNow = one.round() == now;
            sketch.label(one.centre(), y.start() + 18, one.name(), SIZE, isNow ? Weight.BOLD : Weight.REGULAR,
                    isNow ? Tone.INK : Tone.INK_2, Align.CENTRE);
        }
    }

    private record Named(int round, String name, double centre, double half) {
        double left() {
            return centre - half;
        }

        boolean isApart(Named other) {
            return Math.abs(centre - other.centre) >= half + other.half + APART;
        }
    }

    private Named named(int round, double low, double high, boolean isNow) {
        String name = RoundPoints.name(round, words);
        double half = Type.width(name, SIZE, isNow ? Weight.BOLD : Weight.REGULAR) / 2;
        return new Named(round, name, Math.clamp(x(round), low + half, Math.max(low + half, high - half)),
                half);
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
