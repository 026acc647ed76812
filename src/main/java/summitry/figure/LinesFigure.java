package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.text.Numbers;
import summitry.text.Words;

/** Positions over rounds: the selected party heavy, the strong ones plain, the others pale, the chair's text dotted. */
public final class LinesFigure {
    private static final int FEW = 15;

    private LinesFigure() {}

    /** Lays the lines out in any size from about 300 x 120 pixels. */
    public static Figure of(Lines lines, Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double labels = Math.clamp(width * 0.27, 84, 210);
        RoundPlot plot = new RoundPlot(sketch, words, lines.rounds(), 36, width - labels, 24, height - 26);
        plot.values("");
        plot.rounds(0, width - labels + 24);
        key(sketch, lines, words, width);
        List<Lines.Series> order = new ArrayList<>(lines.series());
        order.sort(Comparator
                .comparingInt((Lines.Series one) -> lines.isSelected(one) ? 2 : one.strong() ? 1 : 0));
        for (Lines.Series one : order) {
            boolean plain = one.strong() || lines.series().size() <= FEW;
            double thickness = lines.isSelected(one) ? 3 : plain ? 2 : 1;
            Tone tone = lines.isSelected(one) ? Tone.text(one.shape()) : Tone.mark(one.shape());
            plot.line(one.values(), 0, tone, thickness, Dash.SOLID,
                    lines.isSelected(one) || plain ? 1 : 0.45);
        }
        plot.line(lines.text(), lines.textFrom(), Tone.INK, 2, Dash.DOTTED, 1);
        for (Lines.Series one : order) {
            if (lines.isSelected(one)) {
                selected(sketch, plot, one, words, width - labels, height);
            }
        }
        new EndLabels(sketch, lines, words, height - 20).draw(plot, width);
        return sketch.done(summary(lines, words), table(lines, words));
    }

    private static void selected(Sketch sketch, RoundPlot plot, Lines.Series one, Words words, double right,
            double height) {
        sketch.add(
                new Mark.Shape(plot.x(one.values().size() - 1), plot.y(one.last()), 5, one.shape(), false));
        String start = one.name() + " " + new Numbers(words.language()).whole(one.values().getFirst());
        double y = plot.y(one.values().getFirst());
        String shown = Type.fit(start, 11, Weight.BOLD, right - 60);
        sketch.labelOver(40 + Type.width(shown, 11, Weight.BOLD) / 2, y + 16 > height - 28 ? y - 8 : y + 16,
                shown, 11,
                Weight.BOLD, Tone.text(one.shape()));
    }

    private static void key(Sketch sketch, Lines lines, Words words, double width) {
        if (!lines.text().isEmpty()) {
            sketch.line(36, 8, 58, 8, Tone.INK, 2, Dash.DOTTED);
            sketch.label(64, 12,
                    Type.fit(words.get("figures.text.key"), 11, Weight.REGULAR, Math.max(40, width - 70)), 11,
                    Weight.REGULAR, Tone.INK_2, Align.LEFT);
        }
    }

    private static String summary(Lines lines, Words words) {
        Numbers numbers = new Numbers(words.language());
        StringBuilder text = new StringBuilder(
                words.get("figures.lines.summary", lines.title(), numbers.whole(lines.series().size()),
                        numbers.whole(lines.rounds())));
        for (Lines.Series one : lines.series()) {
            if (lines.isSelected(one)) {
                text.append(' ').append(words.get("figures.lines.tip", one.name(),
                        numbers.whole(one.values().getFirst()), numbers.whole(one.last())));
            }
        }
        return text.toString();
    }

    private static DataTable table(Lines lines, Words words) {
        Numbers numbers = new Numbers(words.language());
        List<String> columns = new ArrayList<>(
                List.of(words.get("figures.column.party"), words.get("figures.start")));
        for (int round = 1; round <= lines.rounds(); round++) {
            columns.add(words.get("figures.round", numbers.whole(round)));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Lines.Series one : lines.series()) {
            List<String> row = new ArrayList<>(List.of(one.name()));
            one.values().forEach(value -> row.add(numbers.whole(value)));
            rows.add(row);
        }
        return new DataTable(columns, lines.series().isEmpty() ? List.of() : rows);
    }
}
