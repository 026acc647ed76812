package summitry.classroom;

import java.util.Locale;

/** What a class does for a while. In the order of a whole lesson. */
public enum Phase {
    WELCOME, BRIEFING, READING, STATEMENTS, FIRST_LOOK, CAUCUS, TABLING, RESOLVING, MOVEMENT, SECOND_CAUCUS,
    FINAL_TEXT,
    VOTE, OUTCOME, STEP_OUT, DEBRIEF, EXIT;

    /** The word that text bundles use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True from the moment on in which students are themselves again. */
    public boolean isAfterPlay() {
        return compareTo(STEP_OUT) >= 0;
    }
}
