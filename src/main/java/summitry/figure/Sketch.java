package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.figure.Mark.Point;

/** A figure while it is laid out: marks in drawing order and spots in reading order. */
final class Sketch {
    private final double width;
    private final double height;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    Sketch(double width, double height) {
        this.width = width;
        this.height = height;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void line(double x1, double y1, double x2, double y2, Tone tone, double thickness) {
        line(x1, y1, x2, y2, tone, thickness, Dash.SOLID);
    }

    void line(double x1, double y1, double x2, double y2, Tone tone, double thickness, Dash dash) {
        marks.add(new Mark.Line(List.of(new Point(x1, y1), new Point(x2, y2)), tone, thickness, dash, 1));
    }

    void box(double x, double y, double boxWidth, double boxHeight, double radius, Tone fill) {
        marks.add(new Mark.Box(x, y, boxWidth, boxHeight, radius, fill, Tone.NONE));
    }

    void label(double x, double y, String text, double size, Weight weight, Tone tone, Align align) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Label(x, y, text, size, weight, tone, align, false));
        }
    }

    /** A centred label that stands over lines. */
    void labelOver(double x, double y, String text, double size, Weight weight, Tone tone) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Label(x, y, text, size, weight, tone, Align.CENTRE, true));
        }
    }

    /** A label moved sideways, so that it stands between {@code low} and {@code high}, and cut if it is wider. */
    void labelWithin(double centre, double y, String text, double size, Weight weight, Tone tone, double low,
            double high) {
        String shown = Type.fit(text, size, weight, high - low);
        double half = Type.width(shown, size, weight) / 2;
        label(Math.clamp(centre, low + half, Math.max(low + half, high - half)), y, shown, size, weight, tone,
                Align.CENTRE);
    }

    /** A spot around a point, at least 28 pixels wide and high where the figure leaves room. */
    void spot(String id, double x, double y, double halfWidth, double halfHeight, String tip) {
        spots.add(around(id, true, x, y, halfWidth, halfHeight, tip));
    }

    /** A spot that can be read but not chosen. */
    void note(String id, double x, double y, double halfWidth, double halfHeight, String tip) {
        spots.add(around(id, false, x, y, halfWidth, halfHeight, tip));
    }

    /** A spot that is exactly as large as what it stands for. */
    void cell(String id, double x, double y, double cellWidth, double cellHeight, String tip) {
        spots.add(new Spot(id, true, x, y, cellWidth, cellHeight, tip));
    }

    private Spot around(String id, boolean choosable, double x, double y, double halfWidth, double halfHeight,
            String tip) {
        double left = Math.max(0, x - Math.max(14, halfWidth));
        double top = Math.max(0, y - Math.max(14, halfHeight));
        double right = Math.min(width, x + Math.max(14, halfWidth));
        double bottom = Math.min(height, y + Math.max(14, halfHeight));
        return new Spot(id, choosable, left, top, right - left, bottom - top, tip);
    }

    Figure done(String summary, DataTable table) {
        return new Figure(width, height, marks, spots, summary, table);
    }
}
