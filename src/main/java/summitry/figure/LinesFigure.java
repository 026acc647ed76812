package summitry.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import summitry.figure.Mark.Dash;
import summitry.figure.Mark.Point;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * Positions over rounds: the selected party heavy, the strong ones plain, the others pale, a folded bloc as its mean in a
 * band, the chair's text dotted, another branch thin, dashed and pale.
 */
public final class LinesFigure {
    private static final int FEW = 15;
    private static final double GHOST = 0.7;

    private final Lines lines;
    private final Words words;
    private final Sketch sketch;
    private final double height;
    /** Where the labels at the ends begin. */
    private final double right;
    private final double top;
    private final RoundPlot plot;

    private LinesFigure(Lines lines, Words words, double width, double height) {
        this.lines = lines;
        this.words = words;
        this.height = height;
        sketch = new Sketch(width, height);
        right = width - Math.clamp(width * 0.27, 84, 210);
        top = new LinesKey(sketch, lines, words).draw(width, height);
        plot = new RoundPlot(sketch, words, lines.lastRound(), 36, right, top, height - 26);
    }

    /** Lays the lines out in any size from about 300 x 120 pixels. */
    public static Figure of(Lines lines, Words words, double width, double height) {
        return new LinesFigure(lines, words, width, height).figure(width);
    }

    private Figure figure(double width) {
        LinesWords say = new LinesWords(lines, words);
        plot.values("");
        plot.rounds(0, right + 24, lines.rounds());
        lines.fan().ifPresent(this::fan);
        for (Lines.Group group : lines.folded()) {
            band(group);
        }
        List<Lines.Series> order = new ArrayList<>(lines.open());
        order.sort(Comparator
                .comparingInt((Lines.Series one) -> lines.isSelected(one) ? 2 : one.strong() ? 1 : 0));
        for (Lines.Series one : order) {
            boolean plain = one.strong() || lines.series().size() <= FEW;
            double thickness = lines.isSelected(one) ? 3 : plain ? 2 : 1;
            Tone tone = lines.isSelected(one) ? Tone.text(one.shape()) : Tone.mark(one.shape());
            plot.line(one.values(), 0, tone, thickness, Dash.SOLID,
                    lines.isSelected(one) || plain ? 1 : 0.45);
        }
        for (Lines.Group group : lines.folded()) {
            plot.line(lines.band(group).mean(), 0, Tone.text(group.shape()), 3, Dash.SOLID, 1);
        }
        lines.ghost().ifPresent(this::ghost);
        plot.line(lines.text(), lines.textFrom(), Tone.INK, 2, Dash.DOTTED, 1);
        for (Lines.Series one : order) {
            if (lines.isSelected(one)) {
                selected(one);
            }
        }
        boolean hasButtons = !lines.groups().isEmpty() || lines.ghost().isPresent();
        new EndLabels(sketch, say.ends(order), words, hasButtons ? top - 8 : 0, height - 20,
                lines.series().size() <= 5).draw(plot, width);
        return sketch.done(say.summary(), say.table());
    }

    private void fan(Lines.Fan fan) {
        List<Point> outline = new ArrayList<>(plot.points(fan.high(), fan.from()));
        List<Point> low = new ArrayList<>(plot.points(fan.low(), fan.from()));
        Collections.reverse(low);
        outline.addAll(low);
        sketch.add(new Mark.Area("", List.of(outline), Tone.INK_2, Tone.INK_2, 0.8, 0.2));
        plot.line(fan.middle(), fan.from(), Tone.INK_2, 1.4, Dash.DASHED, 1);
    }

    private void band(Lines.Group group) {
        Band band = lines.band(group);
        List<Point> outline = new ArrayList<>(plot.points(band.high(), 0));
        List<Point> low = new ArrayList<>(plot.points(band.low(), 0));
        Collections.reverse(low);
        outline.addAll(low);
        sketch.add(new Mark.Area(group.endSpot(), List.of(outline), Tone.mark(group.shape()),
                Tone.text(group.shape()), 0.8, 0.16));
    }

    /** What the other branch has of what stands out here: the selected party, folded blocs and the chair's text. */
    private void ghost(Lines.Ghost other) {
        for (Lines.Group group : lines.folded()) {
            lines.ghostBand(group).ifPresent(band -> plot.line(band.mean(), other.from(),
                    Tone.text(group.shape()), 1.4, Dash.DASHED, GHOST));
        }
        for (Lines.Series one : lines.series()) {
            if (lines.isSelected(one)) {
                other.of(one).ifPresent(values -> plot.line(values, other.from(), Tone.text(one.shape()), 1.4,
                        Dash.DASHED, GHOST));
            }
        }
        plot.line(other.text(), other.textFrom(), Tone.INK_2, 1.4, Dash.DASHED, GHOST);
    }

    private void selected(Lines.Series one) {
        sketch.add(
                new Mark.Shape(plot.x(one.values().size() - 1), plot.y(one.last()), 5, one.shape(), false));
        String start = one.name() + " " + new Numbers(words.language()).whole(one.values().getFirst());
        double y = plot.y(one.values().getFirst());
        String shown = Type.fit(start, 11, Weight.BOLD, right - 60);
        sketch.labelOver(40 + Type.width(shown, 11, Weight.BOLD) / 2, y + 16 > height - 28 ? y - 8 : y + 16,
                shown, 11,
                Weight.BOLD, Tone.text(one.shape()));
    }
}
