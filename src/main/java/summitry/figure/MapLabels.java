package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Point;

/** Labels of places that never cover each other: each goes to the nearest free place, and a line leads back. */
final class MapLabels {
    private static final double SIZE = 10;
    private static final double HEIGHT = 14;
    private static final int DIRECTIONS = 16;
    private static final double STEP = 8;
    /** How far a label may stand from its place; the selected one may stand farther, so that it is always named. */
    private static final double FAR = 56;
    private static final double FARTHEST = 160;

    /** A label with the place it stands for. */
    record Pill(double x, double y, double width, double height, Point of, String text, boolean selected) {
        boolean isClearOf(Pill other) {
            return x + width + 1.5 <= other.x || other.x + other.width + 1.5 <= x
                    || y + height + 1.5 <= other.y || other.y + other.height + 1.5 <= y;
        }

        boolean isOverItsPlace() {
            return of.x() >= x && of.x() <= x + width && of.y() >= y && of.y() <= y + height;
        }
    }

    private final Sketch sketch;
    private final double width;
    private final double height;
    private final List<Pill> pills = new ArrayList<>();
    private final List<Pill> kept = new ArrayList<>();

    MapLabels(Sketch sketch, double width, double height) {
        this.sketch = sketch;
        this.width = width;
        this.height = height;
    }

    /** Keeps labels from a point of the map. */
    void keepFree(Point of, double half) {
        kept.add(new Pill(of.x() - half, of.y() - half, 2 * half, 2 * half, of, "", false));
    }

    private boolean isFree(Pill pill) {
        return isInside(pill) && pills.stream().allMatch(pill::isClearOf)
                && kept.stream().allMatch(pill::isClearOf);
    }

    /** Finds a place for a label; where none is free it becomes a point without words. */
    void place(Point of, String text, boolean selected) {
        double wide = Type.width(text, SIZE, Weight.BOLD) + 8;
        for (double away = 0; away <= (selected ? FARTHEST : FAR); away += STEP) {
            int directions = away == 0 ? 1 : DIRECTIONS;
            for (int d = 0; d < directions; d++) {
                double angle = d * 2 * Math.PI / DIRECTIONS;
                // labels are wide and low, so the ring of places around a point is too
                Pill pill = new Pill(of.x() + away * 1.5 * Math.cos(angle) - wide / 2,
                        of.y() + away * Math.sin(angle) - HEIGHT / 2, wide, HEIGHT, of, text, selected);
                if (isFree(pill)) {
                    pills.add(pill);
                    return;
                }
            }
        }
        double x = Math.clamp(of.x() - 3, 0, Math.max(0, width - 6));
        double y = Math.clamp(of.y() - 3, 0, Math.max(0, height - 6));
        pills.add(new Pill(x, y, 6, 6, of, "", selected));
    }

    private boolean isInside(Pill pill) {
        return pill.x() >= 0 && pill.y() >= 0 && pill.x() + pill.width() <= width
                && pill.y() + pill.height() <= height;
    }

    /** Lines first, so that no line crosses a label. */
    void draw() {
        for (Pill pill : pills) {
            if (!pill.isOverItsPlace() && !pill.text().isEmpty()) {
                double x = Math.clamp(pill.of().x(), pill.x(), pill.x() + pill.width());
                double y = Math.clamp(pill.of().y(), pill.y(), pill.y() + pill.height());
                sketch.line(pill.of().x(), pill.of().y(), x, y, Tone.INK_2, 1);
            }
        }
        for (Pill pill : pills) {
            if (pill.text().isEmpty()) {
                continue;
            }
            sketch.add(new Mark.Box(pill.x(), pill.y(), pill.width(), pill.height(), 3,
                    pill.selected() ? Tone.INK : Tone.BACKGROUND, pill.selected() ? Tone.NONE : Tone.EDGE));
            sketch.label(pill.x() + pill.width() / 2, pill.y() + HEIGHT - 3.6, pill.text(), SIZE,
                    Weight.MEDIUM, pill.selected() ? Tone.ON_INK : Tone.INK, Align.CENTRE);
        }
    }

    Pill pill(int index) {
        return pills.get(index);
    }
}
