package summitry.forecast;

/**
 * An issue of a case, with the ends of its scale.
 *
 * @param low below {@code high}, in the unit of the issue
 */
public record CaseIssue(String name, double low, double high) {
    public CaseIssue {
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("the scale %s to %s must rise.".formatted(low, high));
        }
    }

    public double range() {
        return high - low;
    }
}
