package summitry.engine.rule;

import summitry.engine.measure.Situation;
import summitry.model.Parameter;

/**
 * Trades of equal gain between two parties: on two issues on which they stand on opposite sides of the text, each gives
 * where the other cares more, in the ratio at which both gain the same. Never past the text: without that limit parties
 * swing to and fro. Stokman and Van Oosten 1994; RULES section 5.
 */
final class TradeSearch {
    private static final double LEAST_GAIN = 0.01;
    private static final double LEAST_STEP = 0.25;

    private final Situation situation;
    private final double[] reference;
    private final double[] totals;
    private final double cap;
    private final int[] opposed;
    private final double[] cares;
    private final double[] otherCares;
    private final double[] pulls;
    private final double[] otherPulls;
    private final double[] most;
    private final double[] otherMost;

    /** Receives the valid trades of a pair. */
    @FunctionalInterface
    interface Found {
        void trade(int giver, int issue, double points, int returner, int otherIssue, double returned,
                double gain);
    }

    /** @param reference the value of each issue that no trade crosses */
    TradeSearch(Situation situation, double[] reference) {
        this.situation = situation;
        this.reference = reference;
        cap = situation.rulebook().get(Parameter.TRADE_CAP);
        opposed = new int[situation.issues()];
        cares = new double[opposed.length];
        otherCares = new double[opposed.length];
        pulls = new double[opposed.length];
        otherPulls = new double[opposed.length];
        most = new double[opposed.length];
        otherMost = new double[opposed.length];
        totals = new double[situation.issues()];
        for (int k = 0; k < totals.length; k++) {
            for (int p = 0; p < situation.parties(); p++) {
                totals[k] += situation.textWeight(situation.cell(p, k));
            }
        }
    }

    /** Looks at all pairs of issues of two parties. */
    void search(int i, int j, Found found) {
        int count = 0;
        for (int k = 0; k < situation.issues(); k++) {
            int one = situation.cell(i, k);
            int other = situation.cell(j, k);
            if (situation.isOpen(k) && situation.hasSay(one) && situation.hasSay(other)
                    && (situation.position(one) - reference[k])
                            * (situation.position(other) - reference[k]) < 0) {
                opposed[count] = k;
                measure(count, k, one, other);
                count++;
            }
        }
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                if (a != b) {
                    weigh(i, j, a, b, found);
                }
            }
        }
    }

    /** What every trade of the pair on an opposed issue needs; the first party's numbers, then the other's. */
    private void measure(int at, int issue, int one, int other) {
        cares[at] = situation.salience(one);
        otherCares[at] = situation.salience(other);
        pulls[at] = situation.textWeight(one) / totals[issue];
        otherPulls[at] = situation.textWeight(other) / totals[issue];
        most[at] = limit(reference[issue], one, other);
        otherMost[at] = limit(reference[issue], other, one);
    }

    /** j gives on the opposed issue p and i gives on q, if i cares relatively more for p. */
    private void weigh(int i, int j, int p, int q, Found found) {
        if (cares[p] * otherCares[q] <= otherCares[p] * cares[q]) {
            return;
        }
        double ratio = (cares[p] + otherCares[p]) / (cares[q] + otherCares[q]);
        double pull = otherPulls[p];
        double otherPull = pulls[q];
        double given = otherMost[p];
        double shift = given * pull;
        double returned = shift * ratio / otherPull;
        if (returned > most[q]) {
            returned = most[q];
            shift = returned * otherPull / ratio;
            given = shift / pull;
        }
        double gain = shift * cares[p] - shift * ratio * cares[q];
        if (gain >= LEAST_GAIN && given >= LEAST_STEP && returned >= LEAST_STEP) {
            found.trade(j, opposed[p], given, i, opposed[q], returned, gain);
        }
    }

    /** The most that a giver may move: to the cap, the text, or the other's position. */
    private double limit(double text, int giver, int other) {
        double position = situation.position(giver);
        return Math.min(cap,
                Math.min(Math.abs(text - position), Math.abs(situation.position(other) - position)));
    }
}
