package summitry.classroom;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import summitry.classroom.Objection.Why;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What happens at the edges of a lesson: half done, too long, too late, or with a clock that jumps. */
class LessonEdgesTest {
    private static final Scenario SCENARIO = ScenarioLibrary.load("first-steps");
    private static final List<PartyId> PARTIES = SCENARIO.parties().stream().map(Party::id).toList();
    private static final PartyId FIRST = PARTIES.get(0);
    private static final PartyId SECOND = PARTIES.get(1);

    private final FakeTime time = new FakeTime();
    private final ClassPlan plan = SeatPlans.suggest(SCENARIO, PARTIES, 3, 90).getFirst();
    private LiveLesson live = prepared();

    private LiveLesson prepared() {
        return LiveLesson.prepare(LiveRun.open(SCENARIO, 7), plan, LessonKeeper.NONE, time);
    }

    @BeforeEach
    void start() {
        live = prepared();
        assertEquals(Optional.empty(), live.start());
    }

    private static Why why(Optional<Objection> answer) {
        return answer.orElseThrow().why();
    }

    private void table(PartyId lead) {
        IssueId issue = SCENARIO.issues().getFirst().id();
        double here = live.run().engine().situation(live.run().tree().state())
                .position(SCENARIO.indexOf(lead) * SCENARIO.issues().size());
        assertEquals(Optional.empty(),
                live.papers().table(lead, List.of(), List.of(new Paper.Value(issue, here))));
    }

    private void openBallot() {
        assertEquals(Optional.empty(), live.resolve());
        assertEquals(Optional.empty(), live.votes().open(live.votes().votable()));
    }

    @Test
    void aMergerThatIsRefusedLeavesBothPapersOpen() {
        table(FIRST);
        table(SECOND);
        live.seats().hand(FIRST, Holder.CARETAKER, Optional.empty());
        assertEquals(Why.NOT_LED_BY_PEOPLE, why(live.papers().merge(1, 2)));
        assertTrue(live.lesson().papers().stream().allMatch(Paper::isOpen));
    }

    /** A value that a delegation which people lead would not sign, on an item where it has a say. */
    private Optional<Paper.Value> unsigned(PartyId party) {
        return SCENARIO.issues().stream()
                .flatMap(i -> java.util.stream.Stream.of(0.0, 100.0).map(to -> new Paper.Value(i.id(), to)))
                .filter(v -> !live.papers().beyond(List.of(party), List.of(v)).isEmpty()).findFirst();
    }

    @Test
    void whatAGovernmentWouldNotSignIsTakenButNotAskedForInItsName() {
        PartyId party = live.lesson().ledByPeople().stream().filter(p -> unsigned(p).isPresent())
                .findFirst().orElseThrow();
        Paper.Value value = unsigned(party).orElseThrow();
        assertEquals(Optional.empty(), live.papers().table(party, List.of(), List.of(value)));
        assertEquals(List.of(value), live.lesson().paper(1).orElseThrow().values());
        assertEquals(List.of(new Beyond(party, value.issue())),
                live.papers().beyond(List.of(party), List.of(value)));
        assertTrue(live.run().tree().state().docket().acts().isEmpty(), "its government asks for nothing");
        live.papers().takeOver(1);
        assertEquals(Optional.empty(), live.resolve());
        assertEquals(Optional.empty(), live.votes().open(List.of(value.issue())));
        Ballot.Vote yes = new Ballot.Vote(Response.SUPPORT, List.of());
        assertEquals(java.util.Set.of(value.issue()), live.votes().bent(party, yes).keySet(),
                "and does not support it in the vote");
    }

    @Test
    void theFloorDecidesAboutAnAmendmentOnce() {
        table(FIRST);
        Paper.Value value = live.lesson().paper(1).orElseThrow().values().getFirst();
        Paper.Value other = new Paper.Value(value.issue(), value.to() > 50 ? value.to() - 1 : value.to() + 1);
        assertEquals(Optional.empty(), live.papers().amend(1, SECOND, other, false));
        assertEquals(Why.OUT_OF_RANGE, why(live.papers().count(1, 0, 0, 0)));
        assertEquals(Why.OUT_OF_RANGE, why(live.papers().count(1, 0, -1, 2)));
        assertEquals(Why.ANSWERED_BEFORE, why(live.papers().count(1, 1, 1, 0)));
        assertEquals(Optional.empty(), live.papers().count(1, 0, 2, 2));
        Paper paper = live.lesson().paper(1).orElseThrow();
        assertEquals(List.of(value), paper.values(), "a tie takes nothing in");
        assertEquals(Optional.of(value.to()), paper.amendments().getFirst().from());
        assertEquals(Why.ANSWERED_BEFORE, why(live.papers().count(1, 0, 3, 1)));
    }

