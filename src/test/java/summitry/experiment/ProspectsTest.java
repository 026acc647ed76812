package summitry.experiment;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.engine.Engine;
import summitry.engine.random.Purpose;
import summitry.engine.random.Randomness;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.EndingKind;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.run.LiveRun;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class ProspectsTest {
    private static final Engine VIENNA = Engine.of(ScenarioLibrary.load("vienna1815"));
    private static final Randomness NUMBERS = new Randomness(5);

    private static NegotiationState after(int rounds) {
        NegotiationState state = VIENNA.open(NUMBERS);
        for (int r = 0; r < rounds; r++) {
            state = Autoplay.round(VIENNA, state, NUMBERS);
        }
        return state;
    }

    private static Prospects play(NegotiationState from, int threads, int... steps) {
        ProspectPlayer player = new ProspectPlayer(VIENNA, from, NUMBERS, threads);
        Prospects played = player.none();
        for (int step : steps) {
            played = player.upTo(step, played, () -> false);
        }
        return played;
    }

    @Test
    void neitherThreadsNorStepsChangeAnything() {
        NegotiationState from = after(3);
        Prospects one = play(from, 1, 24);
        assertEquals(one, play(from, 2, 24));
        assertEquals(one, play(from, 4, 24));
        assertEquals(one.toString(), play(from, 4, 5, 11, 24).toString());
    }

    @Test
    void whatWasDrawnStaysAndTheRestIsDrawnAnew() {
        Randomness onward = NUMBERS.onward(7, 3);
        for (int round = 0; round <= 3; round++) {
            assertEquals(NUMBERS.uniform(Purpose.MEETING, round, 9),
                    onward.uniform(Purpose.MEETING, round, 9));
            assertEquals(NUMBERS.gaussian(Purpose.IDEAL, round, 9), onward.gaussian(Purpose.IDEAL, round, 9));
        }
        assertNotEquals(NUMBERS.uniform(Purpose.MEETING, 4, 9), onward.uniform(Purpose.MEETING, 4, 9));
        assertNotEquals(NUMBERS.onward(6, 3).uniform(Purpose.MEETING, 4, 9),
                onward.uniform(Purpose.MEETING, 4, 9));
        Randomness later = onward.onward(2, 5);
        assertEquals(NUMBERS.uniform(Purpose.MEETING, 3, 9), later.uniform(Purpose.MEETING, 3, 9));
        assertEquals(onward.uniform(Purpose.MEETING, 5, 9), later.uniform(Purpose.MEETING, 5, 9));
    }

    @Test
    void eachBeginsWhereTheRunStandsAndGoesToItsEnd() {
        NegotiationState from = after(3);
        Prospects played = play(from, 2, 20);
        assertEquals(3, played.round());
        for (Prospect one : played.all()) {
            assertEquals(from.issues().stream().map(i -> i.text()).toList(), one.rounds().getFirst().texts());
            assertTrue(one.rounds().size() > 1);
            assertSame(one.rounds().getLast(), one.after(99));
        }
        IssueId issue = played.issues().getFirst();
        List<Quantiles> texts = played.texts(issue);
        assertEquals(texts.getFirst().p10(), texts.getFirst().p90());
        assertTrue(texts.stream().allMatch(q -> q.p10() <= q.p50() && q.p50() <= q.p90()));
        assertTrue(texts.stream().anyMatch(q -> q.p10() < q.p90()), texts::toString);
        assertTrue(
                played.supports(issue).stream().allMatch(q -> q.p10() >= 0 && q.p90() <= 1 + 1e-9));
        assertEquals(20, List.of(EndingKind.values()).stream().mapToInt(played::count).sum());
    }

    @Test
    void theRulesPlayTheSeatsOfPersons() {
        NegotiationState from = after(2);
        LiveRun run = LiveRun.open(VIENNA.scenario(), NUMBERS.seed());
        run.submit(new Command.ResolveRound());
        run.submit(new Command.ResolveRound());
        run.submit(new Command.Assign(VIENNA.scenario().parties().getFirst().id(), Controller.PERSON));
        NegotiationState led = run.tree().state();
        assertTrue(led.seats().isPerson(0));
        assertEquals(play(from, 2, 10).all(), play(led, 2, 10).all());
    }

    @Test
    void itCanBeCancelledAndSaysWhatIsWrong() {
        ProspectPlayer player = new ProspectPlayer(VIENNA, after(1), NUMBERS, 2);
        assertThrows(CancellationException.class, () -> player.upTo(10, player.none(), () -> true));
        assertThrows(IllegalArgumentException.class, () -> player.upTo(0, player.none(), () -> false));
        NegotiationState ended = Autoplay.toTheEnd(VIENNA, after(0), NUMBERS);
        assertThrows(IllegalArgumentException.class, () -> new ProspectPlayer(VIENNA, ended, NUMBERS, 2));
        assertThrows(IllegalArgumentException.class,
                () -> player.upTo(2, player.none(), () -> false).texts(new IssueId("NOWHERE")));
    }
}
