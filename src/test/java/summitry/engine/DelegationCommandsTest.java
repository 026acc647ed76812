package summitry.engine;

import org.junit.jupiter.api.Test;
import summitry.SummitBuilder;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Event;
import summitry.model.Refusal;
import summitry.model.Response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summitry.engine.Quartet.A;
import static summitry.engine.Quartet.B;
import static summitry.engine.Quartet.C;
import static summitry.engine.Quartet.D;
import static summitry.engine.Quartet.I;
import static summitry.engine.Quartet.J;

/** Every move of a person's delegation changes the next state, and is refused with its reason where it is forbidden. */
class DelegationCommandsTest {
    private static final double SAME = 1e-9;

    @Test
    void holdKeepsThePosition() {
        Play play = Quartet.play("A").act("A", new Act.Hold(I));
        double before = play.position("A", "I");
        assertEquals(before, play.round().position("A", "I"), SAME);
        assertNotEquals(before, Quartet.play().round().position("A", "I"), SAME);
    }

    @Test
    void holdTakesBackAnEarlierStatement() {
        Play play = Quartet.play("A").act("A", new Act.StatePosition(I, 30)).act("A", new Act.Hold(I));
        double before = play.position("A", "I");
        assertEquals(before, play.round().position("A", "I"), SAME);
    }

    @Test
    void aMoveNeedsAPersonASayAndAnOpenIssue() {
        Play play = Quartet.play("D");
        assertInstanceOf(Refusal.SeatIsAutomatic.class, play.refused("A", new Act.Hold(I)));
        assertEquals(new Refusal.HasNoSay(D, J), play.refused("D", new Act.Hold(J)));
        assertInstanceOf(Refusal.NoSuchIssue.class,
                play.refused("D", new Act.Hold(SummitBuilder.issue("K"))));
        assertInstanceOf(Refusal.NoSuchParty.class, play.refused("E", new Act.Hold(I)));
    }

    @Test
    void concedeMovesTowardsTheText() {
        Play play = Quartet.play("A").round();
        double to = play.position("A", "I") + 5;
        play.act("A", new Act.Concede(I, to)).round();
        assertEquals(to, play.position("A", "I"), SAME);
    }

    @Test
    void concedeNeedsATextAndItsDirection() {
        Play play = Quartet.play("A");
        assertEquals(new Refusal.NothingOnTheTable(I), play.refused("A", new Act.Concede(I, 30)));
        play.round();
        assertInstanceOf(Refusal.NotAConcession.class, play.refused("A", new Act.Concede(I, 0)));
        assertInstanceOf(Refusal.BeyondOwnRedLine.class, play.refused("A", new Act.Concede(I, 99)));
    }

    @Test
    void aPersonMayStateAnyPositionInsideItsRedLines() {
        assertEquals(5, Quartet.play("A").act("A", new Act.StatePosition(I, 5)).round().position("A", "I"),
                SAME);
        Play play = Quartet.play("A");
        assertEquals(new Refusal.OffTheScale(101), play.refused("A", new Act.StatePosition(I, 101)));
        assertInstanceOf(Refusal.OffTheScale.class, play.refused("A", new Act.StatePosition(I, Double.NaN)));
        assertEquals(new Refusal.BeyondOwnRedLine(I, 60, 75),
                play.refused("A", new Act.StatePosition(I, 75)));
    }

    @Test
    void anAutomaticPartyAcceptsATradeThatPaysAndBothMove() {
        Play play = Quartet.play("A");
        double a = play.position("A", "J");
        double b = play.position("B", "I");
        play.act("A", new Act.ProposeTrade(B, J, 8, I, 8));
        assertTrue(play.last().events().stream().anyMatch(e -> e instanceof Event.ProposalAnswered answered
                && answered.reasons().isEmpty()), play.last().events().toString());
        play.round();
        assertEquals(a + 8, play.position("A", "J"), SAME);
        assertTrue(play.position("B", "I") < b - 7, "B moved from " + b + " to " + play.position("B", "I"));
    }

