package summitry.figure;

/** Pushes things apart along a line, in order and no more than needed. */
public final class Spread {
    private Spread() {}

    /**
     * The centres nearest to the wanted ones (least squares) at which things do not overlap and keep their order.
     *
     * @param wanted centres in ascending order
     * @param sizes extent of each thing along the line, gap included
     * @param low where the line begins
     * @param high where it ends; if the things do not fit, they stand side by side from {@code low} and overlap evenly
     */
    public static double[] apart(double[] wanted, double[] sizes, double low, double high) {
        int n = wanted.length;
        double total = 0;
        for (double size : sizes) {
            total += size;
        }
        double shrink = total > high - low && total > 0 ? Math.max(0, high - low) / total : 1;
        double[] offset = new double[n];
        double[] target = new double[n];
        double used = 0;
        for (int i = 0; i < n; i++) {
            double size = sizes[i] * shrink;
            offset[i] = used + size / 2;
            used += size;
            target[i] = wanted[i] - offset[i];
        }
        double[] pooled = ascending(target);
        double last = Math.max(low, high - used);
        for (int i = 0; i < n; i++) {
            pooled[i] = Math.clamp(pooled[i], low, last) + offset[i];
        }
        return pooled;
    }

    /** The ascending numbers nearest to those given: pool adjacent violators. */
    private static double[] ascending(double[] values) {
        int n = values.length;
        double[] mean = new double[n];
        int[] count = new int[n];
        int blocks = 0;
        for (double value : values) {
            mean[blocks] = value;
            count[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                int both = count[blocks - 2] + count[blocks - 1];
                mean[blocks
                        - 2] = (mean[blocks - 2] * count[blocks - 2] + mean[blocks - 1] * count[blocks - 1])
                                / both;
                count[blocks - 2] = both;
                blocks--;
            }
        }
        double[] result = new double[n];
        int at = 0;
        for (int b = 0; b < blocks; b++) {
            for (int k = 0; k < count[b]; k++) {
                result[at++] = mean[b];
            }
        }
        return result;
    }
}
