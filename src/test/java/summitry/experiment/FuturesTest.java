package summitry.experiment;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.model.Scenario;
import summitry.model.Theory;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class FuturesTest {
    private static final Scenario MONTREAL = ScenarioLibrary.load("montreal1987");

    @Test
    void theNumberOfThreadsChangesNothing() {
        Forecast one = new Futures(MONTREAL, 1, 60, 1).forecast();
        assertEquals(one, new Futures(MONTREAL, 1, 60, 2).forecast());
        assertEquals(one, new Futures(MONTREAL, 1, 60, 8).forecast());
        assertNotEquals(one, new Futures(MONTREAL, 2, 60, 2).forecast());
    }

    @Test
    void aLargerExperimentBeginsWithTheSameFutures() {
        Forecast few = new Futures(MONTREAL, 1, 1, 1).forecast();
        AtomicInteger done = new AtomicInteger();
        Forecast same = new Futures(MONTREAL, 1, 1, 4).forecast(done::set, () -> false);
        assertEquals(few, same);
        assertEquals(1, done.get());
    }

    @Test
    void itCanBeCancelled() {
        AtomicInteger done = new AtomicInteger();
        assertThrows(CancellationException.class,
                () -> new Futures(MONTREAL, 1, 10_000, 2).forecast(done::set, () -> done.get() > 5));
        assertTrue(done.get() < 100);
    }

    @Test
    void boundsAreSaid() {
        assertThrows(IllegalArgumentException.class, () -> new Futures(MONTREAL, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Futures(MONTREAL, 1, 1, 65));
    }

    @Test
    void aSpreadInterpolates() {
        assertEquals(new Spread(2, 0.4, 3.6), Spread.of(new double[]{4, 0, 2, 1, 3}));
        assertThrows(IllegalArgumentException.class, () -> Spread.of(new double[0]));
    }

    /** The aim of the reality check; the figure itself is printed by "reality". */
    @Test
    void theSummitOf2024StaysWithinEightPointsOfItsDocuments() {
        Scenario summit = ScenarioLibrary.load("ktt-2024");
        double error = Reality.check(summit, Theory.SUMMIT, true, 40, 2).error().orElseThrow();
        assertTrue(error <= 8, "mean absolute error " + error);
        assertTrue(Reality.errorOfStatusQuo(summit).orElseThrow() > 18);
        assertTrue(error < Reality.errorOfWeightedMean(summit).orElseThrow());
    }
}
