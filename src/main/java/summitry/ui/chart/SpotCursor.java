package summitry.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import summitry.figure.Figure;
import summitry.figure.Spot;

/** Which spot of a figure the keyboard stands on. It follows its spot by name when the figure is laid out anew. */
final class SpotCursor {
    private String id = "";

    void moveTo(Spot spot) {
        id = spot.id();
    }

    Optional<Spot> current(Figure figure) {
        return figure.spots().stream().filter(spot -> spot.id().equals(id)).findFirst();
    }

    /** Moves some spots on, not beyond the first and the last, and returns the spot reached. */
    Spot walk(Figure figure, int steps) {
        List<Spot> spots = figure.spots();
        int from = current(figure).map(spots::indexOf).orElse(steps > 0 ? -1 : spots.size());
        Spot reached = spots.get(Math.clamp((long) from + steps, 0, spots.size() - 1));
        id = reached.id();
        return reached;
    }

    /** Spots to walk on to the nearest one above (-1) or below (1) in the same column; 0 where there is none. */
    int rowSteps(Figure figure, int direction) {
        Optional<Spot> here = current(figure);
        if (here.isEmpty()) {
            return direction;
        }
        List<Spot> spots = figure.spots();
        Spot from = here.get();
        double middle = from.x() + from.width() / 2;
        Optional<Spot> next = spots.stream().filter(s -> s.x() <= middle && middle < s.x() + s.width())
                .filter(s -> (s.y() - from.y()) * direction > 0)
                .min(Comparator.comparingDouble(s -> Math.abs(s.y() - from.y())));
        return next.map(s -> spots.indexOf(s) - spots.indexOf(from)).orElse(0);
    }
}
