package summitry.classroom;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Counts the seconds of a lesson, which stand still while it is stopped. Used under the lock of its lesson. */
final class LessonClock {
    private final InstantSource now;
    private int counted;
    private Instant from;
    private boolean running;

    LessonClock(InstantSource now, int counted) {
        this.now = now;
        this.counted = counted;
        from = now.instant();
    }

    int seconds() {
        // A system clock that is set back must not take the lesson back.
        return running
                ? counted + (int) Math.max(0, Duration.between(from, now.instant()).toSeconds())
                : counted;
    }

    void run(boolean wanted) {
        counted = seconds();
        from = now.instant();
        running = wanted;
    }
}
