package summitry.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Point;
import summitry.model.EndingKind;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * One mark a future, by how it ends: those of one kind stand together, so that their number is seen as an area. Each can be
 * chosen; those that are not played yet stand last, as points.
 *
 * @param dots by the number of the future, from 0
 * @param runs that are to be played, at least as many as there are dots
 */
public record OutcomesFigure(List<Dot> dots, int runs) {
    private static final int ROWS = 5;
    private static final double LEGEND = 18;
    private static final double GAP = 16;
    private static final double ABOVE_LEGEND = 8;
    private static final double TEXT = 12;
    private static final String FUTURE = "future-";

    /**
     * How a future ends.
     *
     * @param adopted items
     */
    public record Dot(EndingKind kind, int adopted) {}

    public OutcomesFigure {
        dots = List.copyOf(dots);
        if (dots.size() > runs) {
            throw new IllegalArgumentException(
                    "dots (%d) must be no more than runs (%d).".formatted(dots.size(), runs));
        }
    }

    /** The number of the future, from 0, that a spot of the figure stands for. */
    public static int future(String spot) {
        return Integer.parseInt(spot.substring(FUTURE.length()));
    }

    /** Lays it out in any size from about 240 x 100 pixels. */
    public Figure at(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        List<EndingKind> legend = Arrays.stream(EndingKind.values()).filter(k -> count(k) > 0).toList();
        double room = height - LEGEND * lines(legend, words, width) - ABOVE_LEGEND;
        int columns = Math.max(1, (runs + ROWS - 1) / ROWS);
        double cell = Math.max(4, Math.min(width / columns, room / ROWS));
        List<Integer> order = order();
        for (int i = 0; i < runs; i++) {
            int column = i / ROWS;
            double x = (column + 0.5) * cell;
            double y = (i % ROWS + 0.5) * cell;
            if (i < order.size()) {
                Dot dot = dots.get(order.get(i));
                mark(sketch, dot.kind(), x, y, cell * 0.36);
                sketch.cell(FUTURE + order.get(i), x - cell / 2, y - cell / 2, cell, cell,
                        words.get("figures.outcomes.dot", number(order.get(i) + 1, words),
                                name(dot.kind(), words), dot.adopted()));
            } else {
                sketch.box(x - 1.5, y - 1.5, 3, 3, 1.5, Tone.EDGE);
            }
        }
        legend(sketch, legend, words, cell * ROWS + ABOVE_LEGEND, width);
        return sketch.done(summary(legend, words), table(words));
    }

    /** A disc for all agreed, a ring for some, a hollow square for none, a full one for a walk-out, a triangle for a crisis. */
    private static void mark(Sketch sketch, EndingKind kind, double x, double y, double radius) {
        double size = 2 * radius;
        switch (kind) {
            case CONSENSUS -> sketch.add(
                    new Mark.Box(x - radius, y - radius, size, size, radius, Tone.YES, Tone.YES));
            case PARTIAL_AGREEMENT -> {
                sketch.add(new Mark.Box(x - radius, y - radius, size, size, radius, Tone.BACKGROUND,
                        Tone.YES));
                double core = radius * 0.5;
                sketch.box(x - core, y - core, 2 * core, 2 * core, core, Tone.YES);
            }
            case DEADLOCK -> sketch.add(new Mark.Box(x - radius, y - radius, size, size, radius * 0.2,
                    Tone.BACKGROUND, Tone.INK_2));
            case BREAKDOWN -> sketch.add(new Mark.Box(x - radius, y - radius, size, size, radius * 0.2,
                    Tone.NO, Tone.NO));
            case ESCALATION -> sketch.add(new Mark.Area("", List.of(List.of(new Point(x, y - radius),
                    new Point(x + radius, y + radius), new Point(x - radius, y + radius))), Tone.NO_TEXT,
                    Tone.NO_TEXT, 1));
        }
    }

    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < dots.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> dots.get(i).kind())
                .thenComparingInt(i -> -dots.get(i).adopted()));
        return order;
    }

    private int count(EndingKind kind) {
        return (int) dots.stream().filter(d -> d.kind() == kind).count();
    }

    private static String name(EndingKind kind, Words words) {
        return words.get("ending." + kind.key() + ".name");
    }

    private String counted(EndingKind kind, Words words) {
        return words.get("figures.outcomes.count", number(count(kind), words), name(kind, words));
    }

    private double entry(EndingKind kind, Words words) {
        return 16 + Type.width(counted(kind, words), TEXT, Weight.REGULAR);
    }

    private int lines(List<EndingKind> legend, Words words, double width) {
        int lines = 1;
        double x = 0;
        for (EndingKind kind : legend) {
            double wide = entry(kind, words);
            if (x > 0 && x + wide > width) {
                lines++;
                x = 0;
            }
            x += wide + GAP;
        }
        return lines;
    }

    private void legend(Sketch sketch, List<EndingKind> legend, Words words, double top, double width) {
        double x = 0;
        double y = top + LEGEND / 2;
        for (EndingKind kind : legend) {
            double wide = entry(kind, words);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += LEGEND;
            }
            mark(sketch, kind, x + 5, y, 5);
            sketch.label(x + 16, y + 4, counted(kind, words), TEXT, Weight.REGULAR, Tone.INK, Align.LEFT);
            x += wide + GAP;
        }
    }

    private static String number(int count, Words words) {
        return new Numbers(words.language()).whole(count);
    }

    private String summary(List<EndingKind> legend, Words words) {
        if (dots.isEmpty()) {
            return words.get("figures.outcomes.none");
        }
        return words.get("figures.outcomes.summary", number(dots.size(), words),
                String.join(", ", legend.stream().map(k -> counted(k, words)).toList()));
    }

    private DataTable table(Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < dots.size(); i++) {
            rows.add(List.of(number(i + 1, words), name(dots.get(i).kind(), words),
                    number(dots.get(i).adopted(), words)));
        }
        return new DataTable(List.of(words.get("figures.futures.column.future"),
                words.get("figures.outcomes.column.ending"), words.get("figures.outcomes.column.adopted")),
                rows);
    }
}
