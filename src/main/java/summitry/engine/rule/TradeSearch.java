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
                opposed[count++] = k;
            }
        }
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                if (a != b) {
                    weigh(i, j, opposed[a], opposed[b], found);
                }
            }
        }
    }

    /** j gives on p and i gives on q, if i cares relatively more for p. */
    private void weigh(int i, int j, int p, int q, Found found) {
        int ip = situation.cell(i, p);
        int iq = situation.cell(i, q);
        int jp = situation.cell(j, p);
        int jq = situation.cell(j, q);
        if (situation.salience(ip) * situation.salience(jq) <= situation.salience(jp)
                * situation.salience(iq)) {
            return;
        }
        double ratio = (situation.salience(ip) + situation.salience(jp))
                / (situation.salience(iq) + situation.salience(jq));
        double pull = situation.textWeight(jp) / totals[p];
        double otherPull = situation.textWeight(iq) / totals[q];
        double given = limit(reference[p], jp, ip);
        double shift = given * pull;
        double returned = shift * ratio / otherPull;
        double most = limit(reference[q], iq, jq);
        if (returned > most) {
            returned = most;
            shift = returned * otherPull / ratio;
            given = shift / pull;
        }
        double gain = shift * situation.salience(ip) - shift * ratio * situation.salience(iq);
        if (gain >= LEAST_GAIN && given >= LEAST_STEP && returned >= LEAST_STEP) {
            found.trade(j, p, given, i, q, returned, gain);
        }
    }

    /** The most that a giver may move: to the cap, the text, or the other's position. */
    private double limit(double text, int giver, int other) {
        double position = situation.position(giver);
        return Math.min(cap,
                Math.min(Math.abs(text - position), Math.abs(situation.position(other) - position)));
    }
}
