package summitry.experiment;

import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.engine.tension.Ladder;
import summitry.model.Command;
import summitry.model.EndingKind;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.Outcome;

/** How one run of a summit ended, without its reasons: small, because many are kept. */
final class Future {
    private static final Command NEXT = new Command.ResolveRound();

    private final EndingKind kind;
    private final double[] values;
    private final boolean[] adopted;
    private final double tension;
    private final double highest;

    private Future(Outcome outcome, double tension, double highest) {
        kind = outcome.kind();
        values = outcome.issues().stream().mapToDouble(Outcome.IssueOutcome::value).toArray();
        adopted = new boolean[values.length];
        for (int k = 0; k < values.length; k++) {
            adopted[k] = outcome.issues().get(k).status() == IssueStatus.ADOPTED;
        }
        this.tension = tension;
        this.highest = highest;
    }

    /** Plays a run to its end; every delegation is led by the rules. */
    static Future play(Engine engine, Randomness randomness) {
        NegotiationState state = engine.open(randomness);
        double highest = highest(state);
        while (!state.hasEnded()) {
            state = switch (engine.decide(state, NEXT, randomness, Detail.RESULT_ONLY)) {
                case Decision.Accepted accepted -> accepted.next();
                case Decision.Rejected(var reason) ->
                    throw new IllegalStateException("a run without persons was refused: " + reason);
            };
            highest = Math.max(highest, highest(state));
        }
        return new Future(state.outcome().orElseThrow(),
                Ladder.mean(engine.assembly(), state.climate().tensions()), highest);
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

    /** Mean tension at the end, weighted by capability, 0 to 100. */
    double tension() {
        return tension;
    }

    /** Highest tension of any pair at the end of any round, 0 to 100. */
    double highest() {
        return highest;
    }
}
