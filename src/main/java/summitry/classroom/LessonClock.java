package summitry.classroom;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Counts the seconds of a lesson, which stand still while it is stopped. Used under the lock of its lesson. */
final class LessonClock {
    /** No lesson counts further than a day, however long the computer slept: a file that is read allows no more. */
    static final int MOST = 86_400;

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
        if (!running) {
            return counted;
        }
        Instant at = now.instant();
        // A system clock that is set back must not take the lesson back, nor keep it waiting.
        if (at.isBefore(from)) {
            from = at;
        }
        long passed = Duration.between(from, at).toSeconds();
        return (int) Math.max(counted, Math.min(MOST, counted + passed));
    }

    void run(boolean wanted) {
        counted = seconds();
        from = now.instant();
        running = wanted;
    }
}
