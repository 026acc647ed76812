package summitry.analysis;

/**
 * The same number in two states.
 *
 * @param first in the first state, or otherwise
 * @param second in the second state, or as it was
 */
public record Contrast(double first, double second) {
    /** Signed points from the first to the second. */
    public double points() {
        return second - first;
    }

    public double size() {
        return Math.abs(points());
    }
}
