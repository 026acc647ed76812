package summitry.classroom;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import summitry.classroom.Objection.Why;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Ballots and shows of hands: what is kept of them, what did not count as it was given, and what ends them early. */
class VoteDeskTest {
    private static final Scenario SCENARIO = ScenarioLibrary.load("ktt-2024");
    private static final List<PartyId> PARTIES = SCENARIO.parties().stream().map(Party::id).toList();

    private final FakeTime time = new FakeTime();
    private final ClassPlan plan = SeatPlans.suggest(SCENARIO, PARTIES, 20, 90).getFirst();
    private LiveLesson live = prepared();

    private LiveLesson prepared() {
        return LiveLesson.prepare(LiveRun.open(SCENARIO, 7), plan, LessonKeeper.NONE, time);
    }

    @BeforeEach
    void start() {
        live = prepared();
        assertEquals(Optional.empty(), live.start());
        assertEquals(Optional.empty(), live.resolve());
    }

    private void allVote(Response answer) {
        assertEquals(Optional.empty(), live.votes().open(live.votes().votable()));
        live.lesson().ledByPeople().forEach(p -> assertEquals(Optional.empty(),
                live.votes().cast(p, new Ballot.Vote(answer, List.of()))));
    }

    @Test
    void aVoteThatTheMandateForbidsIsNamedWithItsReason() {
        allVote(Response.SUPPORT);
        PartyId first = live.lesson().ledByPeople().getFirst();
        List<IssueId> forbidden = List.copyOf(
                live.votes().bent(first, new Ballot.Vote(Response.SUPPORT, List.of())).keySet());
        assertFalse(forbidden.isEmpty());
        assertEquals(List.of(), live.votes().bentInLatest(), "nothing is counted yet");
        assertEquals(Optional.empty(), live.votes().close());
        List<BentVote> bent = live.votes().bentInLatest();
        assertTrue(bent.stream().filter(b -> b.party().equals(first)).map(BentVote::issue).toList()
                .containsAll(forbidden));
        for (BentVote vote : bent) {
            assertEquals(Response.SUPPORT, vote.asked());
            assertEquals(vote.counted(), live.run().tree().state().responses()
                    .get(SCENARIO.indexOf(vote.party()), SCENARIO.indexOf(vote.issue())));
        }
        assertTrue(bent.stream().filter(b -> forbidden.contains(b.issue()) && b.party().equals(first))
                .allMatch(b -> b.why().isPresent()));
    }

    @Test
    void aRoundWithoutABallotHasNoBentVotes() {
        allVote(Response.SUPPORT);
        live.votes().callOff();
        assertEquals(Optional.empty(), live.resolve());
        assertEquals(List.of(), live.votes().bentInLatest());
        assertEquals(List.of(), live.lesson().past().ballots());
    }

    @Test
    void aSummitThatEndsTakesItsBallotWithIt() {
        allVote(Response.ABSTAIN);
        PARTIES.stream().filter(p -> !live.run().tree().state().hasEnded())
                .forEach(p -> live.run().submit(new Command.Instruct(p, new Act.WalkOut())));
        assertTrue(live.run().tree().state().hasEnded());
        assertEquals(Optional.empty(), live.lesson().ballot());
        assertEquals(Why.NO_BALLOT, live.votes().close().orElseThrow().why());
        assertEquals(List.of(), live.lesson().past().ballots());
    }

    @Test
    void aBallotStaysWhileItsRoundLasts() {
        allVote(Response.ABSTAIN);
        live.run().submit(new Command.CallVote(live.votes().votable().getFirst()));
        assertTrue(live.lesson().ballot().isPresent());
        assertEquals(Optional.empty(), live.votes().close());
        assertEquals(1, live.lesson().past().ballots().size());
        assertEquals(Optional.empty(), live.lesson().ballot());
    }

    @Test
    void goingBackInTheRunCallsTheBallotOff() {
        allVote(Response.SUPPORT);
        assertEquals(Optional.empty(), live.run().rollBack(0, ""));
        assertEquals(Optional.empty(), live.lesson().ballot());
    }

    @Test
    void closedShowsOfHandsAreKept() {
        PartyId first = live.lesson().ledByPeople().getFirst();
        live.votes().openStraw(0);
        live.votes().answerStraw(first, Response.SUPPORT);
        live.votes().closeStraw();
        assertEquals(Optional.empty(), live.lesson().straw());
        assertEquals(1, live.lesson().past().hands().getFirst().count(Response.SUPPORT));
        Lesson unchanged = live.lesson();
        assertEquals(unchanged.past(), unchanged.after(new LessonEvent.StrawClosed(), 1).past(),
                "a poll that is not open, as a damaged file may close one, is not kept twice");
    }

    @Test
    void theAbsentAreSkippedAndKeepTheirPlaces() {
        PartyId first = live.lesson().ledByPeople().get(0);
        PartyId second = live.lesson().ledByPeople().get(1);
        live.floor().queue(first);
        live.floor().queue(second);
        live.seats().attend(first, Attendance.ABSENT);
        assertEquals(Optional.empty(), live.floor().next());
        assertEquals(Optional.of(second), live.lesson().floor().speaker());
        assertEquals(List.of(first), live.lesson().floor().queue());
        assertEquals(Optional.empty(), live.floor().next(), "the floor is cleared");
        assertEquals(Why.IS_ABSENT, live.floor().next().orElseThrow().why());
        live.seats().attend(first, Attendance.LATE);
        assertEquals(Optional.empty(), live.floor().next());
        assertEquals(Optional.of(first), live.lesson().floor().speaker());
    }

    @Test
    void theRunSheetKnowsWhereARoundGoesOn() {
        RunSheet sheet = RunSheet.ninety();
        assertEquals(Phase.CAUCUS, sheet.slots().get(sheet.afterRound(0).orElseThrow()).phase());
        assertEquals(Phase.MOVEMENT, sheet.slots().get(sheet.afterRound(1).orElseThrow()).phase());
        RunSheet without = sheet.with(sheet.indexOf(Phase.MOVEMENT), 0);
        assertEquals(Phase.SECOND_CAUCUS, without.slots().get(without.afterRound(1).orElseThrow()).phase());
    }
}
