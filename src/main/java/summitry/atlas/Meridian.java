package summitry.atlas;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Point;

/** Cuts outlines at 180 degrees, where the map ends on one side and begins on the other. */
final class Meridian {
    private static final double HALF = 180;
    private static final double TURN = 360;

    private Meridian() {}

    /**
     * The parts of an outline on the map.
     *
     * @param ring degrees east and north; from one point to the next it goes the shorter way round the globe
     */
    static List<List<Point>> split(List<Point> ring) {
        List<Point> whole = unrolled(ring);
        List<List<Point>> parts = new ArrayList<>();
        for (int turn = -1; turn <= 1; turn++) {
            double shift = turn * TURN;
            List<Point> moved = whole.stream().map(p -> new Point(p.x() + shift, p.y())).toList();
            List<Point> part = cut(cut(moved, HALF, 1), -HALF, -1);
            if (part.size() > 2) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The outline without leaps from one end of the map to the other; it may then reach beyond the map. */
    private static List<Point> unrolled(List<Point> ring) {
        List<Point> points = new ArrayList<>();
        double turns = 0;
        for (Point point : ring) {
            if (!points.isEmpty()) {
                double leap = point.x() + turns - points.getLast().x();
                turns += leap > HALF ? -TURN : leap < -HALF ? TURN : 0;
            }
            points.add(new Point(point.x() + turns, point.y()));
        }
        return points;
    }

    /** The part of an outline on one side of a meridian: below it for side 1, above it for -1. */
    private static List<Point> cut(List<Point> ring, double meridian, int side) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Point here = ring.get(i);
            Point next = ring.get((i + 1) % ring.size());
            boolean isHere = side * (meridian - here.x()) >= 0;
            boolean isNext = side * (meridian - next.x()) >= 0;
            if (isHere) {
                kept.add(here);
            }
            if (isHere != isNext) {
                double share = (meridian - here.x()) / (next.x() - here.x());
                kept.add(new Point(meridian, here.y() + share * (next.y() - here.y())));
            }
        }
        return isFlat(kept) ? List.of() : kept;
    }

    /** True where nothing but a line along the meridian is left. */
    private static boolean isFlat(List<Point> ring) {
        return ring.isEmpty() || ring.stream().allMatch(p -> Math.abs(p.x() - ring.getFirst().x()) < 1e-9);
    }
}
