package summitry.ui.projector;

import java.util.Locale;

/** What the wall does. */
public enum ProjectorState {
    /** It shows the chosen slide as things are now. */
    LIVE,
    /** It keeps what it showed, whatever happens. */
    FROZEN,
    /** It shows nothing. */
    BLANK;

    /** The word that text bundles use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
