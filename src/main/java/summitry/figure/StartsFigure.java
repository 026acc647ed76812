package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.model.Response;
import summitry.text.Numbers;
import summitry.text.Words;

/** A swarm on a line from 0 to 100: who stands beside whom, each as large as its weight; the status quo is dashed. */
public final class StartsFigure {
    private static final double CAPTION = 11;
    private static final double LINE = 14;
    private static final int LINES = 3;
    /** Lines of a text at an end where the figure is at least so high, pixels. */
    private static final int MORE_LINES = 4;
    private static final double HIGH = 140;
    /** Marks grow into room that would stay empty. */
    private static final double MOST_GROWTH = 1.75;

    private StartsFigure() {}

    /** Lays the swarm out in any size from about 200 x 90 pixels. */
    public static Figure of(Starts starts, Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double edge = starts.flags() ? 18 : 15;
        int lines = height < HIGH ? LINES : MORE_LINES;
        List<String> low = Type.wrap(starts.low(), CAPTION, Weight.REGULAR, width * 0.46, lines);
        List<String> high = Type.wrap(starts.high(), CAPTION, Weight.REGULAR, width * 0.46, lines);
        double base = height - 6 - LINE * Math.max(low.size(), high.size());
        double top = LINE + 4;
        sketch.label(0, CAPTION, Type.fit(starts.title(), CAPTION, Weight.BOLD, width), CAPTION, Weight.BOLD,
                Tone.INK, Mark.Align.LEFT);
        double quo = edge + (width - 2 * edge) * starts.statusQuo() / 100;
        sketch.line(0, base, width, base, Tone.EDGE, 1);
        sketch.line(quo, top, quo, base + 3, Tone.INK_2, 1, Mark.Dash.DASHED);
        double rim = starts.flags() ? ChipSize.RING + 0.5 : 0.5;
        placed(starts, edge, width, base, top, rim).forEach(p -> sketch.add(p.mark(starts.flags())));
        captions(sketch, low, 0, base, Mark.Align.LEFT);
        captions(sketch, high, width, base, Mark.Align.RIGHT);
        return sketch.done(summary(starts, words), table(starts, words));
    }

    private static void captions(Sketch sketch, List<String> lines, double x, double base, Mark.Align align) {
        for (int i = 0; i < lines.size(); i++) {
            sketch.label(x, base + LINE * (i + 1), lines.get(i), CAPTION, Weight.REGULAR, Tone.INK_2, align);
        }
    }

    private record Placed(Starts.Dot dot, double x, double y, double radius) {
        Mark mark(boolean asFlag) {
            return asFlag
                    ? new Mark.Chip(x, y, radius, dot.flag(), dot.code(), dot.shape(), false,
                            Response.ABSTAIN)
                    : new Mark.Shape(x, y, radius, dot.shape(), false);
        }
    }

    /** Each at its true place; who would touch another stands above it. Heavy ones come first, at the bottom. */
    private static List<Placed> placed(Starts starts, double edge, double width, double base, double top,
            double rim) {
        for (double shrink = MOST_GROWTH; shrink > 0.4; shrink *= 0.93) {
            List<Placed> all = stacked(starts, edge, width, base, rim, shrink);
            if (all.stream().allMatch(p -> p.y - p.radius - rim >= top)) {
                return all;
            }
        }
        // Too many for the height: they may touch the title rather than vanish.
        return stacked(starts, edge, width, base, rim, 0.4);
    }

    private static List<Placed> stacked(Starts starts, double edge, double width, double base, double rim,
            double shrink) {
        List<Placed> all = new ArrayList<>();
        List<Starts.Dot> heavyFirst = starts.dots().stream()
                .sorted(Comparator.comparingDouble(Starts.Dot::weight).reversed()).toList();
        for (Starts.Dot dot : heavyFirst) {
            double x = edge + (width - 2 * edge) * dot.value() / 100;
            double radius = radius(dot.weight(), starts.flags()) * shrink;
            double y = base - radius - rim - 1;
            for (int i = 0; i < all.size(); i++) {
                Placed other = all.get(i);
                double apart = radius + other.radius + 2 * rim;
                double across = Math.abs(x - other.x);
                if (across < apart && Math.abs(y - other.y) < StrictMath.sqrt(apart * apart - across * across)
                        - 1e-9) {
                    y = other.y - StrictMath.sqrt(apart * apart - across * across);
                    // Moved up, it may touch one that it had passed.
                    i = -1;
                }
            }
            all.add(new Placed(dot, x, y, radius));
        }
        return all;
    }

    private static double radius(double weight, boolean flags) {
        return flags ? Math.clamp(6 + 16 * weight, 6, 9) : Math.clamp(3 + 22 * weight, 3, 8);
    }

    private static String summary(Starts starts, Words words) {
        Numbers numbers = new Numbers(words.language());
        double lowest = starts.dots().stream().mapToDouble(Starts.Dot::value).min().orElse(0);
        double highest = starts.dots().stream().mapToDouble(Starts.Dot::value).max().orElse(0);
        return words.get("figures.starts.summary", starts.title(), numbers.whole(starts.dots().size()),
                numbers.whole(lowest), numbers.whole(highest), numbers.whole(starts.statusQuo()));
    }

    private static DataTable table(Starts starts, Words words) {
        Numbers numbers = new Numbers(words.language());
        return new DataTable(List.of(words.get("figures.column.party"), words.get("figures.column.position")),
                starts.dots().stream().map(d -> List.of(d.name(), numbers.whole(d.value()))).toList());
    }
}
