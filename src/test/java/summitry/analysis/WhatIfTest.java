package summitry.analysis;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.SummitBuilder;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.model.Act;
import summitry.model.Cause;
import summitry.model.Command;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.NegotiationState;
import summitry.model.Party;
import summitry.model.Reason;
import summitry.model.Refusal;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Subject;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WhatIfTest {
    private static WhatIf ask(Steps steps, Alteration alteration) {
        return WhatIf.ask(steps.engine(), steps.last(), alteration, steps.randomness());
    }

    private static WhatIf.Replayed replay(Steps steps, Alteration alteration) {
        return assertInstanceOf(WhatIf.Replayed.class, ask(steps, alteration));
    }

    private static Refusal refused(Steps steps, Alteration alteration) {
        return assertInstanceOf(WhatIf.Refused.class, ask(steps, alteration)).reason();
    }

    private static NegotiationState resolve(Steps steps, NegotiationState from) {
        return assertInstanceOf(Decision.Accepted.class, steps.engine().decide(from,
                new Command.ResolveRound(), steps.randomness(), Detail.RESULT_ONLY)).next();
    }

    @Test
    void aRoundWithoutARuleIsThatRoundUnderTheOtherRules() {
        Steps steps = Four.play(3).rounds(2);
        WhatIf.Replayed answer = replay(steps, new Alteration.WithoutRule(RuleId.INTEREST_AND_TIME));
        NegotiationState before = steps.last().before();
        assertEquals(resolve(steps,
                before.withRulebook(before.rulebook().without(RuleId.INTEREST_AND_TIME))),
                answer.otherwise());
        assertEquals(steps.state(), answer.actual());
        Contrast contrast = answer.position(Steps.A, Steps.I);
        assertEquals(steps.position(Steps.A, Steps.I), contrast.second());
        assertTrue(contrast.size() > 0.1, contrast::toString);
    }

    /** Where a limit held the move, taking a rule away gives back less than the rule's own term. */
    @Test
    void theAnswerIsNoSubtraction() {
        Scenario scenario = ScenarioLibrary.load("ktt-2024");
        Steps steps = new Steps(scenario, 4).rounds(4);
        WhatIf.Replayed answer = replay(steps, new Alteration.WithoutRule(RuleId.TEXT_PULL));
        int differ = 0;
        for (Party party : scenario.parties()) {
            for (Issue issue : scenario.issues()) {
                double term = steps.last().trace()
                        .about(new Subject.Position(party.id(), issue.id())).stream()
                        .filter(r -> r.rule() == RuleId.TEXT_PULL).mapToDouble(Reason::contribution).sum();
                differ += Math.abs(answer.position(party.id(), issue.id()).points() - term) > 0.01 ? 1 : 0;
            }
        }
        assertTrue(differ > 5, differ + " cells");
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsAnsweredOrRefused(RuleId rule) {
        Steps steps = Four.play(8).rounds(3);
        switch (ask(steps, new Alteration.WithoutRule(rule))) {
            case WhatIf.Replayed replayed -> assertEquals(steps.state().round(),
                    replayed.otherwise().round());
            case WhatIf.Refused(_, Refusal reason) -> {
                assertEquals(new Refusal.NothingChanges(), reason);
                assertTrue(List.of(RuleId.DRAWS, RuleId.CHAIR_TEXT, RuleId.RESPONSES,
                        RuleId.SCALE_LIMIT, RuleId.TENSION_LIMIT, RuleId.ADOPTION, RuleId.DELEGATION,
                        RuleId.INJECT, RuleId.MEDIATION).contains(rule), rule::toString);
            }
        }
    }

    @Test
    void aRuleThatIsOffAlreadyChangesNothing() {
        Steps steps = new Steps(Four.builder()
                .rulebook(Rulebook.SUMMIT.without(RuleId.BLOC)).build(), 1).round();
        assertEquals(new Refusal.NothingChanges(), refused(steps, new Alteration.WithoutRule(RuleId.BLOC)));
    }

    @Test
    void theSameActAgainGivesTheSameRoundToTheBit() {
        Steps steps = Four.play(11).person(Steps.A).act(Steps.A, new Act.Reassure(Steps.B)).round();
        WhatIf.Replayed answer = replay(steps,
                new Alteration.OtherAct(Steps.A, new Act.Reassure(Steps.B)));
        assertEquals(answer.actual(), answer.otherwise());
        assertTrue(answer.comparison().isEmpty());
    }

    @Test
    void withoutItsMovesADelegationReassuresNobody() {
        Steps steps = Four.play(11).person(Steps.A).act(Steps.A, new Act.Reassure(Steps.B)).round();
        WhatIf.Replayed answer = replay(steps, new Alteration.WithoutMoves(Steps.A));
        assertEquals(-3.5, answer.tension(Steps.A, Steps.B).points(), 1e-9);
        assertEquals(answer.tension(Steps.A, Steps.B), answer.tension(Steps.B, Steps.A));
        assertEquals(0, answer.position(Steps.B, Steps.I).points());
    }

    @Test
    void anAutomaticDelegationWithoutItsMovesStaysWhereItStood() {
        Steps steps = Four.play(2).round();
        double start = steps.last().before().stances().positions().get(0, 0);
        WhatIf.Replayed answer = replay(steps, new Alteration.WithoutMoves(Steps.A));
        assertEquals(start, answer.position(Steps.A, Steps.I).first());
        assertTrue(answer.position(Steps.A, Steps.I).size() > 0.1, "it moved in the round that was");
    }

    @Test
    void withoutAPartyTheTextGoesWhereTheOthersWantIt() {
        Steps steps = Four.play(2).round();
        WhatIf.Replayed answer = replay(steps, new Alteration.WithoutParty(Steps.A));
        assertTrue(answer.text(Steps.I).points() < -1,
                "A holds the text down: " + answer.text(Steps.I));
        assertTrue(answer.otherwise().seats().isAway(0));
    }

    @Test
    void nobodyActsOnAPartyThatIsNotThere() {
        Steps steps = Four.play(2).person(Steps.C).act(Steps.C, new Act.Press(Steps.A, Steps.I)).round();
        WhatIf.Replayed answer = replay(steps, new Alteration.WithoutParty(Steps.A));
        assertFalse(answer.trace().reasons().stream()
                .anyMatch(r -> r.cause() instanceof Cause.LeanedOn));
    }

    @Test
    void anotherActIsPlayedOrRefusedWithTheReason() {
        Steps steps = Four.play(5).round().person(Steps.A).round();
        double from = steps.position(Steps.A, Steps.I);
        WhatIf.Replayed answer = replay(steps,
                new Alteration.OtherAct(Steps.A, new Act.StatePosition(Steps.I, from - 5)));
        assertEquals(5, answer.position(Steps.A, Steps.I).points(), 1e-9);
        assertInstanceOf(Refusal.TooCalm.class,
                refused(steps, new Alteration.OtherAct(Steps.A, new Act.Threaten(Steps.C))));
    }

    @Test
    void anotherActMayEndTheSummit() {
        Steps steps = Four.play(5).person(Steps.A).round();
        WhatIf.Replayed answer = replay(steps, new Alteration.OtherAct(Steps.A, new Act.WalkOut()));
        assertTrue(answer.otherwise().hasEnded());
        assertEquals(0, answer.otherwise().round());
    }

    @Test
    void withoutTheEventTensionWouldNotHaveRisen() {
        Steps steps = new Steps(Four.builder().inject("storm", new Inject.Condition.AtRound(1),
                new Inject.Effect.Tension(Steps.A, Steps.C, 30)).build(), 1).round();
        WhatIf.Replayed answer = replay(steps, new Alteration.WithoutRule(RuleId.INJECT));
        assertTrue(answer.tension(Steps.A, Steps.C).points() > 25,
                () -> answer.tension(Steps.A, Steps.C).toString());
    }

    @Test
    void adoptionsThatDependOnARuleAreNamed() {
        Scenario scenario = ScenarioLibrary.load("ktt-2024");
        int named = 0;
        for (int seed = 1; seed <= 5; seed++) {
            Steps steps = new Steps(scenario, seed).rounds(7);
            WhatIf.Replayed answer = replay(steps,
                    new Alteration.WithoutRule(RuleId.CONSENSUS_DISSENT));
            named += answer.adoptedOnlyAsItWas().size();
            answer.adoptedOnlyAsItWas().forEach(i -> assertTrue(
                    steps.state().issues().get(scenario.indexOf(i)).isAdopted()));
            answer.adoptedOnlyOtherwise().forEach(i -> assertFalse(
                    steps.state().issues().get(scenario.indexOf(i)).isAdopted()));
        }
        assertTrue(named > 0, "near the end some texts are gavelled through");
    }

    @Test
    void anAdjournedRoundIsAdjournedAgain() {
        Steps steps = Four.play(1).does(new Command.Adjourn());
        WhatIf.Replayed answer = replay(steps, new Alteration.WithoutRule(RuleId.FADING));
        assertEquals(50, answer.tension(Steps.A, Steps.B).first());
        assertTrue(answer.tension(Steps.A, Steps.B).points() < 0);
    }

    @Test
    void badQuestionsAreNamed() {
        Steps steps = Four.play(1).round();
        assertEquals("party (Z) has no seat in test.",
                assertThrows(IllegalArgumentException.class,
                        () -> ask(steps, new Alteration.WithoutParty(SummitBuilder.party("Z"))))
                        .getMessage());
        WhatIf.Replayed answer = replay(steps, new Alteration.WithoutParty(Steps.A));
        assertEquals("party (A) cannot be a pair with itself; name another one.",
                assertThrows(IllegalArgumentException.class, () -> answer.tension(Steps.A, Steps.A))
                        .getMessage());
        steps.person(Steps.A);
        assertEquals("a step in round 2 closed no round; take the step that resolved or adjourned it.",
                assertThrows(IllegalArgumentException.class,
                        () -> ask(steps, new Alteration.WithoutParty(Steps.A))).getMessage());
    }
}
