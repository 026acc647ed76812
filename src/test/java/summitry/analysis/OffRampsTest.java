package summitry.analysis;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summitry.SummitBuilder;
import summitry.engine.Decision;
import summitry.engine.Detail;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.DecisionRule;
import summitry.model.Event;
import summitry.model.NegotiationState;
import summitry.model.NoDeal;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OffRampsTest {
    private static List<OffRamp> ramps(Steps steps, PartyId a, PartyId b) {
        return OffRamps.of(steps.engine(), steps.state(), a, b, steps.randomness());
    }

    private static <S extends StepDown> Optional<OffRamp> find(List<OffRamp> ramps, Class<S> kind) {
        return ramps.stream().filter(r -> kind.isInstance(r.step())).findFirst();
    }

    private static Rulebook nobodyMeets() {
        return Rulebook.SUMMIT.with(Parameter.MEETING_CHANCE, 0);
    }

    private static NegotiationState next(Steps steps, Command command) {
        return assertInstanceOf(Decision.Accepted.class,
                steps.engine().decide(steps.state(), command, steps.randomness(), Detail.RESULT_ONLY)).next();
    }

    @Test
    void everyStepIsMeasuredAgainstTheRoundWithoutIt() {
        Steps steps = Four.play(6).round();
        double without = next(steps, new Command.ResolveRound()).climate().tensions().get(0, 1);
        List<OffRamp> ramps = ramps(steps, Steps.A, Steps.B);
        assertTrue(ramps.size() >= 3, ramps::toString);
        for (OffRamp ramp : ramps) {
            assertEquals(without, ramp.tension().first());
            assertTrue(ramp.tension().points() < 0, ramp::toString);
        }
        OffRamp reassured = find(ramps, StepDown.Reassure.class).orElseThrow();
        assertEquals(-3.5, reassured.tension().points(), 1e-9);
        assertEquals(0, reassured.price(), 1e-12);
        Steps really = steps.person(Steps.C).act(Steps.C, new Act.Mediate(Steps.A, Steps.B)).round();
        OffRamp mediated = find(ramps, StepDown.Mediate.class).orElseThrow();
        assertEquals(new StepDown.Mediate(Steps.C), mediated.step(), "both trust C, A does not trust D");
        assertTrue(really.state().climate().tensions().get(0, 1) < without);
    }

    @Test
    void theCheapestComesFirstAndALostRoundLast() {
        List<OffRamp> ramps = ramps(new Steps(Four.builder().rulebook(nobodyMeets()).build(), 6).round(),
                Steps.A, Steps.B);
        assertTrue(ramps.getLast().isRoundLost(), ramps::toString);
        for (int i = 1; i < ramps.size() - 1; i++) {
            assertTrue(ramps.get(i - 1).price() <= ramps.get(i).price() + 0.01, ramps::toString);
        }
    }

    @Test
    void adjourningIsAStepWhereItLowersTension() {
        Steps steps = Four.play(6).round();
        var adjourned = next(steps, new Command.Adjourn()).climate().tensions();
        var resolved = next(steps, new Command.ResolveRound()).climate().tensions();
        List<PartyId> all = List.of(Steps.A, Steps.B, Steps.C, Steps.D);
        int listed = 0;
        for (int a = 0; a < 4; a++) {
            for (int b = 0; b < a; b++) {
                Optional<OffRamp> ramp = find(ramps(steps, all.get(a), all.get(b)), StepDown.Adjourn.class);
                assertEquals(adjourned.get(a, b) < resolved.get(a, b) - 0.5, ramp.isPresent());
                listed += ramp.isPresent() ? 1 : 0;
                double tension = adjourned.get(a, b);
                ramp.ifPresent(r -> assertEquals(tension, r.tension().second()));
            }
        }
        assertTrue(listed > 0 && listed < 6, listed + " of six pairs");
    }

    @Test
    void whoIsTrustedByNeitherCannotMediate() {
        Steps steps = new Steps(Four.builder().relate("A", "C", 0, 60).build(), 6);
        assertEquals(Optional.empty(), find(ramps(steps, Steps.A, Steps.B), StepDown.Mediate.class));
    }

    @Test
    void aTradeThatTheyDoNotMakeAnywayIsAStepDown() {
        Steps steps = new Steps(Four.builder().rulebook(nobodyMeets()).build(), 6).round();
        OffRamp ramp = find(ramps(steps, Steps.A, Steps.B), StepDown.Trade.class).orElseThrow();
        StepDown.Trade trade = (StepDown.Trade) ramp.step();
        assertTrue(trade.points() > 0 && trade.points() <= 12, ramp::toString);
        assertTrue(ramp.tension().points() <= -4, "kept trades lower tension by four: " + ramp);
    }

    @Test
    void aTradeThatTheyMakeAnywayIsNoStep() {
        int traded = 0;
        for (int seed = 1; seed <= 20; seed++) {
            Steps steps = Four.play(seed);
            List<OffRamp> ramps = ramps(steps, Steps.A, Steps.B);
            boolean anyway = steps.round().last().events().stream()
                    .anyMatch(e -> e instanceof Event.TradeMade trade
                            && List.of(Steps.A, Steps.B).contains(trade.one())
                            && List.of(Steps.A, Steps.B).contains(trade.other()));
            traded += anyway ? 1 : 0;
            assertTrue(!anyway || find(ramps, StepDown.Trade.class).isEmpty(), ramps::toString);
        }
        assertTrue(traded > 0, "they trade in some of twenty runs");
    }

    @Test
    void whereTheChannelIsClosedThereIsNoTrade() {
        Steps steps = new Steps(Four.builder().relate("A", "B", 0, 80).rulebook(nobodyMeets()).build(), 6);
        List<OffRamp> ramps = ramps(steps, Steps.A, Steps.B);
        assertEquals(Optional.empty(), find(ramps, StepDown.Trade.class));
        assertTrue(find(ramps, StepDown.Reassure.class).isPresent());
    }

    @Test
    void aThreatThatWaitsCanBeTakenBack() {
        Steps steps = Four.play(6).person(Steps.A).act(Steps.A, new Act.Threaten(Steps.B));
        OffRamp ramp = find(ramps(steps, Steps.A, Steps.B), StepDown.Withdraw.class).orElseThrow();
        assertEquals(new StepDown.Withdraw(Steps.A, new Act.Threaten(Steps.B)), ramp.step());
        assertEquals(-6, ramp.tension().points(), 0.5);
        assertTrue(ramps(steps, Steps.B, Steps.C).stream()
                .noneMatch(r -> r.step() instanceof StepDown.Withdraw), "a threat concerns its pair alone");
    }

    @Test
    void theStateOfTheRunIsLeftAlone() {
        Steps steps = Four.play(6).round();
        NegotiationState before = steps.state();
        ramps(steps, Steps.A, Steps.B);
        assertEquals(before, steps.state());
    }

    /** C draws the text down to where B must refuse it; A could bear what B could sign. */
    @Test
    void theChairMayWriteATextThatBothCouldBear() {
        Steps steps = new Steps(new SummitBuilder().rounds(6).seat("A", 1).seat("B", 1).seat("C", 9)
                .item("I", new DecisionRule.Consensus(), 20, new NoDeal.CostlyForAll(), List.of(), List.of())
                .wants("A", "I", 25, 80).wants("B", "I", 80, 80, 50, 100).wants("C", "I", 20, 80, 0, 30)
                .relate("A", "B", -50, 60, true).build(), 1).rounds(2);
        OffRamp ramp = find(ramps(steps, Steps.A, Steps.B), StepDown.CommonText.class).orElseThrow();
        StepDown.CommonText text = (StepDown.CommonText) ramp.step();
        assertEquals(Steps.I, text.issue());
        assertTrue(text.value() >= 49 && text.value() <= 60, ramp::toString);
        assertEquals(next(steps.does(new Command.SetText(Steps.I, text.value())),
                new Command.ResolveRound()).climate().tensions().get(0, 1), ramp.tension().second());
    }

    @Test
    void theFlagshipHasAWayDownForEveryTensePair() {
        Scenario scenario = ScenarioLibrary.load("ktt-2024");
        Steps steps = new Steps(scenario, 1).rounds(3);
        var tensions = steps.state().climate().tensions();
        int pairs = 0;
        for (int a = 0; a < 34; a++) {
            for (int b = 0; b < a; b++) {
                if (tensions.get(a, b) >= 60) {
                    pairs++;
                    List<OffRamp> ramps = ramps(steps, scenario.parties().get(a).id(),
                            scenario.parties().get(b).id());
                    assertTrue(find(ramps, StepDown.Reassure.class).isPresent(), ramps::toString);
                    ramps.forEach(r -> assertTrue(r.tension().points() <= -0.5, r::toString));
                }
            }
        }
        assertTrue(pairs > 3, pairs + " tense pairs");
    }

    @Test
    void afterTheEndThereIsNoNextRound() {
        Steps steps = Four.play(6).toTheEnd();
        assertEquals(List.of(), ramps(steps, Steps.A, Steps.B));
    }

    @Test
    void aPairNeedsTwo() {
        Steps steps = Four.play(6);
        assertEquals("party (A) cannot be a pair with itself; name another one.",
                assertThrows(IllegalArgumentException.class, () -> ramps(steps, Steps.A, Steps.A))
                        .getMessage());
        assertFalse(ramps(steps, Steps.B, Steps.A).isEmpty());
    }
}
