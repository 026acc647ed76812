package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.text.Numbers;
import summitry.text.Words;

/** The names at the right ends of lines: those that end close together share a row behind their value. */
final class EndLabels {
    private static final double ROW = 13;
    private static final double SIZE = 10.5;
    private static final double CODES = 60;
    private static final double NEAR = 2.6;
    private static final double CODE = 30;
    private static final double SAMPLE = 16;

    private final Sketch sketch;
    private final List<End> ends;
    private final Words words;
    private final double top;
    private final double height;
    private final boolean few;

    /**
     * Labels from {@code top} down to {@code height}.
     *
     * @param few true where names are written out, each in its own row
     */
    EndLabels(Sketch sketch, List<End> ends, Words words, double top, double height, boolean few) {
        this.sketch = sketch;
        this.ends = List.copyOf(ends);
        this.words = words;
        this.top = top;
        this.height = height;
        this.few = few;
    }

    /**
     * The end of a line.
     *
     * @param id of its spot
     * @param beside true for a line of another branch, which cannot be chosen
     * @param round of its last value
     * @param alone true where it has a row of its own if there is room
     */
    record End(String id, boolean beside, String name, Tone tone, double value, int round, boolean strong,
            boolean alone, String tip) {}

    private record Row(List<End> parties) {
        /** The middle of the row, where its leader comes from. */
        double value() {
            return parties.stream().mapToDouble(End::value).average().orElse(0);
        }

        /** The value of all its parties, or from the lowest to the highest where they differ when rounded. */
        String told(Numbers numbers) {
            String high = numbers.whole(parties.getFirst().value());
            String low = numbers.whole(parties.getLast().value());
            return low.equals(high) ? low : low + "\u2013" + high;
        }
    }

    void draw(RoundPlot plot, double width) {
        List<Row> rows = rows(Math.max(1, (int) ((width - plot.right() - CODES) / CODE)));
        double[] wanted = new double[rows.size()];
        double[] sizes = new double[rows.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = plot.y(rows.get(i).value());
            sizes[i] = ROW;
        }
        double[] centres = Spread.apart(wanted, sizes, top, height);
        for (int i = 0; i < wanted.length; i++) {
            double left = plot.right();
            double from = plot.x(rows.get(i).parties().stream().mapToInt(End::round).min().orElse(0));
            if (from < left) {
                // Faint points, so that nobody takes it for what lies ahead.
                sketch.line(from + 6, wanted[i], left + 4, wanted[i], Tone.LINE, 0.7, Mark.Dash.DOTTED);
            }
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
            End one = row.parties().get(k);
            Weight weight = one.strong() ? Weight.BOLD : Weight.MEDIUM;
            String more = "+" + (row.parties().size() - k);
            boolean last = k == row.parties().size() - 1;
            if (one.beside() && x + SAMPLE + 20 < width) {
                sketch.line(x, y, x + SAMPLE - 4, y, one.tone(), 1.4, Mark.Dash.DASHED);
                x += SAMPLE;
            }
            double room = width - x - (last ? 0 : Type.width(more, SIZE, Weight.REGULAR) + 6);
            String shown = last && k == 0 ? Type.fit(one.name(), SIZE, weight, room) : one.name();
            double wide = Type.width(shown, SIZE, weight);
            if (wide > room || shown.isEmpty()) {
                more(row.parties().subList(k, row.parties().size()), more, x, y, width);
                return;
            }
            sketch.label(x, y + 4, shown, SIZE, weight, one.tone(), Align.LEFT);
            spot(one, x + wide / 2, y, wide / 2);
            x += Math.max(wide + 6, few ? 0 : CODE);
        }
    }

    private void more(List<End> parties, String more, double x, double y, double width) {
        String shown = Type.fit(more, SIZE, Weight.REGULAR, width - x);
        sketch.label(x, y + 4, shown, SIZE, Weight.REGULAR, Tone.INK_2, Align.LEFT);
        for (End one : parties) {
            spot(one, Math.min(width - 7, x + 7), y, 7);
        }
    }

    private void spot(End one, double x, double y, double half) {
        if (!one.beside()) {
            sketch.spot(one.id(), x, y, half, ROW / 2, one.tip());
        } else {
            sketch.note(one.id(), x, y, half, ROW / 2, one.tip());
        }
    }

    /** Rows from the highest value down, as many as the height holds, each of as many codes as the width holds if that works; those that stand alone have their own. */
    private List<Row> rows(int codes) {
        List<End> sorted = new ArrayList<>(ends);
        sorted.sort(Comparator.comparingDouble((End one) -> -one.value()).thenComparing(End::id));
        int most = Math.max(1, (int) ((height - top) / ROW));
        double near = few ? 0 : NEAR;
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

    private List<Row> grouped(List<End> sorted, double near, int codes) {
        List<Row> rows = new ArrayList<>();
        List<End> open = new ArrayList<>();
        for (End one : sorted) {
            boolean alone = one.alone() && near <= 100;
            if (!open.isEmpty() && (alone || near == 0 || open.size() >= codes
                    || open.getFirst().value() - one.value() > near)) {
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
