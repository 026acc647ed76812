package summitry.forecast;

import java.util.Arrays;

/** From the chances of pairs to one chance each. */
final class Contests {
    private Contests() {}

    /** All chances of a candidate multiplied, in shares of the sum over candidates. */
    static double[] conditional(double[][] chances) {
        int n = chances.length;
        double[] logarithms = new double[n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                // Hundreds of small factors would be lost, so their logarithms are added.
                logarithms[a] += a == b ? 0 : StrictMath.log(chances[a][b]);
            }
        }
        double highest = Arrays.stream(logarithms).max().orElse(0);
        double[] shares = new double[n];
        for (int a = 0; a < n; a++) {
            shares[a] = StrictMath.exp(logarithms[a] - highest);
        }
        return normalised(shares);
    }

    /**
     * Where the chain rests: each time one other candidate, all equally likely, challenges the one that holds. Found without
     * subtractions, which keeps small shares exact (Grassmann, Taksar and Heyman 1985).
     */
    static double[] markov(double[][] chances) {
        int n = chances.length;
        double[][] step = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                step[a][b] = a == b ? 0 : chances[b][a] / Math.max(1, n - 1);
            }
        }
        for (int k = n - 1; k > 0; k--) {
            double out = 0;
            for (int b = 0; b < k; b++) {
                out += step[k][b];
            }
            for (int a = 0; a < k; a++) {
                step[a][k] /= out;
                for (int b = 0; b < k; b++) {
                    step[a][b] += a == b ? 0 : step[a][k] * step[k][b];
                }
            }
        }
        double[] shares = new double[n];
        if (n > 0) {
            shares[0] = 1;
        }
        for (int k = 1; k < n; k++) {
            for (int a = 0; a < k; a++) {
                shares[k] += shares[a] * step[a][k];
            }
        }
        return normalised(shares);
    }

    private static double[] normalised(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }
}
