package summitry.analysis;

import java.util.List;

/** Which of the five texts of a scale (0, 25, 50, 75, 100) tell a value. */
public final class ScaleMarks {
    private static final double STEP = 25;
    private static final double AT_A_MARK = 5;

    private ScaleMarks() {}

    /**
     * Places of the texts, 0 to 4: one where the value is within five points of a mark, else the two it lies between,
     * the nearer first.
     *
     * @throws IllegalArgumentException where the value is off the scale
     */
    public static List<Integer> near(double value) {
        if (!(value >= 0 && value <= 100)) {
            throw new IllegalArgumentException("value (%s) must be from 0 to 100.".formatted(value));
        }
        int nearest = (int) Math.round(value / STEP);
        double beyond = value - nearest * STEP;
        if (Math.abs(beyond) <= AT_A_MARK) {
            return List.of(nearest);
        }
        return List.of(nearest, beyond > 0 ? nearest + 1 : nearest - 1);
    }
}
