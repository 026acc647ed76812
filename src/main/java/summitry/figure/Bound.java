package summitry.figure;

/**
 * An edge of what a party may sign.
 *
 * @param at 0 to 100
 * @param isRedLine true for a value that it called unacceptable; false where it would rather have no deal beyond it
 * @param bent how far the edge has moved out since the start, points, at least 0; the red line itself stays
 */
public record Bound(double at, boolean isRedLine, double bent) {
    /** An edge that has not moved. */
    public Bound(double at, boolean isRedLine) {
        this(at, isRedLine, 0);
    }

    /** True where what it would sign goes visibly beyond its red line by now. */
    boolean isBent() {
        return isRedLine && bent >= 0.5;
    }
}
