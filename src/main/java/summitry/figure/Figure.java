package summitry.figure;

import java.util.List;
import java.util.Optional;

/**
 * A chart, laid out.
 *
 * @param spots what can be chosen, in the order of reading
 * @param summary the chart in a sentence or two
 * @param scale along which spots could be moved, where there is one
 */
public record Figure(double width, double height, List<Mark> marks, List<Spot> spots, String summary,
        DataTable table, Optional<Scale> scale) {
    public Figure(double width, double height, List<Mark> marks, List<Spot> spots, String summary,
            DataTable table) {
        this(width, height, marks, spots, summary, table, Optional.empty());
    }

    /** Lays a chart out for a size in pixels. */
    @FunctionalInterface
    public interface Source {
        Figure at(double width, double height);
    }

    public Figure {
        marks = List.copyOf(marks);
        spots = List.copyOf(spots);
    }

    /** The spot at a point; of several the one whose centre is nearest. Where there is none, that of an area. */
    public Optional<Spot> spotAt(double x, double y) {
        Optional<Spot> best = Optional.empty();
        double nearest = Double.POSITIVE_INFINITY;
        for (Spot spot : spots) {
            double distance = Math.hypot(spot.x() + spot.width() / 2 - x, spot.y() + spot.height() / 2 - y);
            if (spot.covers(x, y) && distance < nearest) {
                nearest = distance;
                best = Optional.of(spot);
            }
        }
        return best.isPresent() ? best : areaAt(x, y);
    }

    private Optional<Spot> areaAt(double x, double y) {
        for (Mark mark : marks.reversed()) {
            if (mark instanceof Mark.Area area && !area.spot().isEmpty() && area.covers(x, y)) {
                return spots.stream().filter(spot -> spot.id().equals(area.spot())).findFirst();
            }
        }
        return Optional.empty();
    }
}
