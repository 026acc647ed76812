package summitry.figure;

import java.util.List;

/**
 * What moved a value from a start to an end. Start and contributions add up to the end.
 *
 * @param startName when it began, such as "After round 3"
 * @param endName when it ended
 */
public record Waterfall(String startName, double start, List<Step> steps, String endName, double end) {
    private static final double EXACT = 1e-6;

    public Waterfall {
        steps = List.copyOf(steps);
        double sum = start + steps.stream().mapToDouble(Step::points).sum();
        if (!(Math.abs(sum - end) <= EXACT)) {
            throw new IllegalArgumentException(
                    "start and contributions add up to %s; the end is %s.".formatted(sum, end));
        }
    }

    /**
     * A contribution.
     *
     * @param cause what it was, in two words
     * @param detail who or what was behind it; may be empty
     * @param points signed, in points of the scale
     */
    public record Step(String id, String cause, String detail, double points) {}
}