    @Test
    void anAutomaticPartyDeclinesWithItsReason() {
        Play play = Quartet.play("A").act("A", new Act.ProposeTrade(B, J, 1, I, 12));
        assertTrue(play.last().events().stream().anyMatch(e -> e instanceof Event.ProposalAnswered answered
                && answered.reasons().stream().anyMatch(r -> r instanceof Refusal.LosesByIt)),
                play.last().events().toString());
    }

    @Test
    void forbiddenProposalsAreRefused() {
        Play play = Quartet.play("A", "C");
        assertEquals(new Refusal.WithItself(A), play.refused("A", new Act.ProposeTrade(A, J, 5, I, 5)));
        assertEquals(new Refusal.SameIssueTwice(I), play.refused("A", new Act.ProposeTrade(B, I, 5, I, 5)));
        assertInstanceOf(Refusal.PointsOutOfRange.class,
                play.refused("A", new Act.ProposeTrade(B, J, 50, I, 5)));
        assertInstanceOf(Refusal.PointsOutOfRange.class,
                play.refused("A", new Act.ProposeTrade(B, J, -1, I, 5)));
        assertEquals(new Refusal.HasNoSay(D, J), play.refused("C", new Act.ProposeTrade(D, I, 5, J, 5)));
        Play closed = new Play(Quartet.builder().relate("A", "B", 0, 80).build(), 7).person("A");
        assertTrue(closed.tension("A", "B") < 60 || closed.refused("A",
                new Act.ProposeTrade(B, J, 5, I, 5)) instanceof Refusal.ChannelClosed);
    }

    @Test
    void aPersonAnswersAPersonsProposal() {
        Play play = Quartet.play("A", "B").act("A", new Act.ProposeTrade(B, J, 8, I, 8))
                .act("B", new Act.AnswerTrade(1, true));
        double b = play.position("B", "I");
        play.round();
        assertEquals(b - 8, play.position("B", "I"), SAME);
    }

    @Test
    void anUnansweredOrDeclinedProposalMovesNobody() {
        Play play = Quartet.play("A", "B").act("A", new Act.ProposeTrade(B, J, 8, I, 8))
                .act("B", new Act.AnswerTrade(1, false));
        double b = play.position("B", "I");
        assertEquals(b, play.round().position("B", "I"), SAME);
        assertTrue(play.state.docket().proposals().stream().noneMatch(p -> p.number() == 1));
    }

    @Test
    void onlyTheOneAskedAnswersOnce() {
        Play play = Quartet.play("A", "B", "C").act("A", new Act.ProposeTrade(B, J, 8, I, 8));
        assertEquals(new Refusal.NoSuchProposal(9), play.refused("B", new Act.AnswerTrade(9, true)));
        assertEquals(new Refusal.NotYourProposal(C, 1), play.refused("C", new Act.AnswerTrade(1, true)));
        play.act("B", new Act.AnswerTrade(1, true));
        assertEquals(new Refusal.AlreadyAnswered(1), play.refused("B", new Act.AnswerTrade(1, false)));
    }

    @Test
    void aPersonsAnswerToATextCounts() {
        Play play = Quartet.play("A").act("A", new Act.Respond(I, Response.OBJECT)).round();
        assertEquals(Response.OBJECT, play.state.responses().get(play.index("A"), 0));
        Play other = Quartet.play("C").act("C", new Act.Respond(I, Response.RESERVE)).round();
        assertEquals(Response.RESERVE, other.state.responses().get(other.index("C"), 0));
    }

    @Test
    void aMandateBindsAPersonsYes() {
        Play play = Quartet.play("A").does(new Command.SetText(I, 90)).round();
        assertInstanceOf(Refusal.BeyondMandate.class,
                play.refused("A", new Act.Respond(I, Response.SUPPORT)));
        assertEquals(new Refusal.NoReservationsHere(J),
                play.refused("A", new Act.Respond(J, Response.RESERVE)));
        assertEquals(new Refusal.NothingChanges(), play.refused("A", new Act.Respond(J, Response.NONE)));
    }

