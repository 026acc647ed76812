package summitry.engine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.Allocated;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.NegotiationState;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** A round that nobody wants explained asks for little memory beside that of the state it gives. */
class RoundAllocationTest {
    /** Times the numbers of a state; a copy of all that a round reads would be more. */
    private static final double MOST = 3.5;

    @ParameterizedTest
    @ValueSource(strings = {"ktt-2024", "montreal1987"})
    void aRoundWithoutReasonsAsksForLittleMoreThanItsState(String scenario) {
        Engine engine = Engine.of(ScenarioLibrary.load(scenario));
        Randomness randomness = new Randomness(1);
        NegotiationState later = next(engine, next(engine, engine.open(randomness), randomness), randomness);
        long bytes = Allocated.by(() -> next(engine, later, randomness), 50, 11);
        long state = Allocated.state(later);
        assertTrue(bytes <= MOST * state, "%d bytes for a state of %d".formatted(bytes, state));
    }

    private static NegotiationState next(Engine engine, NegotiationState state, Randomness randomness) {
        return switch (engine.decide(state, new Command.ResolveRound(), randomness, Detail.RESULT_ONLY)) {
            case Decision.Accepted accepted -> accepted.next();
            case Decision.Rejected(var reason) ->
                throw new IllegalStateException("a round was refused: " + reason);
        };
    }
}
