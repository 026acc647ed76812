package summitry.classroom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RunSheetTest {
    private static final int MINUTE = 60;

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 45, 60, 69, 70, 80, 90, 120, 240})
    void aLessonTakesExactlyItsMinutes(int minutes) {
        RunSheet sheet = RunSheet.lasting(minutes);
        assertEquals(minutes, sheet.minutes());
        assertTrue(sheet.slots().stream().allMatch(s -> s.minutes() >= 1 && s.least() <= s.minutes()));
        assertTrue(sheet.indexOf(Phase.DEBRIEF) > 0);
    }

    @Test
    void theFormsAreThoseOfTheDesign() {
        assertEquals(90, RunSheet.ninety().minutes());
        assertEquals(45, RunSheet.fortyFive().minutes());
        assertEquals(74, RunSheet.ninety().start(RunSheet.ninety().indexOf(Phase.DEBRIEF)));
    }

    @Test
    void aLessonShorterThanHalfAnHourIsNone() {
        assertThrows(IllegalArgumentException.class, () -> RunSheet.lasting(29));
    }

    @Test
    void onTimeThereIsNothingToShorten() {
        Timing timing = Timing.of(RunSheet.ninety(), 5, 30 * MINUTE, 5 * MINUTE);
        assertEquals(0, timing.behind());
        assertEquals(7 * MINUTE, timing.left());
        assertTrue(timing.shorten().isEmpty());
    }

    @Test
    void behindItSaysWhatToShortenAndNeverTheDebrief() {
        RunSheet sheet = RunSheet.ninety();
        // The caucus began four minutes late.
        Timing timing = Timing.of(sheet, 5, 29 * MINUTE, 0);
        assertEquals(4 * MINUTE, timing.behind());
        assertEquals(6, timing.shorten().getFirst().minutes());
        assertTrue(timing.shorten().stream().anyMatch(s -> s.phase() == Phase.MOVEMENT && s.leftOut()));
        assertTrue(timing.shorten().stream().noneMatch(s -> s.phase().isAfterPlay()));
        assertFalse(timing.debriefAtRisk());
    }

    @Test
    void itWarnsBeforeTheDebriefLosesTime() {
        RunSheet sheet = RunSheet.ninety();
        int vote = sheet.indexOf(Phase.VOTE);
        assertFalse(Timing.of(sheet, vote, 69 * MINUTE, 0).debriefAtRisk());
        assertTrue(Timing.of(sheet, vote, 72 * MINUTE, 0).debriefAtRisk());
    }
}
