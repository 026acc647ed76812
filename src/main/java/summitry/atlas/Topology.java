package summitry.atlas;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark;
import summitry.figure.WorldMap;
import summitry.json.JsonAt;
import summitry.json.JsonAt.ListAt;
import summitry.json.JsonAt.NumberAt;
import summitry.json.JsonAt.ObjectAt;
import summitry.json.JsonAt.TextAt;

/**
 * A topology: borders are arcs, kept once although two states share them; a shape is a list of arcs, a negative number
 * being an arc walked backwards. Points are steps from the one before, in units of a grid.
 */
final class Topology {
    /** Antarctica has no delegations, and would take a fifth of the picture. */
    private static final String LEFT_OUT = "010";

    private final JsonAt top;
    /** Degrees east and north. */
    private final List<List<Mark.Point>> arcs = new ArrayList<>();

    Topology(JsonAt top) {
        this.top = top;
    }

    WorldMap map(States states) throws DamagedMap {
        readArcs();
        JsonAt objects = field(top, "objects", "objects");
        JsonAt countries = field(objects, "countries", "objects.countries");
        ListAt shapes = list(field(countries, "geometries", "objects.countries.geometries"),
                "objects.countries.geometries");
        List<WorldMap.Land> lands = new ArrayList<>();
        for (int i = 0; i < shapes.items().size(); i++) {
            JsonAt shape = shapes.items().get(i);
            String path = "objects.countries.geometries[%d]".formatted(i);
            String number = shape instanceof ObjectAt object && object.field("id").isPresent()
                    ? text(object.field("id").get().value(), path + ".id")
                    : "";
            if (!number.equals(LEFT_OUT)) {
                States.State state = states.of(number);
                lands.add(new WorldMap.Land(state.code(), state.union(), rings(shape, path)));
            }
        }
        return WorldMap.of(lands, states.dots());
    }

    private void readArcs() throws DamagedMap {
        JsonAt transform = field(top, "transform", "transform");
        double[] scale = pair(field(transform, "scale", "transform.scale"), "transform.scale");
        double[] origin = pair(field(transform, "translate", "transform.translate"), "transform.translate");
        ListAt all = list(field(top, "arcs", "arcs"), "arcs");
        for (int i = 0; i < all.items().size(); i++) {
            String path = "arcs[%d]".formatted(i);
            double x = 0;
            double y = 0;
            List<Mark.Point> points = new ArrayList<>();
            for (JsonAt step : list(all.items().get(i), path).items()) {
                double[] delta = pair(step, path);
                x += delta[0];
                y += delta[1];
                double east = x * scale[0] + origin[0];
                double north = y * scale[1] + origin[1];
                if (!(Math.abs(east) <= 180.01 && Math.abs(north) <= 90.01)) {
                    throw new DamagedMap(step, path);
                }
                points.add(new Mark.Point(east, Math.clamp(north, -90, 90)));
            }
            arcs.add(points);
        }
    }

    private List<List<Mark.Point>> rings(JsonAt shape, String path) throws DamagedMap {
        String type = text(field(shape, "type", path + ".type"), path + ".type");
        ListAt of = list(field(shape, "arcs", path + ".arcs"), path + ".arcs");
        List<List<Mark.Point>> rings = new ArrayList<>();
        switch (type) {
            case "Polygon" -> addRings(rings, of, path);
            case "MultiPolygon" -> {
                for (JsonAt polygon : of.items()) {
                    addRings(rings, list(polygon, path), path);
                }
            }
            default -> throw new DamagedMap(shape, path + ".type");
        }
        return rings;
    }

    private void addRings(List<List<Mark.Point>> rings, ListAt polygon, String path) throws DamagedMap {
        for (JsonAt ring : polygon.items()) {
            List<Mark.Point> points = new ArrayList<>();
            for (JsonAt part : list(ring, path).items()) {
                int number = (int) number(part, path);
                int arc = number < 0 ? ~number : number;
                if (arc >= arcs.size()) {
                    throw new DamagedMap(part, path);
                }
                List<Mark.Point> along = number < 0 ? arcs.get(arc).reversed() : arcs.get(arc);
                // The first point of an arc is the last of the one before.
                points.addAll(points.isEmpty() || along.isEmpty() ? along : along.subList(1, along.size()));
            }
            rings.addAll(Meridian.split(points).stream().map(Topology::projected).toList());
        }
    }

    private static List<Mark.Point> projected(List<Mark.Point> degrees) {
        return degrees.stream().map(p -> EqualEarth.at(p.x(), p.y())).toList();
    }

    private static JsonAt field(JsonAt value, String name, String path) throws DamagedMap {
        if (value instanceof ObjectAt object && object.field(name).isPresent()) {
            return object.field(name).get().value();
        }
        throw new DamagedMap(value, path);
    }

    private static ListAt list(JsonAt value, String path) throws DamagedMap {
        if (value instanceof ListAt list) {
            return list;
        }
        throw new DamagedMap(value, path);
    }

    private static String text(JsonAt value, String path) throws DamagedMap {
        if (value instanceof TextAt text) {
            return text.text();
        }
        throw new DamagedMap(value, path);
    }

    private static double number(JsonAt value, String path) throws DamagedMap {
        if (value instanceof NumberAt number && Double.isFinite(number.value())) {
            return number.value();
        }
        throw new DamagedMap(value, path);
    }

    private static double[] pair(JsonAt value, String path) throws DamagedMap {
        ListAt list = list(value, path);
        if (list.items().size() != 2) {
            throw new DamagedMap(value, path);
        }
        return new double[]{number(list.items().get(0), path), number(list.items().get(1), path)};
    }
}
