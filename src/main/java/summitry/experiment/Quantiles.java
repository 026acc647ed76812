package summitry.experiment;

import java.util.Arrays;

/**
 * Where the middle of many runs lies. Between neighbours it is interpolated (Hyndman and Fan 1996, type 7).
 *
 * @param p10 one run in ten lies below
 * @param p50 half of them lie below
 * @param p90 one run in ten lies above
 */
public record Quantiles(double p10, double p50, double p90) {

    /** @param values at least one, all finite */
    static Quantiles of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("quantiles need at least one value.");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quantiles(Spread.quantile(sorted, 0.1), Spread.quantile(sorted, 0.5),
                Spread.quantile(sorted, 0.9));
    }
}
