package summitry.experiment;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAccumulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.SummitBuilder;
import summitry.model.DecisionRule;
import summitry.model.EndingKind;
import summitry.model.Inject;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class RehearsalTest {
    private static final Scenario RIVER = ScenarioLibrary.load("first-steps");
    private static final IssueId I = SummitBuilder.issue("I");
    private static final IssueId J = SummitBuilder.issue("J");

    private static Rehearsed played(Scenario scenario, int minutes, int threads) {
        return new Rehearsal(scenario, minutes, 1, 40, threads).play(_ -> {}, () -> false);
    }

    /** All three want nearly the same on both. */
    private static SummitBuilder easy() {
        return new SummitBuilder().rounds(10).seat("A", 1).seat("B", 1).seat("C", 1)
                .item("I", new DecisionRule.Consensus(), 20).item("J", new DecisionRule.Consensus(), 20)
                .wants("A", "I", 70, 50).wants("B", "I", 71, 50).wants("C", "I", 72, 50)
                .wants("A", "J", 60, 50).wants("B", "J", 61, 50).wants("C", "J", 62, 50);
    }

    /** One package: I is easy, on J red lines of A and B exclude each other. */
    private static SummitBuilder stuck() {
        return easy().rounds(6).singleUndertaking().wants("A", "J", 10, 95, 0, 15)
                .wants("B", "J", 90, 95, 85, 100).wants("C", "J", 50, 10);
    }

    @Test
    void aLivelyLessonNamesWhoStandsInTheWayOfWhat() {
        Rehearsed river = played(RIVER, 5, 2);
        assertEquals(Liveliness.LIVELY, river.verdict());
        assertTrue(river.share(EndingKind.CONSENSUS) > 0.4 && river.share(EndingKind.CONSENSUS) < 0.9);
        assertEquals(List.of(), river.blockers().get(0).blockers());
        assertEquals(0, river.blockers().get(0).failed());
        assertEquals(Set.of(new PartyId("LAK"), new PartyId("DEL")), Set.copyOf(river.blockers().get(1)
                .blockers().stream().map(LastBlockers.Blocker::party).toList()));
    }

    @Test
    void whatIsTooEasyIsAdvisedLessTimeAndAShock() {
        Scenario scenario = easy().inject("shock", new Inject.Condition.ByChair(),
                new Inject.Effect.Position(J, List.of(SummitBuilder.party("A")), -60)).build();
        Rehearsed easy = played(scenario, 60, 2);
        assertEquals(Liveliness.TOO_EASY, easy.verdict());
        assertEquals(Set.of(new Adjustment.OtherRounds(5), new Adjustment.FireInject("shock", 5)),
                Set.copyOf(easy.advice().stream().map(Rehearsed.Advice::change).toList()));
        Rehearsed.Advice rounds = advice(easy, new Adjustment.OtherRounds(5));
        assertTrue(rounds.helps(), rounds::toString);
        assertEquals(easy.pace().easy() - rounds.pace().easy(), rounds.gain(), 1e-12);
    }

    @Test
    void whatIsDeadlockedIsAdvisedToDropTheItemThatBlocksAndTheEffectIsMeasured() {
        Rehearsed stuck = played(stuck().build(), 60, 2);
        assertEquals(Liveliness.DEADLOCKED, stuck.verdict());
        assertEquals(1, stuck.pace().fruitless());
        Rehearsed.Advice first = stuck.advice().getFirst();
        // In a package neither issue is ever adopted, so dropping either is tried; only one helps.
        assertEquals(new Adjustment.RemoveItem(J), first.change());
        assertEquals(1, first.share(EndingKind.CONSENSUS));
        assertEquals(1, first.gain());
        assertFalse(advice(stuck, new Adjustment.RemoveItem(I)).helps());
        assertTrue(stuck.advice().stream().anyMatch(a -> a.change().equals(new Adjustment.OtherRounds(9))));
    }

    private static Rehearsed.Advice advice(Rehearsed rehearsed, Adjustment change) {
        return rehearsed.advice().stream().filter(a -> a.change().equals(change)).findFirst().orElseThrow();
    }

    @Test
    void anAgendaThatIsTooLongForTheLessonLosesWhatMattersLeast() {
        Scenario three = easy().item("K", new DecisionRule.Consensus(), 0).wants("A", "K", 20, 5).build();
        assertEquals(List.of(new Adjustment.FewerItems(List.of(SummitBuilder.issue("K")))),
                played(three, 30, 2).advice().stream().map(Rehearsed.Advice::change)
                        .filter(Adjustment.FewerItems.class::isInstance).toList());
        assertTrue(played(three, 45, 2).advice().stream()
                .noneMatch(a -> a.change() instanceof Adjustment.FewerItems));
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        Rehearsed one = played(stuck().build(), 30, 1);
        assertEquals(one, played(stuck().build(), 30, 2));
        assertEquals(one, played(stuck().build(), 30, 7));
    }

    @Test
    void progressRisesToOne() {
        DoubleAccumulator last = new DoubleAccumulator((before, now) -> {
            assertTrue(now >= before, before + " then " + now);
            return now;
        }, 0);
        new Rehearsal(stuck().build(), 30, 1, 10, 1).play(last::accumulate, () -> false);
        assertEquals(1, last.get());
    }

    @Test
    void itCanBeCancelledBetweenTheChanges() {
        AtomicInteger runs = new AtomicInteger();
        assertThrows(CancellationException.class, () -> new Rehearsal(stuck().build(), 30, 1, 10, 2)
                .play(_ -> runs.incrementAndGet(), () -> runs.get() >= 15));
        assertTrue(runs.get() < 20);
    }

    @Test
    void boundsAreSaid() {
        assertThrows(IllegalArgumentException.class, () -> new Rehearsal(RIVER, 0, 1, 10, 1));
        assertThrows(IllegalArgumentException.class, () -> new Rehearsal(RIVER, 45, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Rehearsal(RIVER, 45, 1, 10, 0));
    }

    @Test
    void whatSpokeOfAnItemGoesWithIt() {
        Scenario scenario = easy().blocOn("J", "pair", "A", "B").bloc("all", "A", "B", "C")
                .inject("after", new Inject.Condition.Adopted(J),
                        new Inject.Effect.Salience(J, List.of(SummitBuilder.party("A")), 5),
                        new Inject.Effect.Salience(I, List.of(SummitBuilder.party("A")), 5))
                .build();
        Scenario left = Agenda.without(scenario, Set.of(J));
        assertEquals(List.of(I), left.issues().stream().map(i -> i.id()).toList());
        assertEquals(scenario.preferences().get(2, 0), left.preferences().get(2, 0));
        assertFalse(left.groups().get(0).acts());
        assertTrue(left.groups().get(1).acts());
        assertEquals(new Inject.Condition.ByChair(), left.injects().getFirst().when());
        assertEquals(1, left.injects().getFirst().effects().size());
        assertThrows(IllegalArgumentException.class, () -> Agenda.without(scenario, Set.of(I, J)));
    }
}
