package summitry.experiment;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.SummitBuilder;
import summitry.model.DecisionRule;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class PivotalityTest {
    /** A and C agree on both; B alone stands in the way; D has no say at all. */
    private static final Scenario ONE_BLOCKS = new SummitBuilder().rounds(6).seat("B", 1).seat("A", 1)
            .seat("C", 1).seat("D", 50).item("I", new DecisionRule.Consensus(), 10)
            .item("J", new DecisionRule.Consensus(), 10).wants("A", "I", 70, 50, 60, 80)
            .wants("C", "I", 70, 50, 60, 80)
            .wants("A", "J", 70, 50, 60, 80).wants("C", "J", 70, 50, 60, 80).wants("B", "I", 10, 95, 0, 15)
            .wants("B", "J", 10, 95, 0, 15).build();

    private static List<Pivotality.Seat> ranked(Scenario scenario, int runs, int threads) {
        return new Pivotality(scenario, 1, runs, threads).ranked(_ -> {}, () -> false);
    }

    @Test
    void theOneThatBlocksMattersMostAndTheOneWithoutASayNotAtAll() {
        List<Pivotality.Seat> seats = ranked(ONE_BLOCKS, 6, 2);
        assertEquals(new Pivotality.Seat(SummitBuilder.party("D"), 0, 0), seats.getFirst());
        Pivotality.Seat blocker = seats.getLast();
        assertEquals(SummitBuilder.party("B"), blocker.party());
        assertEquals(1, blocker.decisive(), seats::toString);
        // Another ending and everything adopted: two of the four parts are 100 in each run.
        assertTrue(blocker.change() > 50 && blocker.change() <= 100, blocker::toString);
    }

    @Test
    void seatsThatMatterAlikeKeepTheOrderOfTheScenario() {
        Scenario nobodyCares = new SummitBuilder().seat("B", 1).seat("A", 1)
                .item("I", new DecisionRule.Consensus(), 20).build();
        assertEquals(List.of("B", "A"),
                ranked(nobodyCares, 2, 1).stream().map(s -> s.party().value()).toList());
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        Scenario vienna = ScenarioLibrary.load("vienna1815");
        List<Pivotality.Seat> one = ranked(vienna, 2, 1);
        assertEquals(10, one.size());
        assertEquals(one, ranked(vienna, 2, 2));
        assertEquals(one, ranked(vienna, 2, 7));
    }

    @Test
    void itSaysHowFarItIsAndCanBeCancelled() {
        AtomicInteger done = new AtomicInteger();
        Pivotality pivotality = new Pivotality(ONE_BLOCKS, 1, 3, 1);
        pivotality.ranked(done::set, () -> false);
        assertEquals(pivotality.total(), done.get());
        done.set(0);
        assertThrows(CancellationException.class, () -> pivotality.ranked(done::set, () -> done.get() > 4));
        assertEquals(5, done.get());
    }

    @Test
    void boundsAreSaid() {
        assertThrows(IllegalArgumentException.class, () -> new Pivotality(ONE_BLOCKS, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Pivotality(ONE_BLOCKS, 1, 1, 65));
    }
}
