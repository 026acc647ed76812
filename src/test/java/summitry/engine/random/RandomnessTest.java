package summitry.engine.random;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RandomnessTest {
    @Test
    void whatIsRuledOutIsAboveEveryChanceAndNothingElseChanges() {
        Randomness usual = new Randomness(7);
        Randomness without = usual.never(Purpose.MEETING, 3, 42);
        assertTrue(without.uniform(Purpose.MEETING, 3, 42) > 1);
        assertEquals(usual.seed(), without.seed());
        for (Purpose purpose : Purpose.values()) {
            for (int round = 0; round < 5; round++) {
                for (long key = 40; key < 45; key++) {
                    if (purpose != Purpose.MEETING || round != 3 || key != 42) {
                        assertEquals(usual.uniform(purpose, round, key),
                                without.uniform(purpose, round, key));
                    }
                    assertEquals(usual.gaussian(purpose, round, key), without.gaussian(purpose, round, key));
                }
            }
        }
        assertEquals(usual.future(1).seed(), without.future(1).seed());
    }
}
