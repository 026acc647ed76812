package summitry.ui.theme;

import java.util.Arrays;
import java.util.Optional;

/** How much may move on the screen: as the system says, everything, or as little as possible. */
public enum Motion {
    SYSTEM("system"), FULL("full"), REDUCED("reduced");

    private final String key;

    Motion(String key) {
        this.key = key;
    }

    /** The name in settings and text keys. */
    public String key() {
        return key;
    }

    /** The choice of a name; empty where there is none. */
    public static Optional<Motion> of(String key) {
        return Arrays.stream(values()).filter(motion -> motion.key.equals(key)).findFirst();
    }

    public boolean isReduced(boolean systemReduces) {
        return this == REDUCED || (this == SYSTEM && systemReduces);
    }
}
