package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.figure.Mark.Point;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * All mandates of an issue as bars under each other: the zone in which all could agree or the gap that parts them, and
 * where votes decide, how many accept each value over the share that is needed.
 */
public final class MandatesFigure {
    private static final double ROW = 13;
    private static final double MOST_ROW = 24;
    private static final double CURVE = 64;
    private static final double NAMES = 62;
    private static final double SIZE = 10.5;
    private static final int LINES = 4;

    private final Mandates mandates;
    private final Words words;
    private final Sketch sketch;
    private final StripFrame frame;
    private final StripNotes notes;
    private final double firstRow;
    private final double row;

    private MandatesFigure(Mandates mandates, Words words, double width, double height) {
        this.mandates = mandates;
        this.words = words;
        sketch = new Sketch(width, height);
        notes = StripNotes.withoutKey(mandates.strip(),
                new StripWords(words, mandates.strip().text().isPresent()));
        Scale scale = Scale.ofPositions(NAMES, Math.max(NAMES + 40, width - Math.min(44, width * 0.07)));
        int lines = StripAxis.lines(width, scale, mandates.strip().scale(), LINES);
        double axis = lines * 15.0 + 24;
        double curve = mandates.curve().isPresent() ? CURVE : 0;
        double below = notes.rows(width, height, scale) * StripFrame.NOTE_ROW + 6;
        firstRow = axis + curve + 8;
        row = Math.clamp((height - firstRow - below) / Math.max(1, mandates.bars().size()), 2, MOST_ROW);
        frame = new StripFrame(width, height, scale, lines, axis, row,
                Math.min(height - below, firstRow + row * Math.max(1, mandates.bars().size())), false);
    }

    /** The height from which every bar has room for its code, pixels. */
    public static double least(Mandates mandates) {
        return LINES * 15 + 24 + (mandates.curve().isPresent() ? CURVE : 0) + 8 + ROW * mandates.bars().size()
                + 3 * StripFrame.NOTE_ROW + 6;
    }

    /** Lays the bars out in any width from about 300 pixels; see {@link #least} for the height. */
    public static Figure of(Mandates mandates, Words words, double width, double height) {
        return new MandatesFigure(mandates, words, width, height).figure();
    }

    private Figure figure() {
        Strip strip = mandates.strip();
        Scale scale = frame.scale();
        StripFigure.zoneOf(sketch, strip, scale, frame.axis(), frame.bottom());
        StripAxis.draw(sketch, frame, strip.scale());
        StripFigure.lines(sketch, strip, Glide.DONE, scale, frame.axis(), frame.bottom());
        mandates.curve().ifPresent(this::curve);
        for (int k = 0; k < mandates.bars().size(); k++) {
            bar(mandates.bars().get(k), firstRow + k * row);
        }
        notes.draw(sketch, scale, frame.width(), frame.height(), frame.bottom() + 2);
        StripWords say = new StripWords(words, strip.text().isPresent());
        return sketch.done(say.summary(strip), table());
    }

    private void bar(Mandates.Bar bar, double top) {
        Scale scale = frame.scale();
        double middle = top + row / 2;
        double half = row * 0.3;
        boolean selected = mandates.strip().selected().filter(bar.id()::equals).isPresent();
        sketch.add(new Mark.Shape(8, middle, Math.min(4, row / 3), bar.shape(), false));
        if (row >= 11) {
            sketch.label(18, middle + 4, bar.code(), SIZE, selected ? Weight.BOLD : Weight.REGULAR, Tone.INK,
                    Align.LEFT);
        }
        double from = scale.at(bar.span().from());
        double to = scale.at(bar.span().to());
        sketch.add(new Mark.Box(from, middle - half, Math.max(1, to - from), 2 * half, Math.min(2, half),
                Tone.INSET, selected ? Tone.INK : Tone.EDGE));
        for (Bound bound : bar.span().bounds()) {
            double x = scale.at(bound.at());
            sketch.line(x, middle - row * 0.42, x, middle + row * 0.42,
                    bound.isRedLine() ? Tone.NO : Tone.INK_2, 2.5);
        }
        double wants = scale.at(bar.wants());
        sketch.line(wants, middle - half, wants, middle + half, Tone.INK_2, 2);
        sketch.add(new Mark.Shape(scale.at(bar.now()), middle, Math.min(4, row / 3), bar.shape(), false));
        sketch.cell(bar.id(), 0, top, frame.width(), row, bar.tip());
    }

    private void curve(Mandates.Curve curve) {
        Scale scale = frame.scale();
        double floor = frame.axis() + CURVE;
        double high = CURVE - 12;
        List<Point> points = new ArrayList<>();
        for (int value = 0; value <= 100; value++) {
            points.add(new Point(scale.at(value), floor - curve.shares().get(value) * high));
        }
        double needed = floor - curve.line() * high;
        sketch.line(scale.start(), floor, scale.end(), floor, Tone.EDGE, 1);
        sketch.line(scale.start(), needed, scale.end(), needed, Tone.INK_2, 1, Dash.DASHED);
        sketch.add(new Mark.Line(points, Tone.INK, 2, Dash.SOLID, 1));
        String text = words.get("figures.support.needed",
                new Numbers(words.language()).percent(curve.line()));
        double width = Type.width(text, SIZE, Weight.REGULAR);
        double low = scale.start() + width / 2 + 4;
        sketch.labelOver(low, Math.max(frame.axis() + 20, needed - 4), text, SIZE, Weight.REGULAR,
                Tone.INK_2);
    }

    private DataTable table() {
        Numbers numbers = new Numbers(words.language());
        return new DataTable(
                List.of(words.get("figures.column.party"), words.get("figures.column.wants"),
                        words.get("figures.column.position"), words.get("figures.column.least"),
                        words.get("figures.column.most")),
                mandates.bars().stream()
                        .map(b -> List.of(b.name(), numbers.whole(b.wants()), numbers.whole(b.now()),
                                numbers.whole(b.span().from()), numbers.whole(b.span().to())))
                        .toList());
    }
}
