package summitry.experiment;

import java.util.function.Consumer;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.NegotiationState;
import summitry.run.Handover;

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

    /**
     * The state at the end of a run that persons have left to the rules.
     *
     * @param each hears of the state after every round
     */
    static NegotiationState onward(Engine engine, NegotiationState from, Randomness randomness,
            Consumer<NegotiationState> each) {
        NegotiationState state = from;
        for (boolean isFirst = true; !state.hasEnded(); isFirst = false) {
            for (Command command : Handover.before(engine.scenario(), state, isFirst)) {
                state = decided(engine, state, command, randomness);
            }
            state = round(engine, state, randomness);
            each.accept(state);
        }
        return state;
    }

    /** @param state of a summit that goes on */
    static NegotiationState round(Engine engine, NegotiationState state, Randomness randomness) {
        return decided(engine, state, NEXT, randomness);
    }

    private static NegotiationState decided(Engine engine, NegotiationState state, Command command,
            Randomness randomness) {
        return switch (engine.decide(state, command, randomness, Detail.RESULT_ONLY)) {
            case Decision.Accepted accepted -> accepted.next();
            case Decision.Rejected(var reason) ->
                throw new IllegalStateException("%s was refused: %s".formatted(command, reason));
        };
    }
}
