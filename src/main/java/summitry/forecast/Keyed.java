package summitry.forecast;

import java.util.Locale;

/** One of several choices of a parameter; an enum. */
public interface Keyed {
    String name();

    /** The name on the command line and in text keys. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
