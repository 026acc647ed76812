package summitry.lint;

import java.util.Optional;

/**
 * A repair that was tried.
 *
 * @param before runs that showed the trouble
 * @param after empty where the repaired draft cannot be played
 */
public record Tried(Repair repair, Shown before, Optional<After> after) {

    /**
     * The same runs with the repair made.
     *
     * @param isMended whether the finding is gone
     */
    public record After(Shown shown, boolean isMended) {}
}
