package summitry.forecast;

/**
 * Chances of all pairs to win against each other, where every voter throws its weight behind the nearer side by as much as
 * it is nearer. Those nearer to one side are the ones on that side of the middle between both, so sums over the sorted
 * voters give each pair at once: the work grows with the square of the actors, not with their cube.
 */
final class Chances {
    private final int n;
    private final double[] votes;
    private final Challenge.Denominator kind;
    private final double all;

    /**
     * Chances at some positions.
     *
     * @param weights not negative
     * @param exponents of each voter's distances where the denominator is global
     * @param range above 0
     */
    Chances(Challenge.Denominator kind, double[] positions, double[] weights, double[] exponents,
            double range) {
        this.kind = kind;
        n = positions.length;
        votes = new double[n * n];
        int[] order = Middle.order(positions);
        double[] sums = sums(positions, weights, exponents, range, order);
        double total = 0;
        for (int a = 0; a < n; a++) {
            int cut = 0;
            for (int b = a + 1; b < n; b++) {
                int i = order[a];
                int j = order[b];
                if (positions[i] < positions[j]) {
                    double middle = positions[i] + (positions[j] - positions[i]) / 2;
                    while (cut < n && positions[order[cut]] < middle) {
                        cut++;
                    }
                    int low = i * (n + 1);
                    int high = j * (n + 1);
                    votes[i * n + j] = Math.max(0, sums[high + cut] - sums[low + cut]);
                    votes[j * n + i] = Math.max(0,
                            sums[low + n] - sums[low + cut] - (sums[high + n] - sums[high + cut]));
                    total += votes[i * n + j] + votes[j * n + i];
                }
            }
        }
        // Each pair stands in the sum over ordered pairs in both orders.
        all = 2 * total;
    }

    /** By place of a position: sums of the weighted distances of the first so many voters in order. */
    private double[] sums(double[] positions, double[] weights, double[] exponents, double range,
            int[] order) {
        double[] sums = new double[n * (n + 1)];
        for (int at = 0; at < n; at++) {
            int a = order[at];
            if (at > 0 && positions[a] == positions[order[at - 1]]) {
                System.arraycopy(sums, order[at - 1] * (n + 1), sums, a * (n + 1), n + 1);
                continue;
            }
            double sum = 0;
            for (int k = 0; k < n; k++) {
                int voter = order[k];
                double distance = Math.abs(positions[voter] - positions[a]) / range;
                boolean isPlain = kind == Challenge.Denominator.PAIR || exponents[voter] == 1;
                sum += weights[voter]
                        * (isPlain ? distance : StrictMath.pow(distance, exponents[voter]));
                sums[a * (n + 1) + k + 1] = sum;
            }
        }
        return sums;
    }

    /** Chance that i wins against j, 0 to 1; 0 where nobody prefers either. */
    double of(int i, int j) {
        double won = votes[i * n + j];
        double sum = kind == Challenge.Denominator.PAIR ? won + votes[j * n + i] : all;
        return sum > 0 ? won / sum : 0;
    }
}
