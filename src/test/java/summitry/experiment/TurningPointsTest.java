package summitry.experiment;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.SummitBuilder;
import summitry.engine.Decision;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.DecisionRule;
import summitry.model.EndingKind;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Proposal;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class TurningPointsTest {
    private static final Scenario RIVER = ScenarioLibrary.load("first-steps");
    private static final PartyId LAK = new PartyId("LAK");
    private static final PartyId DEL = new PartyId("DEL");
    private static final PartyId POR = new PartyId("POR");
    private static final IssueId FLOOD = new IssueId("FLOOD");
    private static final IssueId WATER = new IssueId("WATER");

    private static LiveRun run(Scenario scenario, long seed, Command... commands) {
        LiveRun run = LiveRun.open(scenario, seed);
        for (Command command : commands) {
            assertInstanceOf(Decision.Accepted.class, run.submit(command), () -> command + " was refused");
        }
        return run;
    }

    private static LiveRun ended(LiveRun run) {
        while (!run.tree().state().hasEnded()) {
            run.submit(new Command.ResolveRound());
        }
        return run;
    }

    private static List<TurningPoint> found(LiveRun run, int threads) {
        return new TurningPoints(run.engine(), run.tree(), run.tree().cursor(), run.seed(), threads)
                .find(_ -> {}, () -> false);
    }

    private static Command person(PartyId party) {
        return new Command.Assign(party, Controller.PERSON);
    }

    private static Command round() {
        return new Command.ResolveRound();
    }

    @Test
    void aWalkOutByAPersonTurnsTheRun() {
        Command leaves = new Command.Instruct(POR, new Act.WalkOut());
        LiveRun run = run(RIVER, 4, person(POR), round(), leaves);
        TurningPoint first = found(run, 2).getFirst();
        assertEquals(new Deed.Commanded(leaves), first.deed());
        assertEquals(2, first.from());
        assertEquals(3, first.node());
        assertEquals(2, first.round());
        assertEquals(Optional.of(EndingKind.BREAKDOWN), first.with().kind());
        assertEquals(Optional.of(EndingKind.CONSENSUS), first.without().kind());
        assertEquals(List.of(FLOOD, WATER), first.adoptedOnlyWithout());
        assertEquals(List.of(), first.adoptedOnlyWith());
        // Without it, the run is the one in which the delegation stays and does nothing.
        LiveRun stays = ended(run(RIVER, 4, person(POR)));
        assertEquals(End.of(RIVER, stays.tree().state()), first.without());
    }

    @Test
    void aTradeBetweenAutomaticPartiesCanTurnTheRun() {
        LiveRun run = ended(run(RIVER, 4));
        TurningPoint first = found(run, 2).getFirst();
        Event.TradeMade trade = assertInstanceOf(Event.TradeMade.class,
                assertInstanceOf(Deed.Befell.class, first.deed()).event());
        assertEquals(List.of(LAK, DEL), List.of(trade.one(), trade.other()));
        assertEquals(List.of(WATER), first.adoptedOnlyWith());
        assertEquals(0, first.from());
        assertEquals(
                (100 + first.divergence().values() + 100 * first.divergence().adoption()
                        + first.divergence().tension()) / 4,
                first.size(), 1e-12);
    }

    @Test
    void anEventOfTheScenarioCanTurnTheRun() {
        LiveRun run = ended(run(ScenarioLibrary.load("vienna1815"), 1));
        TurningPoint elba = found(run, 1).getFirst();
        assertEquals("elba", assertInstanceOf(Event.InjectFired.class,
                assertInstanceOf(Deed.Befell.class, elba.deed()).event()).inject());
        assertTrue(elba.with().highest() < elba.without().highest(), "a common enemy calms the room");
    }

    @Test
    void anOfferAndItsAcceptanceAreOneTurningPoint() {
        Command offer = new Command.Instruct(LAK, new Act.ProposeTrade(DEL, WATER, 12, FLOOD, 12));
        LiveRun run = run(RIVER, 3, person(LAK), person(DEL), round(), offer);
        int number = run.tree().state().docket().proposals().stream()
                .filter(p -> p.from().equals(LAK) && p.answer() == Proposal.Answer.PENDING)
                .mapToInt(Proposal::number).findFirst().orElseThrow();
        assertInstanceOf(Decision.Accepted.class,
                run.submit(new Command.Instruct(DEL, new Act.AnswerTrade(number, true))));
        run.submit(round());
        assertEquals(2, new TurningPoints(run.engine(), run.tree(), run.tree().cursor(), 3, 1).total());
        assertEquals(List.of(new Deed.Commanded(offer)),
                found(run, 1).stream().map(TurningPoint::deed).toList());
    }

    @Test
    void aRunThatGoesOnIsComparedInTheSameRound() {
        Command water = new Command.SetText(WATER, 100);
        LiveRun run = run(RIVER, 1, water, round());
        TurningPoint text = found(run, 2).stream().filter(t -> t.deed().equals(new Deed.Commanded(water)))
                .findFirst().orElseThrow();
        assertEquals(Optional.empty(), text.with().kind());
        assertEquals(Optional.empty(), text.without().kind());
        assertEquals(1, text.without().round());
        assertEquals(100, text.with().items().get(1).value());
    }

    @Test
    void anAdjournedRoundIsPlayedInstead() {
        LiveRun run = ended(run(RIVER, 4, new Command.Adjourn()));
        TurningPoint adjourned = found(run, 1).stream()
                .filter(t -> t.deed().equals(new Deed.Commanded(new Command.Adjourn()))).findFirst()
                .orElseThrow();
        assertEquals(End.of(RIVER, ended(run(RIVER, 4)).tree().state()), adjourned.without());
    }

    @Test
    void whereNothingMattersNothingIsFound() {
        Scenario calm = new SummitBuilder().rounds(4).seat("A", 1).seat("B", 1).seat("C", 1)
                .item("I", new DecisionRule.Consensus(), 20).item("J", new DecisionRule.Consensus(), 20)
                .wants("A", "I", 70, 50).wants("B", "I", 71, 50).wants("C", "I", 72, 50)
                .wants("A", "J", 60, 50).wants("B", "J", 61, 50).wants("C", "J", 62, 50).build();
        PartyId a = SummitBuilder.party("A");
        LiveRun run = ended(run(calm, 1, person(a),
                new Command.Instruct(a, new Act.StatePosition(SummitBuilder.issue("I"), 71))));
        assertTrue(new TurningPoints(run.engine(), run.tree(), run.tree().cursor(), 1, 1).total() >= 1);
        assertEquals(List.of(), found(run, 2));
        assertEquals(List.of(), found(LiveRun.open(calm, 1), 1));
    }

    @Test
    void aRollBackOnTheWayIsNoDeed() {
        LiveRun run = run(RIVER, 4, round(), new Command.SetText(WATER, 0), round());
        run.rollBack(1, "again");
        ended(run);
        assertEquals(found(ended(run(RIVER, 4)), 1).stream().map(TurningPoint::size).toList(),
                found(run, 1).stream().map(TurningPoint::size).toList());
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        LiveRun run = ended(run(ScenarioLibrary.load("cancun2003"), 2));
        List<TurningPoint> one = found(run, 1);
        assertEquals(one, found(run, 2));
        assertEquals(one, found(run, 7));
        LiveRun river = ended(run(RIVER, 5, new Command.FireInject("dry-summer")));
        assertEquals(found(river, 1), found(river, 7));
        assertTrue(found(river, 1).size() <= TurningPoints.MOST);
    }

    @Test
    void itSaysHowFarItIsAndCanBeCancelled() {
        LiveRun run = ended(run(ScenarioLibrary.load("vienna1815"), 1));
        TurningPoints points = new TurningPoints(run.engine(), run.tree(), run.tree().cursor(), 1, 1);
        AtomicInteger done = new AtomicInteger();
        points.find(done::set, () -> false);
        assertEquals(points.total(), done.get());
        done.set(0);
        assertThrows(CancellationException.class, () -> points.find(done::set, () -> done.get() == 3));
        assertEquals(3, done.get());
    }

    @Test
    void aNodeThatIsNotThereIsNamed() {
        LiveRun run = LiveRun.open(RIVER, 1);
        var error = assertThrows(IllegalArgumentException.class,
                () -> new TurningPoints(run.engine(), run.tree(), 7, 1, 1));
        assertTrue(error.getMessage().contains("7"));
        assertThrows(IllegalArgumentException.class,
                () -> new TurningPoints(run.engine(), run.tree(), 0, 1, 0));
    }
}
