package summitry.figure;

import java.util.List;
import java.util.Optional;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.text.Numbers;
import summitry.text.Words;

/** Support over rounds, from the start on. */
public final class SupportFigure {
    private SupportFigure() {}

    /**
     * Lays the line out in any size from about 200 x 80 pixels.
     *
     * @param shares support at the start and after each round, 0 to 1; at least one
     * @param needed share that the decision rule needs, if it counts shares
     */
    public static Figure of(List<Double> shares, Optional<Double> needed, Words words, double width,
            double height) {
        for (double share : shares) {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("support (%s) must be 0 to 1.".formatted(share));
            }
        }
        Numbers numbers = new Numbers(words.language());
        Sketch sketch = new Sketch(width, height);
        RoundPlot plot = new RoundPlot(sketch, words, shares.size() - 1, 44, width - 48, 12, height - 26);
        plot.values("%");
        plot.rounds(0, width);
        needed.ifPresent(share -> {
            double y = plot.y(share * 100);
            sketch.line(plot.x(0), y, plot.right(), y, Tone.INK, 1, Dash.DASHED);
            sketch.labelOver((plot.x(0) + plot.right()) / 2, y < 26 ? y + 14 : y - 5,
                    Type.fit(words.get("figures.support.needed", numbers.percent(share)), 11, Weight.REGULAR,
                            plot.right() - plot.x(0)),
                    11, Weight.REGULAR, Tone.INK_2);
        });
        plot.line(shares.stream().map(share -> share * 100).toList(), 0, Tone.INK_2, 2, Dash.SOLID, 1);
        RoundPoints.draw(sketch, plot, shares.stream().map(share -> share * 100).toList(), words,
                value -> numbers.whole(value) + "%");
        sketch.label(width, plot.y(shares.getLast() * 100) + 4, numbers.percent(shares.getLast()), 12,
                Weight.BOLD,
                Tone.INK, Align.RIGHT);
        return sketch.done(
                words.get("figures.support.summary", numbers.percent(shares.getFirst()),
                        numbers.percent(shares.getLast()), numbers.whole(shares.size() - 1)),
                RoundPoints.table(shares.stream().map(numbers::percent).toList(),
                        words.get("figures.column.support"),
                        words));
    }
}
