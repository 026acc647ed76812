package summitry.engine.tension;

import summitry.engine.measure.Situation;
import summitry.engine.trace.Reasons;
import summitry.model.Cause;
import summitry.model.PairTable;
import summitry.model.RuleId;
import summitry.model.Subject;

/** The changes of tension of a round as they add up, by pair. Used by one thread. */
final class Tensions {
    private final Situation situation;
    private final Reasons reasons;
    private final double[] sums;

    Tensions(Situation situation, Reasons reasons) {
        this.situation = situation;
        this.reasons = reasons;
        sums = situation.scratch().doubles(PairTable.count(situation.parties()));
    }

    boolean explains() {
        return reasons.wanted();
    }

    void add(int pair, double points) {
        sums[pair] += points;
    }

    void because(RuleId rule, int a, int b, Cause cause, double points) {
        reasons.add(rule,
                new Subject.Tension(situation.assembly().partyId(a), situation.assembly().partyId(b)), cause,
                points);
    }

    double of(int pair) {
        return sums[pair];
    }

    /** Tensions after the round; the ends of the ladder are a term of their own. */
    PairTable result() {
        double[] after = situation.scratch().doubles(sums.length);
        for (int a = 1; a < situation.parties(); a++) {
            for (int b = 0; b < a; b++) {
                int pair = PairTable.index(a, b);
                double to = situation.tension(pair) + sums[pair];
                double held = Math.min(100, Math.max(0, to));
                if (held != to && explains()) {
                    because(RuleId.TENSION_LIMIT, a, b, new Cause.EndOfLadder(held), held - to);
                }
                after[pair] = held;
            }
        }
        return PairTable.copyOf(situation.parties(), after);
    }
}
