package summitry.figure;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

/** What holds for every figure: nothing leaves it, and no two labels overlap. */
final class Inside {
    private static final double SLACK = 1.01;

    private Inside() {}

    static void check(Figure figure, String of) {
        bounds(figure, of);
        List<Mark.Label> labels = figure.marks().stream().filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast).toList();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(labels.get(i), labels.get(j))) {
                    fail(labels.get(i) + " covers " + labels.get(j) + of);
                }
            }
        }
    }

    /** Nothing leaves the figure. */
    static void bounds(Figure figure, String of) {
        for (Mark mark : figure.marks()) {
            within(figure, mark, of);
        }
        for (Spot spot : figure.spots()) {
            box(figure, spot.x(), spot.y(), spot.x() + spot.width(), spot.y() + spot.height(), spot + of);
        }
    }

    /** No chip covers another or a label, but for the badge that sits on a rim. */
    static void chips(Figure figure, String of) {
        List<Mark.Chip> chips = figure.marks().stream().filter(Mark.Chip.class::isInstance)
                .map(Mark.Chip.class::cast).toList();
        for (int i = 0; i < chips.size(); i++) {
            Mark.Chip a = chips.get(i);
            for (int j = 0; j < i; j++) {
                Mark.Chip b = chips.get(j);
                if (Math.hypot(a.x() - b.x(), a.y() - b.y()) + SLACK < a.radius() + b.radius()) {
                    fail(a + " covers " + b + of);
                }
            }
            for (Mark mark : figure.marks()) {
                if (mark instanceof Mark.Label l && l.left() + SLACK < a.x() + a.radius()
                        && a.x() - a.radius() + SLACK < l.left() + l.width()
                        && l.y() > a.y() - a.radius() + SLACK
                        && l.y() - l.size() * 0.72 + SLACK < a.y() + a.radius()) {
                    fail(a + " covers " + l + of);
                }
            }
        }
    }

    private static boolean overlap(Mark.Label a, Mark.Label b) {
        return a.left() + SLACK < b.left() + b.width() && b.left() + SLACK < a.left() + a.width()
                && a.y() - a.size() * 0.72 + SLACK < b.y() && b.y() - b.size() * 0.72 + SLACK < a.y();
    }

    private static void within(Figure figure, Mark mark, String of) {
        String what = mark + of;
        switch (mark) {
            case Mark.Line line -> line.points().forEach(p -> box(figure, p.x(), p.y(), p.x(), p.y(), what));
            case Mark.Box b -> box(figure, b.x(), b.y(), b.x() + b.width(), b.y() + b.height(), what);
            case Mark.Upright u ->
                box(figure, u.x() - u.size() * 0.72, u.y() - u.width(), u.x(), u.y(), what);
            case Mark.Area a -> a.rings()
                    .forEach(ring -> ring.forEach(p -> box(figure, p.x(), p.y(), p.x(), p.y(), "area" + of)));
            case Mark.Hatch h -> box(figure, h.x(), h.y(), h.x() + h.width(), h.y() + h.height(), what);
            case Mark.Label l ->
                box(figure, l.left(), l.y() - l.size() * 0.72, l.left() + l.width(), l.y(), what);
            case Mark.Shape s -> box(figure, s.x() - s.radius(), s.y() - s.radius(), s.x() + s.radius(),
                    s.y() + s.radius(), what);
            case Mark.Glyph g -> box(figure, g.x() - g.radius(), g.y() - g.radius(), g.x() + g.radius(),
                    g.y() + g.radius(), what);
            case Mark.Chip c ->
                box(figure, c.x() - c.radius() - 3, c.y() - c.radius() - 3, c.x() + c.radius() + 3,
                        c.y() + c.radius() + 3, what);
        }
    }

    private static void box(Figure figure, double left, double top, double right, double bottom,
            String what) {
        assertTrue(left >= -SLACK && top >= -SLACK && right <= figure.width() + SLACK
                && bottom <= figure.height() + SLACK && left <= right && top <= bottom,
                () -> "outside " + figure.width() + " x " + figure.height() + ": " + what);
    }
}
