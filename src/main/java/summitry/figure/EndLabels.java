package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.text.Numbers;
import summitry.text.Words;

/** The names at the right ends of lines: parties that end close together share a row of codes behind their value. */
final class EndLabels {
    private static final double ROW = 13;
    private static final double SIZE = 10.5;
    private static final double CODES = 60;
    private static final double NEAR = 2.6;
    private static final double CODE = 30;

    private final Sketch sketch;
    private final Lines lines;
    private final Words words;
    private final double height;

    EndLabels(Sketch sketch, Lines lines, Words words, double height) {
        this.sketch = sketch;
        this.lines = lines;
        this.words = words;
        this.height = height;
    }

    private record Row(List<Lines.Series> parties) {
        /** The middle of the row, where its leader comes from. */
        double value() {
            return parties.stream().mapToDouble(Lines.Series::last).average().orElse(0);
        }

        /** The value of all its parties, or from the lowest to the highest where they differ when rounded. */
        String told(Numbers numbers) {
            String high = numbers.whole(parties.getFirst().last());
            String low = numbers.whole(parties.getLast().last());
            return low.equals(high) ? low : low + "\u2013" + high;
        }
    }

    /** Names stand where there are few, codes where there are many. */
    private String name(Lines.Series one) {
        return lines.series().size() <= 5 ? one.name() : one.code();
    }

    void draw(RoundPlot plot, double width) {
        List<Row> rows = rows(Math.max(1, (int) ((width - plot.right() - CODES) / CODE)));
        double[] wanted = new double[rows.size()];
        double[] sizes = new double[rows.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = plot.y(rows.get(i).value());
            sizes[i] = ROW;
        }
        double[] centres = Spread.apart(wanted, sizes, 0, height);
        for (int i = 0; i < wanted.length; i++) {
            double left = plot.right();
            sketch.line(left + 4, wanted[i], left + 12, centres[i], Tone.EDGE, 0.7);
            row(rows.get(i), left, centres[i], width);
        }
    }

    private void row(Row row, double left, double y, double width) {
        Numbers numbers = new Numbers(words.language());
        sketch.label(left + CODES - 10, y + 4, row.told(numbers), SIZE, Weight.REGULAR, Tone.INK_2,
                Align.RIGHT);
        double x = left + CODES;
        for (int k = 0; k < row.parties().size(); k++) {
            Lines.Series one = row.parties().get(k);
            Weight weight = one.strong() || lines.isSelected(one) ? Weight.BOLD : Weight.MEDIUM;
            String more = "+" + (row.parties().size() - k);
            boolean last = k == row.parties().size() - 1;
            double room = width - x - (last ? 0 : Type.width(more, SIZE, Weight.REGULAR) + 6);
            String shown = last && k == 0 ? Type.fit(name(one), SIZE, weight, room) : name(one);
            double wide = Type.width(shown, SIZE, weight);
            if (wide > room || shown.isEmpty()) {
                more(row.parties().subList(k, row.parties().size()), more, x, y, width);
                return;
            }
            sketch.label(x, y + 4, shown, SIZE, weight, Tone.text(one.shape()), Align.LEFT);
            sketch.spot(one.id(), x + wide / 2, y, wide / 2, ROW / 2, tip(one));
            x += Math.max(wide + 6, lines.series().size() <= 5 ? 0 : CODE);
        }
    }

    private void more(List<Lines.Series> parties, String more, double x, double y, double width) {
        String shown = Type.fit(more, SIZE, Weight.REGULAR, width - x);
        sketch.label(x, y + 4, shown, SIZE, Weight.REGULAR, Tone.INK_2, Align.LEFT);
        for (Lines.Series one : parties) {
            sketch.spot(one.id(), Math.min(width - 7, x + 7), y, 7, ROW / 2, tip(one));
        }
    }

    private String tip(Lines.Series one) {
        Numbers numbers = new Numbers(words.language());
        return words.get("figures.lines.tip", one.name(), numbers.whole(one.values().getFirst()),
                numbers.whole(one.last()));
    }

    /** Rows from the highest value down, as many as the height holds, each of as many codes as the width holds if that works; the selected party has its own. */
    private List<Row> rows(int codes) {
        List<Lines.Series> sorted = new ArrayList<>(lines.series());
        sorted.sort(Comparator.comparingDouble((Lines.Series one) -> -one.last())
                .thenComparing(Lines.Series::id));
        int most = Math.max(1, (int) (height / ROW));
        double near = lines.series().size() <= 5 ? 0 : NEAR;
        // Rows grow wider in values before a code is left out.
        for (double wider = near; wider <= 100; wider = wider * 1.4 + 0.5) {
            List<Row> rows = grouped(sorted, wider, codes);
            if (rows.size() <= most) {
                return rows;
            }
        }
        for (;; near = near * 1.4 + 0.5) {
            List<Row> rows = grouped(sorted, near, Integer.MAX_VALUE);
            if (rows.size() <= most || near > 100) {
                return rows;
            }
        }
    }

    private List<Row> grouped(List<Lines.Series> sorted, double near, int codes) {
        List<Row> rows = new ArrayList<>();
        List<Lines.Series> open = new ArrayList<>();
        for (Lines.Series one : sorted) {
            boolean alone = lines.isSelected(one) && near <= 100;
            if (!open.isEmpty() && (alone || near == 0 || open.size() >= codes
                    || open.getFirst().last() - one.last() > near)) {
                rows.add(new Row(List.copyOf(open)));
                open.clear();
            }
            open.add(one);
            if (alone) {
                rows.add(new Row(List.copyOf(open)));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            rows.add(new Row(List.copyOf(open)));
        }
        return rows;
    }
}
