package summitry.experiment;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.model.Parameter;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Theory;
import summitry.scenario.ScenarioLibrary;
import summitry.scenario.ScenarioWriter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class TheoriesTest {
    private static final Scenario MONTREAL = ScenarioLibrary.load("montreal1987");
    private static final Scenario SUMMIT = ScenarioLibrary.load("ktt-2024");

    private static TheoryTable table(Scenario scenario, int runs, int threads) {
        return new Theories(scenario, 1, runs, threads).play(_ -> {}, () -> false);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        TheoryTable one = table(MONTREAL, 12, 1);
        assertEquals(one, table(MONTREAL, 12, 2));
        assertEquals(one, table(MONTREAL, 12, 4));
        assertFalse(one.disagreements().isEmpty());
    }

    @Test
    void aTheoryIsPlayedAsItIsAlone() {
        Forecast alone = new Futures(MONTREAL.withRulebook(Rulebook.of(Theory.POWER)), 1, 12, 1).forecast();
        assertEquals(alone, table(MONTREAL, 12, 2).column(Theory.POWER).forecast());
    }

    @Test
    void theRulebookOfTheScenarioStandsForItsTheory() {
        Rulebook own = Rulebook.SUMMIT.without(RuleId.TEXT_PULL);
        assertEquals(own, Theories.rulebook(MONTREAL.withRulebook(own), Theory.SUMMIT));
        assertEquals(Rulebook.of(Theory.POWER), Theories.rulebook(MONTREAL.withRulebook(own), Theory.POWER));
    }

    @Test
    void powerAndInterestsStandApartFromTheSummitOf2024() {
        TheoryTable table = table(SUMMIT, 2, 2);
        assertTrue(distance(table, Theory.SUMMIT, Theory.POWER) > 8);
        assertTrue(distance(table, Theory.SUMMIT, Theory.INTERESTS) > 8);
        assertTrue(distance(table, Theory.POWER, Theory.INTERESTS) > 3);
    }

    private static double distance(TheoryTable table, Theory one, Theory other) {
        return table.distances().stream().filter(d -> d.one() == one && d.other() == other).findFirst()
                .orElseThrow().mean();
    }

    @Test
    void switchingEverythingTurnsOneRulebookIntoTheOther() {
        Rulebook summit = Rulebook.SUMMIT;
        Rulebook power = Rulebook.of(Theory.POWER);
        Rulebook changed = summit;
        for (RuleSwitch part : RuleSwitch.between(summit, power)) {
            changed = part.applied(changed, power);
        }
        assertEquals(power.off(), changed.off());
        assertEquals(power.procedure(), changed.procedure());
        for (Parameter parameter : Parameter.all()) {
            assertEquals(power.get(parameter), changed.get(parameter), parameter.key());
        }
        assertEquals(List.of(), RuleSwitch.between(summit, summit));
    }

    @Test
    void theEffectsAreOrderedAndSomePointAlongTheGap() {
        for (TheoryTable.Disagreement d : table(MONTREAL, 12, 2).disagreements()) {
            assertTrue(Math.abs(d.gap()) > Theories.DISAGREES);
            double last = Double.POSITIVE_INFINITY;
            for (TheoryTable.Effect effect : d.effects()) {
                assertTrue(Math.abs(effect.points()) <= last);
                last = Math.abs(effect.points());
            }
            assertTrue(d.effects().stream().anyMatch(e -> e.points() * d.gap() > 0), d.toString());
        }
    }

    @Test
    void aProcedureOfItsOwnIsNotWritten() {
        Rulebook mixed = Rulebook.SUMMIT.with(Rulebook.of(Theory.POWER).procedure());
        assertThrows(IllegalStateException.class, () -> ScenarioWriter.text(MONTREAL.withRulebook(mixed)));
    }

    @Test
    void itCanBeCancelled() {
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancellationException.class, () -> new Theories(MONTREAL, 1, 1000, 2).play(_ -> {},
                () -> asked.incrementAndGet() > 4));
        assertTrue(asked.get() < 50);
    }

    @Test
    void boundsAreSaid() {
        assertThrows(IllegalArgumentException.class, () -> new Theories(MONTREAL, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Theories(MONTREAL, 1, 1, 65));
    }
}
