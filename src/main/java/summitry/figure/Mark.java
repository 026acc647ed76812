package summitry.figure;

import java.util.List;
import summitry.model.Bloc;
import summitry.model.Response;

/** One thing drawn in a figure, in pixels from its upper left corner. Later marks cover earlier ones. */
public sealed interface Mark {
    /** A point. */
    record Point(double x, double y) {}

    /** How a line is dashed. */
    enum Dash {
        SOLID, DASHED, DOTTED
    }

    /** Where a label stands from its point. */
    enum Align {
        LEFT, CENTRE, RIGHT
    }

    /** A small sign that never speaks by colour alone. */
    enum Sign {
        ADOPTED, OPEN, BLOCKED, RESERVED, UP, DOWN, POINTER
    }

    /** A line through points, drawn with an opacity of 0 to 1. */
    record Line(List<Point> points, Tone tone, double width, Dash dash, double opacity) implements Mark {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A box with round corners. */
    record Box(double x, double y, double width, double height, double radius, Tone fill, Tone edge)
            implements Mark {}

    /** A box hatched from lower left to upper right. */
    record Hatch(double x, double y, double width, double height, Tone tone) implements Mark {}

    /** A line of text; {@code y} is its baseline. With a halo it stays readable over lines. */
    record Label(double x, double y, String text, double size, Weight weight, Tone tone, Align align,
            boolean halo)
            implements
            Mark {
        public double width() {
            return Type.width(text, size, weight);
        }

        public double left() {
            return switch (align) {
                case LEFT -> x;
                case CENTRE -> x - width() / 2;
                case RIGHT -> x - width();
            };
        }
    }

    /** A line of text turned a quarter to the left; it begins at the point and runs upwards. */
    record Upright(double x, double y, String text, double size, Weight weight, Tone tone) implements Mark {
        public double width() {
            return Type.width(text, size, weight);
        }
    }

    /**
     * A shape of one or more outlines; one that lies within another is a hole.
     *
     * @param spot id of the spot that is pointed at wherever the shape lies; empty where it is none
     * @param opacity of the fill, 0 to 1
     */
    record Area(String spot, List<List<Point>> rings, Tone fill, Tone edge, double width, double opacity)
            implements
            Mark {
        public Area(String spot, List<List<Point>> rings, Tone fill, Tone edge, double width) {
            this(spot, rings, fill, edge, width, 1);
        }

        public Area {
            rings = rings.stream().map(List::copyOf).toList();
        }

        /** True for a point inside; of outlines within each other every second is outside. */
        boolean covers(double px, double py) {
            boolean inside = false;
            for (List<Point> ring : rings) {
                for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                    Point a = ring.get(i);
                    Point b = ring.get(j);
                    if (a.y() > py != b.y() > py
                            && px < (b.x() - a.x()) * (py - a.y()) / (b.y() - a.y()) + a.x()) {
                        inside = !inside;
                    }
                }
            }
            return inside;
        }
    }

    /** The shape of a bloc; hollow for last round or for a party that does not count. */
    record Shape(double x, double y, double radius, Bloc.Mark shape, boolean hollow) implements Mark {}

    /** A sign of the given radius. */
    record Glyph(double x, double y, double radius, Sign sign, Tone tone) implements Mark {}

    /** A party: flag in a ring of its bloc, with a second ring where it is selected and a badge for its response. */
    record Chip(double x, double y, double radius, String flag, String code, Bloc.Mark shape,
            boolean selected,
            Response response) implements Mark {}
}
