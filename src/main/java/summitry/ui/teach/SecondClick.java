package summitry.ui.teach;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Lets the second click of a double click pass by: what a button says must have been readable before it is done. */
final class SecondClick {
    /** Nanoseconds between a click, or what it made of the button, and the next click. */
    static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(600);

    private final LongSupplier nanos;
    private Optional<NextStep> shown = Optional.empty();
    private boolean isAtWork;
    private boolean isFresh;
    private long since;

    /** @param nanos a clock */
    SecondClick(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Tells what the button does now. What changed it, a click or something else, decides whether a moment must pass. */
    void shows(NextStep step) {
        if (shown.filter(s -> s == step).isEmpty()) {
            shown = Optional.of(step);
            isFresh = isAtWork;
            isAtWork = false;
            since = nanos.getAsLong();
        }
    }

    /** Whether a click counts. */
    boolean counts() {
        if ((isAtWork || isFresh) && nanos.getAsLong() - since < MOMENT) {
            return false;
        }
        isAtWork = true;
        isFresh = false;
        since = nanos.getAsLong();
        return true;
    }
}
