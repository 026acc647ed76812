package summitry.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.figure.Mark.Point;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * One number of an item by round: how it came to where the run stands, then where its futures lead. A band holds eight of ten
 * of them, a dashed line has half of them on either side.
 *
 * @param what the number is, as the beginning of a sentence
 * @param unit behind every number, such as a sign of percent; may be empty
 * @param past one value a round from round {@code pastFrom} on, 0 to 100; may be empty
 * @param fan begins with the last round of the past, or with any where there is none
 */
public record AheadFigure(String what, String unit, List<Double> past, int pastFrom, Lines.Fan fan) {
    private static final double SIZE = 11;
    private static final double ENDS = 48;
    private static final double KEY = 18;
    private static final double SAMPLE = 24;

    public AheadFigure {
        past = List.copyOf(past);
        if (pastFrom < 0 || (!past.isEmpty() && pastFrom + past.size() - 1 != fan.from())) {
            throw new IllegalArgumentException(
                    "%d values from round %d must end with round %d, where the look ahead begins."
                            .formatted(past.size(), pastFrom, fan.from()));
        }
        for (double value : past) {
            if (!(value >= 0 && value <= 100)) {
                throw new IllegalArgumentException("a value (%s) must be 0 to 100.".formatted(value));
            }
        }
    }

    /** Lays it out in any size from about 240 x 120 pixels. */
    public Figure at(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double top = key(sketch, words, width) + 8;
        RoundPlot plot = new RoundPlot(sketch, words, fan.to(), unit.isEmpty() ? 30 : 42, width - ENDS, top,
                height - 26);
        plot.values(unit);
        plot.rounds(0, width, fan.from());
        band(sketch, plot);
        plot.line(fan.middle(), fan.from(), Tone.INK, 1.6, Dash.DASHED, 1);
        plot.line(past, pastFrom, Tone.INK, 2, Dash.SOLID, 1);
        double now = plot.x(fan.from());
        sketch.line(now, top, now, height - 26, Tone.EDGE, 1, Dash.DOTTED);
        sketch.box(now - 3, plot.y(fan.middle().getFirst()) - 3, 6, 6, 3, Tone.INK);
        spots(sketch, plot, words);
        ends(sketch, plot, words, width, top, height - 26);
        return sketch.done(summary(words), table(words));
    }

    private void band(Sketch sketch, RoundPlot plot) {
        List<Point> outline = new ArrayList<>(plot.points(fan.high(), fan.from()));
        List<Point> low = new ArrayList<>(plot.points(fan.low(), fan.from()));
        Collections.reverse(low);
        outline.addAll(low);
        if (outline.size() > 2) {
            sketch.add(new Mark.Area("", List.of(outline), Tone.INK_2, Tone.INK_2, 0.8, 0.2));
        }
    }

    /** What the lines and the band mean, in one row or two; the place where the plot may begin. */
    private double key(Sketch sketch, Words words, double width) {
        double x = 0;
        double y = KEY / 2;
        for (int entry = past.isEmpty() ? 1 : 0; entry < 3; entry++) {
            String text = words.get(
                    entry == 0
                            ? "figures.ahead.past"
                            : entry == 1 ? "figures.ahead.band" : "figures.ahead.middle");
            double wide = SAMPLE + Type.width(text, SIZE, Weight.REGULAR);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += KEY;
            }
            if (entry == 1) {
                sketch.add(new Mark.Area("", List.of(List.of(new Point(x, y - 5), new Point(x + 18, y - 5),
                        new Point(x + 18, y + 5), new Point(x, y + 5))), Tone.INK_2, Tone.INK_2, 0.8, 0.2));
            } else {
                sketch.line(x, y, x + 18, y, Tone.INK, entry == 0 ? 2 : 1.6,
                        entry == 0 ? Dash.SOLID : Dash.DASHED);
            }
            sketch.label(x + SAMPLE, y + 4, Type.fit(text, SIZE, Weight.REGULAR, width - x - SAMPLE), SIZE,
                    Weight.REGULAR, Tone.INK_2, Align.LEFT);
            x += wide + 12;
        }
        return y + KEY / 2;
    }

    private void spots(Sketch sketch, RoundPlot plot, Words words) {
        for (int k = 0; k < past.size() - 1; k++) {
            sketch.note("round-" + (pastFrom + k), plot.x(pastFrom + k), plot.y(past.get(k)), 14, 14,
                    words.get("figures.ahead.tip.past", RoundPoints.name(pastFrom + k, words),
                            number(past.get(k), words)));
        }
        for (int k = 0; k < fan.low().size(); k++) {
            sketch.note("round-" + (fan.from() + k), plot.x(fan.from() + k), plot.y(fan.middle().get(k)), 14,
                    14,
                    tip(k, words));
        }
    }

    private String tip(int step, Words words) {
        String round = RoundPoints.name(fan.from() + step, words);
        return step == 0
                ? words.get("figures.ahead.tip.past", round, number(fan.middle().getFirst(), words))
                : words.get("figures.ahead.tip", round, number(fan.low().get(step), words),
                        number(fan.middle().get(step), words), number(fan.high().get(step), words));
    }

    /** The three numbers at the right end, the middle one bold; those that read the same or have no room are told once. */
    private void ends(Sketch sketch, RoundPlot plot, Words words, double width, double top, double bottom) {
        double middle = Math.clamp(plot.y(fan.middle().getLast()) + 4, top + 8, bottom);
        String half = number(fan.middle().getLast(), words);
        sketch.label(width - ENDS + 8, middle, half, 12, Weight.BOLD, Tone.INK, Align.LEFT);
        String high = number(fan.high().getLast(), words);
        String low = number(fan.low().getLast(), words);
        if (!high.equals(half) && middle - 14 >= top + 8) {
            sketch.label(width - ENDS + 8, Math.clamp(plot.y(fan.high().getLast()) + 4, top + 8, middle - 14),
                    high,
                    SIZE, Weight.REGULAR, Tone.INK_2, Align.LEFT);
        }
        if (!low.equals(half) && middle + 14 <= bottom + 4) {
            sketch.label(width - ENDS + 8,
                    Math.clamp(plot.y(fan.low().getLast()) + 4, middle + 14, bottom + 4), low,
                    SIZE, Weight.REGULAR, Tone.INK_2, Align.LEFT);
        }
    }

    private String number(double value, Words words) {
        return new Numbers(words.language()).whole(value) + unit;
    }

    private String summary(Words words) {
        String ahead = words.get("figures.ahead.summary", what, number(fan.middle().getFirst(), words),
                new Numbers(words.language()).whole(fan.to()), number(fan.low().getLast(), words),
                number(fan.high().getLast(), words), number(fan.middle().getLast(), words));
        return past.size() < 2
                ? ahead
                : words.get("figures.ahead.summary.past", what, number(past.getFirst(), words),
                        number(past.getLast(), words), RoundPoints.name(pastFrom, words)) + " " + ahead;
    }

    private DataTable table(Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < past.size() - 1; k++) {
            rows.add(List.of(RoundPoints.name(pastFrom + k, words), number(past.get(k), words), "", ""));
        }
        IntStream.range(0, fan.low().size())
                .forEach(k -> rows.add(List.of(RoundPoints.name(fan.from() + k, words),
                        number(fan.middle().get(k), words), k == 0 ? "" : number(fan.low().get(k), words),
                        k == 0 ? "" : number(fan.high().get(k), words))));
        return new DataTable(
                List.of(words.get("figures.column.round"), words.get("figures.ahead.column.middle"),
                        words.get("figures.ahead.column.low"), words.get("figures.ahead.column.high")),
                rows);
    }
}
