package summitry.experiment;

import java.util.BitSet;
import java.util.List;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.engine.tension.Ladder;
import summitry.model.EndingKind;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.PositionTable;
import summitry.model.Response;

/** How one run of a summit ended, without its reasons: small, because many are kept. */
final class Future {
    /** Points of the scale that nobody would see as a move. */
    private static final double STILL = 3;
    /** Points of the scale that count as what a party wants. */
    private static final double NEAR = 5;

    private final EndingKind kind;
    private final double[] values;
    private final boolean[] adopted;
    private final int rounds;
    /** Parties that objected to the last text, by issue. */
    private final BitSet[] objecting;
    private final double tension;
    private final double highest;
    /** Issues on which some party stands elsewhere at the end than at the start. */
    private final BitSet moved;
    private final List<String> fired;
    private final BitSet winners;

    private Future(NegotiationState opened, NegotiationState ended, double tension, double highest) {
        Outcome outcome = ended.outcome().orElseThrow();
        kind = outcome.kind();
        rounds = ended.round();
        values = outcome.issues().stream().mapToDouble(Outcome.IssueOutcome::value).toArray();
        adopted = new boolean[values.length];
        objecting = new BitSet[values.length];
        for (int k = 0; k < values.length; k++) {
            adopted[k] = outcome.issues().get(k).status() == IssueStatus.ADOPTED;
            objecting[k] = objecting(ended, k);
        }
        this.tension = tension;
        this.highest = highest;
        moved = moved(opened.stances().positions(), ended.stances().positions());
        fired = ended.docket().fired();
        winners = winners(ended);
    }

    /** Parties that care about something and got what they want, as they want it in this run, on all of it. */
    private BitSet winners(NegotiationState ended) {
        BitSet winners = new BitSet();
        var ideals = ended.stances().ideals();
        var saliences = ended.stances().saliences();
        for (int p = 0; p < ideals.parties(); p++) {
            boolean cares = false;
            boolean wins = true;
            for (int k = 0; k < values.length; k++) {
                if (saliences.get(p, k) > 0) {
                    cares = true;
                    wins &= adopted[k] && Math.abs(values[k] - ideals.get(p, k)) <= NEAR;
                }
            }
            winners.set(p, cares && wins);
        }
        return winners;
    }

    private static BitSet moved(PositionTable start, PositionTable end) {
        BitSet moved = new BitSet();
        for (int k = 0; k < start.issues(); k++) {
            for (int p = 0; p < start.parties(); p++) {
                if (Math.abs(start.get(p, k) - end.get(p, k)) > STILL) {
                    moved.set(k);
                }
            }
        }
        return moved;
    }

    /** Plays a run to its end; every delegation is led by the rules. */
    static Future play(Engine engine, Randomness randomness) {
        NegotiationState opened = engine.open(randomness);
        NegotiationState state = opened;
        double highest = highest(state);
        while (!state.hasEnded()) {
            state = Autoplay.round(engine, state, randomness);
            highest = Math.max(highest, highest(state));
        }
        return new Future(opened, state, Ladder.mean(engine.assembly(), state.climate().tensions()), highest);
    }

    private static BitSet objecting(NegotiationState ended, int issue) {
        BitSet parties = new BitSet();
        for (int p = 0; p < ended.responses().parties(); p++) {
            parties.set(p, ended.responses().get(p, issue) == Response.OBJECT);
        }
        return parties;
    }

    private static double highest(NegotiationState state) {
        var tensions = state.climate().tensions();
        int[] pair = Ladder.highest(tensions);
        return pair.length == 0 ? 0 : tensions.get(pair[0], pair[1]);
    }

    EndingKind kind() {
        return kind;
    }

    /** Final value of an issue by its index, process language included, 0 to 100. */
    double value(int issue) {
        return values[issue];
    }

    boolean isAdopted(int issue) {
        return adopted[issue];
    }

    /** Issues adopted. */
    int adopted() {
        int count = 0;
        for (boolean one : adopted) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** True where a party, by its index, objected to the last text of an issue. */
    boolean isObjecting(int party, int issue) {
        return objecting[issue].get(party);
    }

    /** Rounds that were played. */
    int rounds() {
        return rounds;
    }

    /** Mean tension at the end, weighted by capability, 0 to 100. */
    double tension() {
        return tension;
    }

    /** Highest tension of any pair at the end of any round, 0 to 100. */
    double highest() {
        return highest;
    }

    /** True where some party ended more than three points from where it began on an issue. */
    boolean isMoved(int issue) {
        return moved.get(issue);
    }

    /** True where an event happened. */
    boolean isFired(String inject) {
        return fired.contains(inject);
    }

    /** True where a party, by its index, got what it wants on everything that it cares about. */
    boolean isWinner(int party) {
        return winners.get(party);
    }
}
