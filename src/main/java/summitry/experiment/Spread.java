package summitry.experiment;

import java.util.Arrays;

/**
 * How a number lies over many runs: its mean and the bounds of its middle eight tenths.
 *
 * @param p10 one run in ten lies below; interpolated between neighbours (Hyndman and Fan 1996, type 7)
 * @param p90 one run in ten lies above
 */
public record Spread(double mean, double p10, double p90) {

    /** @param values at least one, all finite; summed in the order given */
    static Spread of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a spread needs at least one value.");
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(sum / values.length, quantile(sorted, 0.1), quantile(sorted, 0.9));
    }

    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
