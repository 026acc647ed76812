package summitry.forecast;

/**
 * What one actor brings to one issue.
 *
 * @param capability at least 0, in any unit that all actors share
 * @param position in the unit of the issue, within its scale
 * @param salience share, 0 to 1
 */
public record View(double capability, double position, double salience) {
    public View {
        within("capability", capability, 0, Double.MAX_VALUE);
        within("position", position, -Double.MAX_VALUE, Double.MAX_VALUE);
        within("salience", salience, 0, 1);
    }

    private static void within(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    "%s (%s) must be from %s to %s.".formatted(name, value, low, high));
        }
    }

    /** Capability times salience: the weight that a decision feels. */
    public double weight() {
        return capability * salience;
    }

    View at(double newPosition) {
        return new View(capability, newPosition, salience);
    }
}
