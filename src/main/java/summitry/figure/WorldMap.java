package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lands of the world as shapes, between 0 and {@code width} to the right and 0 and {@code height} downwards.
 *
 * @param dots states too small for a shape
 */
public record WorldMap(double width, double height, List<Land> lands, List<Dot> dots) {
    public WorldMap {
        lands = List.copyOf(lands);
        dots = List.copyOf(dots);
    }

    /**
     * A state, or land that is shown as nobody's.
     *
     * @param code of three letters; empty for land that is shown as nobody's
     * @param union code of the union whose member it is; empty where there is none
     * @param rings outlines; where one lies within another it is a hole
     */
    public record Land(String code, String union, List<List<Mark.Point>> rings) {
        public Land {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /** A state too small for a shape. */
    public record Dot(String code, String union, Mark.Point at) {}

    /** A map of lands in any coordinates; they are moved so that the map begins at 0. */
    public static WorldMap of(List<Land> lands, List<Dot> dots) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Land land : lands) {
            for (List<Mark.Point> ring : land.rings()) {
                for (Mark.Point point : ring) {
                    left = Math.min(left, point.x());
                    right = Math.max(right, point.x());
                    top = Math.min(top, point.y());
                    bottom = Math.max(bottom, point.y());
                }
            }
        }
        if (!(right > left && bottom > top)) {
            return new WorldMap(1, 1, List.of(), List.of());
        }
        List<Land> moved = new ArrayList<>();
        for (Land land : lands) {
            moved.add(new Land(land.code(), land.union(), moved(land.rings(), left, top)));
        }
        List<Dot> points = new ArrayList<>();
        for (Dot dot : dots) {
            points.add(new Dot(dot.code(), dot.union(),
                    new Mark.Point(dot.at().x() - left, dot.at().y() - top)));
        }
        return new WorldMap(right - left, bottom - top, moved, points);
    }

    private static List<List<Mark.Point>> moved(List<List<Mark.Point>> rings, double left, double top) {
        List<List<Mark.Point>> list = new ArrayList<>();
        for (List<Mark.Point> ring : rings) {
            list.add(ring.stream().map(p -> new Mark.Point(p.x() - left, p.y() - top)).toList());
        }
        return list;
    }

    /** True where a state, or a member of a union, has a shape or a point. */
    public boolean has(String code) {
        return lands.stream().anyMatch(l -> l.code().equals(code) || l.union().equals(code))
                || dots.stream().anyMatch(d -> d.code().equals(code));
    }

    /** The point of a state too small for a shape. */
    Optional<Dot> dot(String code) {
        return dots.stream().filter(d -> d.code().equals(code)).findFirst();
    }
}