    @Test
    void anAmendmentIsHeard() {
        Play play = Quartet.play("C").act("C", new Act.Amend(I, 50)).round();
        var heard = play.last().events().stream().filter(e -> e instanceof Event.AmendmentHeard)
                .map(Event.AmendmentHeard.class::cast).toList();
        assertEquals(1, heard.size());
        assertEquals(heard.getFirst().taken(),
                heard.getFirst().acceptance() >= heard.getFirst().textAcceptance());
        if (heard.getFirst().taken()) {
            assertEquals(50, play.state.issues().getFirst().text(), SAME);
        }
        assertInstanceOf(Refusal.BeyondOwnRedLine.class,
                Quartet.play("A").refused("A", new Act.Amend(I, 90)));
    }

    @Test
    void pressingMovesTheOtherAndIsResented() {
        Play with = Quartet.play("A").act("A", new Act.Press(C, I)).round();
        Play without = Quartet.play("A").round();
        assertTrue(with.position("C", "I") < without.position("C", "I"));
        assertTrue(with.tension("A", "C") > without.tension("A", "C"));
        assertEquals(new Refusal.WithItself(A), with.refused("A", new Act.Press(A, I)));
        assertEquals(new Refusal.HasNoSay(D, J), with.refused("A", new Act.Press(D, J)));
    }

    @Test
    void threatsNeedConfrontation() {
        Play with = Quartet.play("A").act("A", new Act.Threaten(B)).round();
        assertTrue(with.tension("A", "B") > Quartet.play("A").round().tension("A", "B"));
        assertInstanceOf(Refusal.TooCalm.class, Quartet.play("A").refused("A", new Act.Threaten(C)));
    }

    @Test
    void sanctionsNeedMore() {
        Play with = Quartet.play("C").act("C", new Act.Sanction(D)).round();
        assertTrue(with.tension("C", "D") > Quartet.play("C").round().tension("C", "D"));
        assertInstanceOf(Refusal.TooCalm.class, Quartet.play("A").refused("A", new Act.Sanction(B)));
    }

    @Test
    void reassuranceCalms() {
        Play with = Quartet.play("A").act("A", new Act.Reassure(B)).round();
        assertTrue(with.tension("A", "B") < Quartet.play("A").round().tension("A", "B"));
        assertEquals(new Refusal.NothingToCalm(A, C), Quartet.play("A").refused("A", new Act.Reassure(C)));
    }

    @Test
    void mediationCalmsOthersAndNeedsTheirTrust() {
        Play with = Quartet.play("A").act("A", new Act.Mediate(C, D)).round();
        assertTrue(with.tension("C", "D") < Quartet.play("A").round().tension("C", "D"));
        assertInstanceOf(Refusal.NotTrusted.class, Quartet.play("B").refused("B", new Act.Mediate(A, D)));
        assertInstanceOf(Refusal.WithItself.class, Quartet.play("A").refused("A", new Act.Mediate(A, D)));
        assertEquals(new Refusal.WithItself(C), Quartet.play("A").refused("A", new Act.Mediate(C, C)));
    }

    @Test
    void walkingOutBreaksTheSummitUpAndReturningReopensIt() {
        Play play = Quartet.play("A").act("A", new Act.WalkOut());
        assertTrue(play.state.hasEnded());
        assertInstanceOf(Refusal.SummitHasEnded.class, play.refused(new Command.ResolveRound()));
        play.act("A", new Act.Return());
        assertTrue(!play.state.hasEnded());
        assertEquals(1, play.round().state.round());
    }

    @Test
    void returningNeedsToBeAway() {
        Play play = Quartet.play("A");
        assertEquals(new Refusal.NotAway(A), play.refused("A", new Act.Return()));
        assertInstanceOf(Refusal.SeatIsAutomatic.class, play.refused("B", new Act.WalkOut()));
    }
}