    @Test
    void aSeatComesBackWithItsVoteAndWhatItAskedFor() {
        assertEquals(Why.NOTHING_TO_UNDO, why(live.seats().undo()));
        openBallot();
        table(FIRST);
        Ballot.Vote yes = new Ballot.Vote(Response.SUPPORT, List.of());
        live.votes().cast(FIRST, yes);
        List<?> waited = live.run().tree().state().docket().acts();
        assertEquals(Optional.empty(), live.seats().hand(FIRST, Holder.CARETAKER, Optional.empty()));
        assertEquals(Optional.of(FIRST), live.seats().undoable());
        assertTrue(live.lesson().ballot().orElseThrow().vote(FIRST).isEmpty());
        assertEquals(Optional.empty(), live.seats().undo());
        assertEquals(Holder.TEAM, live.lesson().holder(FIRST));
        assertEquals(Optional.of(yes), live.lesson().ballot().orElseThrow().vote(FIRST));
        assertEquals(waited, live.run().tree().state().docket().acts());
        assertEquals(Optional.empty(), live.seats().undoable());
    }

    @Test
    void halfASwapIsNeverUndone() {
        live.seats().hand(FIRST, Holder.CHAIR, Optional.empty());
        live.seats().swap(FIRST, SECOND);
        assertEquals(Why.NOTHING_TO_UNDO, why(live.seats().undo()));
    }

    @Test
    void whatTheProcedureForbidsIsRefusedAllTheSame() {
        Paper.Value nowhere = new Paper.Value(new IssueId("NOWHERE"), 50);
        assertEquals(Why.RULES, why(live.papers().table(live.lesson().ledByPeople().getFirst(), List.of(),
                List.of(nowhere))));
        assertTrue(live.lesson().papers().isEmpty());
    }

    @Test
    void noRoundEndsBesideAnOpenBallot() {
        openBallot();
        int round = live.run().tree().state().round();
        assertEquals(Why.BALLOT_IS_OPEN, why(live.order(new Command.Adjourn())));
        assertEquals(Why.BALLOT_IS_OPEN, why(live.order(new Command.ResolveRound())));
        assertEquals(round, live.run().tree().state().round());
    }

    @Test
    void teamsThatSwapTakeTheirVotesBack() {
        openBallot();
        assertEquals(Optional.empty(),
                live.votes().cast(FIRST, new Ballot.Vote(Response.SUPPORT, List.of())));
        assertEquals(Optional.empty(), live.seats().swap(FIRST, SECOND));
        assertTrue(live.lesson().ballot().orElseThrow().votes().isEmpty());
    }

    @Test
    void aSeatThatTheRunWasNotToldOfIsGivenOutWhenTheLessonGoesOn() {
        LiveRun untold = LiveRun.open(SCENARIO, 7);
        LiveLesson resumed = LiveLesson.resume(untold, live.lesson(), LessonKeeper.NONE, time);
        assertEquals(Holder.TEAM, resumed.lesson().holder(FIRST));
        assertEquals(Controller.PERSON,
                untold.tree().state().seats().controllers().get(SCENARIO.indexOf(FIRST)));
    }

    @Test
    void whatIsTooLongIsAnswered() {
        assertEquals(Optional.empty(), live.resolve());
        assertEquals(Why.TEXT_TOO_LONG, why(live.rollBack(0, "x".repeat(1001))));
        assertEquals(Why.OUT_OF_RANGE, why(live.wrapUp(true, 1000)));
        assertEquals(Why.OUT_OF_RANGE, why(live.wrapUp(true, 0)));
    }

    @Test
    void aClockThatIsSetBackGoesOnFromThere() {
        time.pass(60);
        live.tick();
        time.pass(-3600);
        assertEquals(60, live.seconds());
        time.pass(30);
        assertEquals(90, live.seconds());
    }

    @Test
    void aComputerThatSleptForWeeksCountsADay() {
        for (int day = 0; day < 30; day++) {
            time.pass(86_400);
        }
        assertEquals(LessonClock.MOST, live.seconds());
    }

    @Test
    void wrappingUpPlansNoMoreThanThereIs() {
        for (int left = 1; left <= 20; left++) {
            for (boolean vote : new boolean[]{false, true}) {
                LiveLesson lesson = prepared();
                lesson.start();
                assertEquals(Optional.empty(), lesson.wrapUp(vote, left));
                assertEquals(left, lesson.lesson().time().sheet().minutes(), left + " " + vote);
                assertEquals(vote && left > 1, lesson.lesson().phase() == Phase.VOTE, left + " " + vote);
            }
        }
    }

    @Test
    void wrappingUpAlwaysReachesTheDebrief() {
        for (int slot = 0; slot < live.lesson().time().sheet().slots().size(); slot++) {
            for (int left = 1; left <= 20; left++) {
                for (boolean vote : new boolean[]{false, true}) {
                    LiveLesson lesson = prepared();
                    lesson.start();
                    lesson.begin(slot);
                    assertEquals(Optional.empty(), lesson.wrapUp(vote, left));
                    RunSheet sheet = lesson.lesson().time().sheet();
                    assertTrue(sheet.slots().get(sheet.indexOf(Phase.DEBRIEF)).minutes() > 0);
                    boolean seen = lesson.lesson().phase().compareTo(Phase.DEBRIEF) >= 0;
                    while (lesson.next().isEmpty()) {
                        seen |= lesson.lesson().phase() == Phase.DEBRIEF;
                    }
                    assertTrue(seen, slot + " " + left + " " + vote);
                }
            }
        }
    }
}
