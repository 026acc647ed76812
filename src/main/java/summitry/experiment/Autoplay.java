package summitry.experiment;

import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.NegotiationState;

/** Rounds resolved one after another, with nobody at the controls. */
final class Autoplay {
    private static final Command NEXT = new Command.ResolveRound();

    private Autoplay() {}

    /** The state at the end of the summit. */
    static NegotiationState toTheEnd(Engine engine, NegotiationState from, Randomness randomness) {
        NegotiationState state = from;
        while (!state.hasEnded()) {
            state = round(engine, state, randomness);
        }
        return state;
    }

    /** @param state of a summit that goes on */
    static NegotiationState round(Engine engine, NegotiationState state, Randomness randomness) {
        return switch (engine.decide(state, NEXT, randomness, Detail.RESULT_ONLY)) {
            case Decision.Accepted accepted -> accepted.next();
            case Decision.Rejected(var reason) ->
                throw new IllegalStateException("a round was refused: " + reason);
        };
    }
}
