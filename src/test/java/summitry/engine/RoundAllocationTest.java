package summitry.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.Allocated;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.NegotiationState;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A round that nobody wants explained asks for little memory beside that of the state it gives. */
class RoundAllocationTest {
    /** @param most times the numbers of the state; one copy of all that a round reads and fills would be more */
    @ParameterizedTest
    @CsvSource({"ktt-2024, 2.2", "montreal1987, 3.5"})
    void aRoundWithoutReasonsAsksForLittleMoreThanItsState(String scenario, double most) {
        Engine engine = Engine.of(ScenarioLibrary.load(scenario));
        Randomness randomness = new Randomness(1);
        NegotiationState later = next(engine, next(engine, engine.open(randomness), randomness), randomness);
        long bytes = Allocated.by(() -> next(engine, later, randomness), 50, 11);
        long state = Allocated.state(later);
        assertTrue(bytes <= most * state, "%d bytes for a state of %d".formatted(bytes, state));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAnEngineResolvedBeforeChangesNoRound(long seed) {
        Scenario scenario = RandomSummits.of(seed);
        Engine engine = Engine.of(scenario);
        List<Randomness> runs = List.of(new Randomness(seed), new Randomness(seed + 1));
        List<NegotiationState> states = new ArrayList<>();
        runs.forEach(r -> states.add(engine.open(r)));
        for (int round = 0; round < scenario.rounds(); round++) {
            for (int run = 0; run < 2; run++) {
                NegotiationState before = states.get(run);
                if (!before.hasEnded()) {
                    states.set(run, next(engine, before, runs.get(run)));
                    assertEquals(next(Engine.of(scenario), before, runs.get(run)), states.get(run));
                }
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static NegotiationState next(Engine engine, NegotiationState state, Randomness randomness) {
        return switch (engine.decide(state, new Command.ResolveRound(), randomness, Detail.RESULT_ONLY)) {
            case Decision.Accepted accepted -> accepted.next();
            case Decision.Rejected(var reason) ->
                throw new IllegalStateException("a round was refused: " + reason);
        };
    }
}
