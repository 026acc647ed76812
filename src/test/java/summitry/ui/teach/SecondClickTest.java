package summitry.ui.teach;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A double click on the one button of the room. */
class SecondClickTest {
    private final AtomicLong now = new AtomicLong(5);
    private final SecondClick clicks = new SecondClick(now::get);

    @Test
    void theSecondClickOfADoubleClickDoesNothing() {
        clicks.shows(NextStep.CLOSE_BALLOT);
        assertTrue(clicks.counts());
        assertFalse(clicks.counts(), "while the first is at work");
        clicks.shows(NextStep.NEXT);
        assertFalse(clicks.counts(), "nobody has read what it says now");
        now.addAndGet(SecondClick.MOMENT);
        assertTrue(clicks.counts());
    }

    @Test
    void aClickThatWasRefusedCanBeMadeAgainAfterAMoment() {
        clicks.shows(NextStep.RESOLVE);
        assertTrue(clicks.counts());
        assertFalse(clicks.counts());
        now.addAndGet(SecondClick.MOMENT);
        assertTrue(clicks.counts());
    }

    @Test
    void whatChangesTheButtonOtherwiseDelaysNothing() {
        clicks.shows(NextStep.NEXT);
        assertTrue(clicks.counts());
        clicks.shows(NextStep.RESOLVE);
        clicks.shows(NextStep.OPEN_BALLOT);
        assertTrue(clicks.counts());
    }
}
