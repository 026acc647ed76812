package summitry.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Weighted middles of positions. */
final class Middle {
    /** Weights are sums of products, so half of them is only met to rounding. */
    private static final double ROUNDING = 1e-12;

    private Middle() {}

    static double mean(Dispute dispute, Weighting weighting) {
        return mean(dispute.positions(), dispute.weights(weighting));
    }

    /** @param weights not negative, in sum above 0 */
    static double mean(double[] positions, double[] weights) {
        // Weights near the largest number there is would overflow a sum of products.
        double largest = Arrays.stream(weights).max().orElse(1);
        double sum = 0;
        double weight = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < positions.length; i++) {
            double share = weights[i] / largest;
            sum += share * positions[i];
            weight += share;
            if (share > 0) {
                low = Math.min(low, positions[i]);
                high = Math.max(high, positions[i]);
            }
        }
        // A mean of equal positions is that position to the bit.
        return Math.clamp(sum / weight, low, high);
    }

    /** @param weights not negative, in sum above 0 */
    static Answer.Value median(double[] positions, double[] weights) {
        int[] order = order(positions);
        double largest = Arrays.stream(weights).max().orElse(1);
        double half = 0;
        for (int i : order) {
            half += weights[i] / largest / 2;
        }
        double below = 0;
        for (int k = 0; k < order.length; k++) {
            below += weights[order[k]] / largest;
            if (below >= half - ROUNDING * half) {
                double at = positions[order[k]];
                boolean isTie = below <= half + ROUNDING * half;
                return new Answer.Value(at, at, isTie ? next(positions, weights, order, k) : at);
            }
        }
        throw new IllegalStateException("weights must be above 0 in sum.");
    }

    /** The next position that has any weight. */
    private static double next(double[] positions, double[] weights, int[] order, int at) {
        for (int k = at + 1; k < order.length; k++) {
            if (weights[order[k]] > 0) {
                return positions[order[k]];
            }
        }
        return positions[order[at]];
    }

    /** Places by position, those at equal positions in their own order. */
    static int[] order(double[] positions) {
        return IntStream.range(0, positions.length).boxed()
                .sorted(Comparator.comparingDouble(i -> positions[i])).mapToInt(i -> i).toArray();
    }
}
