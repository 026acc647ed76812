package summitry.engine;

import org.junit.jupiter.api.Test;
import summitry.SummitBuilder;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.DecisionRule;
import summitry.model.Event;
import summitry.model.IssueStatus;
import summitry.model.Refusal;
import summitry.model.Rulebook;
import summitry.model.Temperament;
import summitry.model.Theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summitry.engine.Quartet.A;
import static summitry.engine.Quartet.C;
import static summitry.engine.Quartet.I;

/** Every command of the chair changes the next state, and is refused with its reason where it is forbidden. */
class ChairCommandsTest {
    @Test
    void aRoundIsResolvedUntilTheSummitEnds() {
        Play play = Quartet.play().toTheEnd();
        assertTrue(play.state.round() <= 6);
        assertEquals(new Refusal.SummitHasEnded(), play.refused(new Command.ResolveRound()));
        assertEquals(new Refusal.SummitHasEnded(), play.refused(new Command.SetText(I, 40)));
    }

    @Test
    void adjourningCoolsTempersAndCostsARound() {
        Play play = Quartet.play();
        double position = play.position("A", "I");
        double tension = play.tension("C", "D");
        play.does(new Command.Adjourn());
        assertEquals(1, play.state.round());
        assertEquals(position, play.position("A", "I"), 0);
        assertTrue(play.tension("C", "D") < tension);
        for (int round = 1; round < 5; round++) {
            play.does(new Command.Adjourn());
        }
        assertEquals(new Refusal.LastRound(), play.refused(new Command.Adjourn()));
    }

    @Test
    void theChairWritesTheText() {
        Play play = Quartet.play().does(new Command.SetText(I, 33)).round();
        assertEquals(33, play.state.issues().getFirst().text(), 1e-9);
        assertNotEquals(33, Quartet.play().round().state.issues().getFirst().text(), 1e-9);
        assertEquals(new Refusal.OffTheScale(-1), play.refused(new Command.SetText(I, -1)));
        assertInstanceOf(Refusal.OffTheScale.class, play.refused(new Command.SetText(I, Double.NaN)));
        assertInstanceOf(Refusal.NoSuchIssue.class,
                play.refused(new Command.SetText(SummitBuilder.issue("K"), 30)));
    }

    @Test
    void aVoteIsCalled() {
        Play play = Quartet.play().does(new Command.CallVote(I));
        assertEquals(new Refusal.NothingChanges(), play.refused(new Command.CallVote(I)));
        play.round();
        assertNotEquals(IssueStatus.OPEN, play.state.issues().getFirst().status());
        assertEquals(IssueStatus.OPEN, Quartet.play().round().state.issues().getFirst().status());
    }

    @Test
    void anAdoptedIssueIsClosed() {
        Play play = new Play(new SummitBuilder().rounds(6).seat("A", 1).seat("B", 1)
                .item("I", new DecisionRule.Consensus(), 20).item("J", new DecisionRule.Consensus(), 20)
                .wants("A", "I", 60, 50).wants("B", "I", 60, 50).wants("A", "J", 0, 90, 0, 30)
                .wants("B", "J", 100, 90, 70, 100).relate("A", "B", 0, 0).build(), 3)
                .does(new Command.CallVote(I)).round();
        assertEquals(IssueStatus.ADOPTED, play.state.issues().getFirst().status());
        assertEquals(new Refusal.AlreadyAdopted(I), play.refused(new Command.SetText(I, 40)));
        assertEquals(new Refusal.AlreadyAdopted(I), play.refused(new Command.CallVote(I)));
        play.person("A");
        assertEquals(new Refusal.AlreadyAdopted(I), play.refused("A", new Act.Hold(I)));
    }

    @Test
    void anInjectFiresOnce() {
        Play play = Quartet.play();
        double before = play.tension("A", "D");
        play.does(new Command.FireInject("storm"));
        assertEquals(before + 15, play.tension("A", "D"), 1e-9);
        assertEquals(new Refusal.AlreadyHappened("storm"), play.refused(new Command.FireInject("storm")));
        assertEquals(new Refusal.NoSuchInject("rain"), play.refused(new Command.FireInject("rain")));
    }

    @Test
    void aSeatChangesHandsAndDropsItsDraft() {
        Play play = Quartet.play("A").act("A", new Act.StatePosition(I, 5));
        assertEquals(new Refusal.NothingChanges(), play.refused(new Command.Assign(A, Controller.PERSON)));
        play.does(new Command.Assign(A, Controller.AUTOMATIC));
        assertTrue(play.state.docket().acts().isEmpty());
        assertInstanceOf(Refusal.NoSuchParty.class,
                play.refused(new Command.Assign(SummitBuilder.party("E"), Controller.PERSON)));
    }

    @Test
    void aTemperamentChangesHowAPartyMoves() {
        Play changed = Quartet.play().does(new Command.ChangeTemperament(C, Temperament.HOLD_OUT)).round();
        assertNotEquals(Quartet.play().round().position("C", "I"), changed.position("C", "I"), 1e-9);
        assertEquals(new Refusal.NothingChanges(),
                changed.refused(new Command.ChangeTemperament(C, Temperament.HOLD_OUT)));
        assertInstanceOf(Refusal.NoSuchParty.class, changed.refused(
                new Command.ChangeTemperament(SummitBuilder.party("E"), Temperament.TRADER)));
    }

    @Test
    void rulesChangeFromTheNextRoundOn() {
        Play play = Quartet.play().does(new Command.ChangeRules(Rulebook.of(Theory.POWER)));
        assertEquals(new Refusal.NothingChanges(),
                play.refused(new Command.ChangeRules(Rulebook.of(Theory.POWER))));
        play.round();
        assertNotEquals(Quartet.play().round().position("A", "I"), play.position("A", "I"), 1e-9);
        assertTrue(play.last().events().stream().noneMatch(e -> e instanceof Event.TradeMade));
    }
}
