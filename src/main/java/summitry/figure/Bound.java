package summitry.figure;

/**
 * An edge of what a party may sign.
 *
 * @param at 0 to 100
 * @param isRedLine true for a value that it called unacceptable; false where it would rather have no deal beyond it
 */
public record Bound(double at, boolean isRedLine) {}
