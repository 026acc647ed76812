package summitry.projector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds heights for discs that keep their exact place along a line, so that they stand above each other and not on. */
final class Swarm {
    private static final double STEP = 2;
    private static final double SMALLEST = 0.45;
    /** Half the height of a disc with a number beside it, which never shrinks. */
    private static final double NUMBERED = 14;
    /** Share of two radii by which discs may lie over each other before all are made smaller. */
    private static final double LAP = 0.22;

    private Swarm() {}

    /**
     * A disc.
     *
     * @param x centre
     * @param radius with its ring
     * @param left how far what belongs to it reaches to the left of its centre, at least the radius
     * @param right how far to the right
     */
    record Disc(double x, double radius, double left, double right) {
        boolean reachesFurther() {
            return left > radius || right > radius;
        }

        Disc scaled(double by) {
            return new Disc(x, reachesFurther() ? Math.max(NUMBERED, radius * by) : radius * by,
                    left > radius ? left : left * by,
                    right > radius ? right : right * by);
        }
    }

    /**
     * @param ys centres, one a disc
     * @param scale by which all discs had to be made smaller, at most 1
     */
    record Placed(List<Double> ys, double scale) {
        Placed {
            ys = List.copyOf(ys);
        }

        private static Placed of(double[] ys, double scale) {
            return new Placed(Arrays.stream(ys).boxed().toList(), scale);
        }
    }

    /** As near to the middle as can be, in the largest size that fits; if none fits, the smallest overlap least. */
    static Placed place(List<Disc> discs, double top, double bottom) {
        for (double scale = 1; scale >= SMALLEST; scale -= 0.05) {
            double by = scale;
            double[] ys = tried(discs.stream().map(d -> d.scaled(by)).toList(), top, bottom, false);
            if (ys.length == discs.size()) {
                return Placed.of(ys, scale);
            }
        }
        return Placed.of(tried(discs.stream().map(d -> d.scaled(SMALLEST)).toList(), top, bottom, true),
                SMALLEST);
    }

    private static double[] tried(List<Disc> discs, double top, double bottom, boolean overlap) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < discs.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> discs.get(i).reachesFurther() ? 0 : 1)
                .thenComparingDouble(i -> -discs.get(i).radius()));
        double[] ys = new double[discs.size()];
        List<Integer> done = new ArrayList<>();
        for (int i : order) {
            double best = Double.NaN;
            double clearest = Double.NEGATIVE_INFINITY;
            double middle = (top + bottom) / 2;
            double reach = (bottom - top) / 2 - discs.get(i).radius();
            for (double off = 0; off <= reach && Double.isNaN(best); off += STEP) {
                for (int side = -1; side <= 1; side += 2) {
                    double y = middle + side * off;
                    double clear = clearance(discs, ys, done, i, y);
                    if (clear >= 0 && Double.isNaN(best)) {
                        best = y;
                    } else if (overlap && clear > clearest) {
                        clearest = clear;
                        ys[i] = y;
                    }
                }
            }
            if (!Double.isNaN(best)) {
                ys[i] = best;
            } else if (!overlap) {
                return new double[0];
            }
            done.add(i);
        }
        return ys;
    }

    /** Room between a disc at a height and the nearest one that stands; negative where they overlap. */
    private static double clearance(List<Disc> discs, double[] ys, List<Integer> done, int i, double y) {
        double least = Double.POSITIVE_INFINITY;
        Disc disc = discs.get(i);
        for (int j : done) {
            Disc other = discs.get(j);
            boolean boxes = disc.reachesFurther() || other.reachesFurther();
            double dx = boxes
                    ? Math.max(0, Math.max(other.x() - other.left() - (disc.x() + disc.right()),
                            disc.x() - disc.left() - (other.x() + other.right())))
                    : Math.abs(disc.x() - other.x());
            double dy = Math.abs(y - ys[j]);
            double both = disc.radius() + other.radius();
            double clear = boxes ? (dx > 0 ? dx : dy - both) : Math.hypot(dx, dy) - both * (1 - LAP);
            least = Math.min(least, clear);
        }
        return least;
    }
}
