package summitry.engine.rule;

import summitry.engine.measure.Situation;
import summitry.engine.trace.Reasons;
import summitry.model.Cause;
import summitry.model.PositionTable;
import summitry.model.RuleId;
import summitry.model.Subject;

/**
 * The moves of a round as they add up. Rules read the situation as it was at the start of the round and add to this; a
 * rule that adds a term gives its reason in the same place. Used by one thread.
 */
public final class Moves {
    private final Situation situation;
    private final Reasons reasons;
    private final double[] sums;
    private final double[] conceded;

    public Moves(Situation situation, Reasons reasons) {
        this.situation = situation;
        this.reasons = reasons;
        sums = situation.scratch().doubles(situation.parties() * situation.issues());
        conceded = situation.scratch().doubles(sums.length);
    }

    public Situation situation() {
        return situation;
    }

    public Reasons reasons() {
        return reasons;
    }

    /** True where causes are worth building. */
    boolean explains() {
        return reasons.wanted();
    }

    /** Adds a term of a move: points, with sign. */
    void add(int cell, double points) {
        sums[cell] += points;
    }

    /** Adds a term that is a concession, which a rival's text may take back. */
    void concede(int cell, double points) {
        sums[cell] += points;
        conceded[cell] += points;
    }

    /** Says why a term was added. */
    void because(RuleId rule, int cell, Cause cause, double points) {
        int party = cell / situation.issues();
        int issue = cell % situation.issues();
        reasons.add(rule,
                new Subject.Position(situation.assembly().partyId(party),
                        situation.assembly().issueId(issue)),
                cause,
                points);
    }

    /** What a cell has conceded so far in this round. */
    double conceded(int cell) {
        return conceded[cell];
    }

    /** A copy of the moves so far, by cell; it lasts as long as the situation. */
    public double[] soFar() {
        double[] copy = situation.scratch().doubles(sums.length);
        System.arraycopy(sums, 0, copy, 0, sums.length);
        return copy;
    }

    /** The moves as they are now. */
    public PositionTable table() {
        return PositionTable.copyOf(situation.issues(), sums);
    }

    /** The move of a cell so far. */
    public double of(int cell) {
        return sums[cell];
    }
}
