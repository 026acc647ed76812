package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places labels in rows of a given width, each as near to its wanted centre as the earlier ones allow. */
final class Rows {
    private static final double GAP = 10;

    private final double low;
    private final double high;
    private final double tolerance;
    private final int most;
    private final List<List<double[]>> taken = new ArrayList<>();

    /**
     * Empty rows.
     *
     * @param tolerance how far a label may move, in pixels, before it goes to the next row
     * @param most rows at most
     */
    Rows(double low, double high, double tolerance, int most) {
        this.low = low;
        this.high = high;
        this.tolerance = tolerance;
        this.most = most;
    }

    /** A place: left edge and row, from 0. */
    record Place(double left, int row) {}

    int count() {
        return taken.size();
    }

    /** Takes the place of a label no wider than the rows; empty where all rows are full. */
    Optional<Place> take(double centre, double width) {
        for (int row = 0; row < most; row++) {
            boolean empty = row == taken.size();
            if (empty) {
                taken.add(new ArrayList<>());
            }
            double left = nearest(taken.get(row), centre - width / 2, width);
            if (empty || Math.abs(left + width / 2 - Math.clamp(centre, low, high)) <= Math.max(tolerance,
                    width)) {
                taken.get(row).add(new double[]{left, left + width});
                return Optional.of(new Place(left, row));
            }
        }
        return Optional.empty();
    }

    private double nearest(List<double[]> row, double wanted, double width) {
        double last = Math.max(low, high - width);
        List<Double> candidates = new ArrayList<>();
        candidates.add(Math.clamp(wanted, low, last));
        for (double[] other : row) {
            candidates.add(other[0] - GAP - width);
            candidates.add(other[1] + GAP);
        }
        double best = Double.POSITIVE_INFINITY;
        for (double left : candidates) {
            boolean free = left >= low && left <= last
                    && row.stream().allMatch(o -> left >= o[1] + GAP || left + width <= o[0] - GAP);
            if (free && Math.abs(left - wanted) < Math.abs(best - wanted)) {
                best = left;
            }
        }
        return best;
    }
}
