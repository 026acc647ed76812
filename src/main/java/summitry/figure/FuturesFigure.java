package summitry.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * One dot a future: in which an item is adopted, and in which that differs from before. Futures of the same fate stand
 * together, so that their number is seen as an area; those that are not played yet stand last.
 *
 * @param item title
 * @param fates by the number of the future, from 0
 * @param runs that are to be played, at least as many as there are fates
 * @param isCompared false where there is nothing to compare with: then all are kept or without
 */
public record FuturesFigure(String item, List<Fate> fates, int runs, boolean isCompared) {
    private static final int ROWS = 5;
    private static final double LEGEND = 18;
    private static final double GAP = 14;
    private static final double ABOVE_LEGEND = 6;
    private static final double TEXT = 11;

    public FuturesFigure {
        fates = List.copyOf(fates);
        if (fates.size() > runs) {
            throw new IllegalArgumentException(
                    "fates (%d) must be no more than runs (%d).".formatted(fates.size(), runs));
        }
        if (!isCompared && (fates.contains(Fate.GAINED) || fates.contains(Fate.LOST))) {
            throw new IllegalArgumentException("without a comparison nothing is gained or lost.");
        }
    }

    /** Lays it out in any size from about 200 x 90 pixels. */
    public Figure at(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        List<Fate> legend = legend();
        double room = height - LEGEND * lines(legend, words, width) - ABOVE_LEGEND;
        int columns = Math.max(1, (runs + ROWS - 1) / ROWS);
        double cell = Math.max(4, Math.min(width / columns, room / ROWS));
        List<Integer> order = order();
        for (int i = 0; i < runs; i++) {
            int column = i / ROWS;
            double x = (column + 0.5) * cell;
            double y = (i % ROWS + 0.5) * cell;
            if (i < order.size()) {
                Fate fate = fates.get(order.get(i));
                fate.draw(sketch, x, y, cell * 0.36);
                sketch.cell("future-" + order.get(i), x - cell / 2, y - cell / 2, cell, cell,
                        words.get("figures.futures.dot", number(order.get(i) + 1, words),
                                name(fate, words)));
            } else {
                sketch.box(x - 1.5, y - 1.5, 3, 3, 1.5, Tone.EDGE);
            }
        }
        legend(sketch, legend, words, cell * ROWS + ABOVE_LEGEND, width);
        return sketch.done(summary(words), table(words));
    }

    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < fates.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(fates::get));
        return order;
    }

    private int count(Fate fate) {
        return (int) fates.stream().filter(f -> f == fate).count();
    }

    private List<Fate> legend() {
        return Arrays.stream(Fate.values()).filter(f -> count(f) > 0).toList();
    }

    private double entry(Fate fate, Words words) {
        return 14 + Type.width(counted(fate, words), TEXT, Weight.REGULAR);
    }

    private int lines(List<Fate> legend, Words words, double width) {
        int lines = 1;
        double x = 0;
        for (Fate fate : legend) {
            double wide = entry(fate, words);
            if (x > 0 && x + wide > width) {
                lines++;
                x = 0;
            }
            x += wide + GAP;
        }
        return lines;
    }

    private void legend(Sketch sketch, List<Fate> legend, Words words, double top, double width) {
        double x = 0;
        double y = top + LEGEND / 2;
        for (Fate fate : legend) {
            double wide = entry(fate, words);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += LEGEND;
            }
            fate.draw(sketch, x + 4.5, y, 4.5);
            sketch.label(x + 14, y + 4, counted(fate, words), TEXT, Weight.REGULAR, Tone.INK_2, Align.LEFT);
            x += wide + GAP;
        }
    }

    private String counted(Fate fate, Words words) {
        return words.get("figures.futures.count." + key(fate), number(count(fate), words));
    }

    private String name(Fate fate, Words words) {
        return words.get("figures.futures.is." + key(fate));
    }

    private String key(Fate fate) {
        return isCompared ? fate.key() : "plain." + fate.key();
    }

    private static String number(int count, Words words) {
        return new Numbers(words.language()).whole(count);
    }

    private String summary(Words words) {
        String of = number(fates.size(), words);
        int now = count(Fate.KEPT) + count(Fate.GAINED);
        return isCompared
                ? words.get("figures.futures.summary", item, of,
                        number(count(Fate.KEPT) + count(Fate.LOST), words), number(now, words),
                        number(count(Fate.GAINED), words), number(count(Fate.LOST), words))
                : words.get("figures.futures.summary.plain", item, of, number(now, words));
    }

    private DataTable table(Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < fates.size(); i++) {
            rows.add(List.of(number(i + 1, words), name(fates.get(i), words)));
        }
        return new DataTable(
                List.of(words.get("figures.futures.column.future"), words.get("figures.futures.column.fate")),
                rows);
    }
}
