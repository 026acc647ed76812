package summitry.ui.theme;

import java.util.Arrays;
import java.util.Optional;

/** The theme that a person wants: one of them, or whatever the system shows its own windows in. */
public enum Look {
    SYSTEM("system"), LIGHT("light"), DARK("dark"), CONTRAST("contrast"), CONTRAST_DARK("contrast-dark");

    private final String key;

    Look(String key) {
        this.key = key;
    }

    /** The name in settings and text keys. */
    public String key() {
        return key;
    }

    /** The look of a name; empty where there is none. */
    public static Optional<Look> of(String key) {
        return Arrays.stream(values()).filter(look -> look.key.equals(key)).findFirst();
    }

    /** The look that always has this theme. */
    public static Look of(Theme theme) {
        return valueOf(theme.name());
    }

    public Theme theme(boolean systemIsDark) {
        return switch (this) {
            case SYSTEM -> systemIsDark ? Theme.DARK : Theme.LIGHT;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
            case CONTRAST_DARK -> Theme.CONTRAST_DARK;
        };
    }

    /** The next in the order of the menu; after the last the first. */
    public Look next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
