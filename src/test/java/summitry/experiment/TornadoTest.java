package summitry.experiment;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.IssueId;
import summitry.model.NegotiationState;
import summitry.model.Parameter;
import summitry.model.RuleId;
import summitry.model.Temperament;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class TornadoTest {
    private static final Engine EXCOMM = Engine.of(ScenarioLibrary.load("excomm1962"));
    private static final Randomness NUMBERS = new Randomness(3);
    private static final NegotiationState FROM = Autoplay.round(EXCOMM, EXCOMM.open(NUMBERS), NUMBERS);

    private static Tornado tornado(int threads) {
        return new Factors(EXCOMM, FROM, NUMBERS, 3, threads).tornado(_ -> {}, () -> false);
    }

    private static Tornado.Bar bar(List<Tornado.Bar> bars, Factor factor) {
        return bars.stream().filter(b -> b.tried().factor().equals(factor)).findFirst().orElseThrow();
    }

    @Test
    void threadsChangeNothing() {
        Tornado one = tornado(1);
        assertEquals(one.toString(), tornado(4).toString());
        assertEquals(one, tornado(2));
    }

    @Test
    void theGreatestSwingComesFirst() {
        Tornado tornado = tornado(2);
        List<Tornado.Bar> bars = tornado.bars(new Tornado.Measure.Tension());
        for (int i = 1; i < bars.size(); i++) {
            assertTrue(bars.get(i - 1).swing() >= bars.get(i).swing());
        }
        assertTrue(bars.getFirst().swing() > 1, bars.getFirst()::toString);
        Tornado.Bar tension = bar(bars, new Factor.Tension());
        assertTrue(tension.high() > tension.low(), tension::toString);
    }

    @Test
    void whatActsOnNothingHasNoSwing() {
        NegotiationState firm = FROM;
        for (int p = 0; p < EXCOMM.scenario().parties().size(); p++) {
            firm = firm.withSeats(firm.seats().withTemperament(p, Temperament.HOLD_OUT));
        }
        List<Tornado.Bar> bars = new Factors(EXCOMM, firm, NUMBERS, 3, 2).tornado(_ -> {}, () -> false)
                .bars(new Tornado.Measure.Value(EXCOMM.scenario().issues().getFirst().id()));
        assertEquals(0, bar(bars, new Factor.Rule(Parameter.TEXT_FOLLOWER)).swing());
        assertEquals(0, bar(bars, new Factor.Rule(Parameter.CURVE_TRADER)).swing());
        assertTrue(bar(bars, new Factor.Rule(Parameter.CURVE_HOLD_OUT)).swing() > 0, bars::toString);
    }

    @Test
    void aRuleThatIsOffIsNotTried() {
        NegotiationState without = FROM.withRulebook(FROM.rulebook().without(RuleId.WALK_OUT));
        assertTrue(hasRule(FROM));
        assertFalse(hasRule(without));
    }

    private static boolean hasRule(NegotiationState from) {
        return new Factors(EXCOMM, from, NUMBERS, 1, 1).all()
                .contains(new Factor.Rule(Parameter.WALK_OUT_FROM));
    }

    @Test
    void aFactorIsTriedOverItsRangeAlone() {
        Factor.Moment now = new Factor.Moment(EXCOMM, FROM);
        Factor rule = new Factor.Rule(Parameter.TEXT_STEP);
        assertEquals(5, rule.value(false, now));
        assertEquals(15, rule.value(true, now));
        assertEquals(FROM.withRulebook(FROM.rulebook().with(Parameter.TEXT_STEP, 15)),
                rule.at(15, now).state());
        Factor deadline = new Factor.Deadline();
        assertEquals(EXCOMM.scenario().rounds() + 2, deadline.value(true, now));
        assertEquals(EXCOMM.scenario().rounds() + 2,
                deadline.at(deadline.value(true, now), now).engine().scenario().rounds());
        var party = EXCOMM.scenario().parties().getFirst();
        Factor.Moment halved = new Factor.Power(party.id()).at(0.5, now);
        assertEquals(party.capability().general() / 2,
                halved.engine().scenario().parties().getFirst().capability().general());
        assertEquals(FROM, halved.state());
        Factor.Moment eager = new Factor.Salience(party.id()).at(1.5, now);
        for (int k = 0; k < EXCOMM.scenario().issues().size(); k++) {
            assertEquals(Math.min(1, 1.5 * FROM.stances().saliences().get(0, k)),
                    eager.state().stances().saliences().get(0, k), 1e-12);
        }
    }

    @Test
    void drawsOfTheStartAreNotTriedBecauseTheyWereMade() {
        assertTrue(new Factors(EXCOMM, FROM, NUMBERS, 1, 1).all().stream()
                .noneMatch(f -> f instanceof Factor.Rule(Parameter p) && p.rule() == RuleId.DRAWS));
    }

    @Test
    void progressIsToldAndItCanBeCancelled() {
        Factors factors = new Factors(EXCOMM, FROM, NUMBERS, 1, 2);
        AtomicInteger most = new AtomicInteger();
        factors.tornado(done -> most.accumulateAndGet(done, Math::max), () -> false);
        assertEquals(factors.total(), most.get());
        assertThrows(CancellationException.class, () -> factors.tornado(_ -> {}, () -> true));
        assertThrows(IllegalArgumentException.class, () -> new Factors(EXCOMM, FROM, NUMBERS, 0, 1));
        assertThrows(IllegalArgumentException.class,
                () -> tornado(1).bars(new Tornado.Measure.Value(new IssueId("NOWHERE"))));
    }
}
