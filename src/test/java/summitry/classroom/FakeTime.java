package summitry.classroom;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test sets. */
public final class FakeTime implements InstantSource {
    private Instant now = Instant.parse("2026-01-12T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }
}
