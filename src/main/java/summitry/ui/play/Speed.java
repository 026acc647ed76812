package summitry.ui.play;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How fast rounds follow each other while a person watches a run. */
public enum Speed {
    HALF("half", 1800), ONE("one", 900), TWO("two", 450), FOUR("four", 225);

    private final String key;
    private final Duration pause;

    Speed(String key, long millis) {
        this.key = key;
        pause = Duration.ofMillis(millis);
    }

    /** The name in settings and text keys. */
    public String key() {
        return key;
    }

    /** The speed of a name; empty where there is none. */
    public static Optional<Speed> of(String key) {
        return Arrays.stream(values()).filter(speed -> speed.key.equals(key)).findFirst();
    }

    /** Between two rounds. */
    Duration pause() {
        return pause;
    }
}
