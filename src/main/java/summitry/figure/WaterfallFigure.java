package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.text.Numbers;
import summitry.text.Words;

/** From a start to an end, one bar a cause: filled to the right for up, hollow to the left for down, always with its sign. */
public final class WaterfallFigure {
    private static final double ROW = 32;
    private static final double NUMBER = 54;

    private final Sketch sketch;
    private final Numbers numbers;
    private final double width;
    private final double row;
    private final double names;
    private final Scale scale;

    private WaterfallFigure(Sketch sketch, Waterfall waterfall, WaterfallRows rows, Words words, double width,
            double height) {
        this.sketch = sketch;
        this.numbers = new Numbers(words.language());
        this.width = width;
        this.row = Math.min(ROW, height / (rows.steps().size() + 2));
        this.names = Math.min(170, width * 0.46);
        double low = Math.min(waterfall.start(), waterfall.end());
        double high = Math.max(waterfall.start(), waterfall.end());
        double at = waterfall.start();
        for (Waterfall.Step step : rows.steps()) {
            at += step.points();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        double slack = high - low < 1 ? 0.5 : 0;
        this.scale = new Scale(low - slack, high + slack, names + 8, Math.max(names + 9, width - NUMBER - 8));
    }

    /** The height at which all rows have their full size. */
    public static double height(Waterfall waterfall, Words words) {
        return (WaterfallRows.of(waterfall, Integer.MAX_VALUE, words).steps().size() + 2) * ROW;
    }

    /** Lays the bars out; where the height is small, more of the causes are joined. */
    public static Figure of(Waterfall waterfall, Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        int most = Math.max(1, (int) (height / 26) - 2);
        WaterfallRows rows = WaterfallRows.of(waterfall, most, words);
        new WaterfallFigure(sketch, waterfall, rows, words, width, height).draw(waterfall, rows);
        return sketch.done(summary(waterfall, rows, words), table(waterfall, rows, words));
    }

    private void draw(Waterfall waterfall, WaterfallRows rows) {
        total(waterfall.startName(), waterfall.start(), rows.start(), 0);
        sketch.line(0, row, width, row, Tone.LINE, 1);
        double at = waterfall.start();
        for (int i = 0; i < rows.steps().size(); i++) {
            Waterfall.Step step = rows.steps().get(i);
            double top = (i + 1) * row;
            sketch.line(scale.at(at), top - row * 0.3, scale.at(at), top + row * 0.3, Tone.EDGE, 1);
            bar(at, step.points(), top);
            name(step, rows.tenths().get(i), top);
            at += step.points();
        }
        double last = (rows.steps().size() + 1) * row;
        sketch.line(scale.at(at), last - row * 0.3, scale.at(at), last + row * 0.2, Tone.EDGE, 1);
        sketch.line(0, last, width, last, Tone.LINE, 1);
        total(waterfall.endName(), waterfall.end(), rows.tenthsEnd(), last);
    }

    private void total(String name, double value, double tenths, double top) {
        double middle = top + row / 2;
        sketch.label(0, middle + 4.5, Type.fit(name, 12.5, Weight.BOLD, names), 12.5, Weight.BOLD, Tone.INK,
                Align.LEFT);
        sketch.line(scale.at(value), middle - row * 0.28, scale.at(value), middle + row * 0.28, Tone.INK, 3);
        sketch.label(width, middle + 4.5, numbers.tenths(tenths), 12.5, Weight.BOLD, Tone.INK, Align.RIGHT);
    }

    private void bar(double from, double points, double top) {
        double left = scale.at(Math.min(from, from + points));
        double wide = Math.max(1.5, scale.at(Math.max(from, from + points)) - left);
        double high = row * 0.44;
        boolean up = points >= 0;
        sketch.add(new Mark.Box(left, top + (row - high) / 2, wide, high, Math.min(2, wide / 2),
                up ? Tone.INK_2 : Tone.BACKGROUND, Tone.INK_2));
    }

    private void name(Waterfall.Step step, double tenths, double top) {
        double middle = top + row / 2;
        boolean twoLines = row >= 27 && !step.detail().isEmpty();
        sketch.label(0, twoLines ? middle - 2 : middle + 4, Type.fit(step.cause(), 12, Weight.BOLD, names),
                12,
                Weight.BOLD, Tone.INK, Align.LEFT);
        if (twoLines) {
            sketch.label(0, middle + 11, Type.fit(step.detail(), 11, Weight.REGULAR, names), 11,
                    Weight.REGULAR,
                    Tone.INK_2, Align.LEFT);
        }
        String number = numbers.changeInTenths(tenths);
        sketch.label(width, middle + 4.5, number, 12.5, Weight.REGULAR, Tone.INK, Align.RIGHT);
        if (tenths != 0) {
            sketch.add(new Mark.Glyph(width - Type.width(number, 12.5, Weight.REGULAR) - 9, middle, 3.2,
                    tenths > 0 ? Mark.Sign.UP : Mark.Sign.DOWN, Tone.INK_3));
        }
        sketch.spot(step.id(), width / 2, middle, width / 2, row / 2,
                step.cause() + ": " + number + (step.detail().isEmpty() ? "" : ", " + step.detail()));
    }

    private static String summary(Waterfall waterfall, WaterfallRows rows, Words words) {
        Numbers numbers = new Numbers(words.language());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < rows.steps().size(); i++) {
            parts.add(rows.steps().get(i).cause() + " " + numbers.changeInTenths(rows.tenths().get(i)));
        }
        return "%s %s; %s; %s %s.".formatted(waterfall.startName(), numbers.tenths(rows.start()),
                String.join(", ", parts), waterfall.endName(), numbers.tenths(rows.tenthsEnd()));
    }

    private static DataTable table(Waterfall waterfall, WaterfallRows rows, Words words) {
        Numbers numbers = new Numbers(words.language());
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(waterfall.startName(), "", numbers.tenths(rows.start())));
        for (int i = 0; i < rows.steps().size(); i++) {
            cells.add(List.of(rows.steps().get(i).cause(), rows.steps().get(i).detail(),
                    numbers.changeInTenths(rows.tenths().get(i))));
        }
        cells.add(List.of(waterfall.endName(), "", numbers.tenths(rows.tenthsEnd())));
        return new DataTable(List.of(words.get("figures.column.cause"), words.get("figures.column.detail"),
                words.get("figures.column.points")), cells);
    }
}
