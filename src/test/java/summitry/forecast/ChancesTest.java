package summitry.forecast;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ChancesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sumsGiveWhatTheCubicLoopGives(long seed) {
        Dispute dispute = CaseFiles.random(25, 1, seed).dispute(0);
        double[] x = dispute.positions();
        double[] w = dispute.weights(Weighting.CAPABILITY_SALIENCE);
        double[] r = new double[x.length];
        for (int i = 0; i < r.length; i++) {
            r[i] = .5 + 1.5 * i / r.length;
        }
        Chances global = new Chances(Challenge.Denominator.GLOBAL, x, w, r, 100);
        Chances pair = new Chances(Challenge.Denominator.PAIR, x, w, r, 100);
        double all = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                all += votes(x, w, r, i, j) + votes(x, w, r, j, i);
            }
        }
        double[] ones = new double[r.length];
        java.util.Arrays.fill(ones, 1);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                assertEquals(votes(x, w, r, i, j) / all, global.of(i, j), 1e-12);
                double won = votes(x, w, ones, i, j);
                double lost = votes(x, w, ones, j, i);
                assertEquals(won + lost == 0 ? 0 : won / (won + lost), pair.of(i, j), 1e-9);
            }
        }
    }

    /** Votes for i against j. */
    private static double votes(double[] x, double[] w, double[] r, int i, int j) {
        double sum = 0;
        for (int k = 0; k < x.length; k++) {
            sum += Math.max(0, w[k] * (Math.pow(Math.abs(x[k] - x[j]) / 100, r[k])
                    - Math.pow(Math.abs(x[k] - x[i]) / 100, r[k])));
        }
        return sum;
    }
}
