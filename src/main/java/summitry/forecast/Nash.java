package summitry.forecast;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The asymmetric Nash bargaining solution: the value with the largest product of gains over disagreement, each raised to the
 * actor's share of the weight (Nash 1950; Harsanyi and Selten 1972).
 *
 * <p>Gain is {@code u(z) - d} with {@code u = -((z - x)/R)^2} or {@code -|z - x|/R}, where R is the length of the scale. With
 * a common loss {@code d = -D} everybody gains at every value of the scale. With a reference point d is what the actor has
 * there; then all must gain, and where no value does that for all the answer is no agreement. One actor who wants the
 * reference point itself is enough for that.
 *
 * @param loss how loss grows with distance
 * @param disagreement what happens without agreement
 */
public record Nash(Loss loss, Disagreement disagreement, Weighting weighting) implements Model {
    /** What disagreement costs everybody, in losses of the whole scale. */
    public static final double USUAL_LOSS = 4;
    /** Quadratic loss; disagreement costs everybody four times the worst value of the scale. */
    public static final Nash USUAL = new Nash(Loss.QUADRATIC, new Disagreement.CommonLoss(USUAL_LOSS),
            Weighting.CAPABILITY_SALIENCE);
    /** Halvings of a scale until its parts are below what a double can tell. */
    private static final int HALVINGS = 200;

    /** How loss grows with the distance from what an actor wants. */
    public enum Loss implements Keyed {
        QUADRATIC, LINEAR
    }

    /** Which kind of disagreement there is. */
    public enum Fallback implements Keyed {
        /** The same loss for everybody. */
        LOSS,
        /** A value that holds without agreement. */
        REFERENCE
    }

    /** What happens without agreement. */
    public sealed interface Disagreement {
        /** @param size the same loss for everybody, at least 1, in losses of the whole scale */
        record CommonLoss(double size) implements Disagreement {
            public CommonLoss {
                if (!(size >= 1) || !Double.isFinite(size)) {
                    throw new IllegalArgumentException("size (%s) must be at least 1.".formatted(size));
                }
            }
        }

        /** @param percent where on the scale the value lies that holds without agreement: 0 its low end, 100 its high end */
        record ReferencePoint(double percent) implements Disagreement {
            public ReferencePoint {
                if (!(percent >= 0 && percent <= 100)) {
                    throw new IllegalArgumentException("percent (%s) must be 0 to 100.".formatted(percent));
                }
            }

            double at(CaseIssue issue) {
                return Math.clamp(issue.low() + percent / 100 * issue.range(), issue.low(), issue.high());
            }
        }
    }

    @Override
    public ModelName name() {
        return ModelName.NASH;
    }

    @Override
    public List<Answer> answers(Cases cases) {
        return Model.each(cases, weighting, this::answer);
    }

    private Answer answer(Dispute dispute) {
        double[] weights = dispute.weights(weighting);
        double[] reach = reach(dispute);
        double low = dispute.issue().low();
        double high = dispute.issue().high();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                low = Math.max(low, dispute.position(i) - reach[i]);
                high = Math.min(high, dispute.position(i) + reach[i]);
            }
        }
        if (disagreement instanceof Disagreement.ReferencePoint && !(low < high)) {
            return new Answer.NoAgreement();
        }
        return Answer.Value.of(highest(dispute, weights, reach, low, high));
    }

    /** Distance at which each actor is no better off than without agreement. */
    private double[] reach(Dispute dispute) {
        double[] reach = new double[dispute.size()];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = switch (disagreement) {
                case Disagreement.CommonLoss(double size) -> dispute.issue().range()
                        * (loss == Loss.QUADRATIC ? Math.sqrt(size) : size);
                case Disagreement.ReferencePoint point ->
                    Math.abs(point.at(dispute.issue()) - dispute.position(i));
            };
        }
        return reach;
    }

    /** The logarithm of the product is strictly concave, so its slope has one zero at most; halving finds it. */
    private double highest(Dispute dispute, double[] weights, double[] reach, double low, double high) {
        double from = low;
        double to = high;
        for (int k = 0; k < HALVINGS && from < to; k++) {
            double middle = from + (to - from) / 2;
            if (middle <= from || middle >= to) {
                break;
            }
            OptionalDouble slope = slope(dispute, weights, reach, middle);
            if (slope.isEmpty()) {
                return middle;
            }
            if (slope.getAsDouble() > 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return nearest(dispute, weights, from, to);
    }

    /** Slope of the weighted sum of logarithms at a value; empty where it is zero. */
    private OptionalDouble slope(Dispute dispute, double[] weights, double[] reach, double z) {
        double slope = 0;
        for (int i = 0; i < weights.length; i++) {
            double distance = z - dispute.position(i);
            if (weights[i] > 0) {
                slope -= weights[i] * (loss == Loss.QUADRATIC
                        ? 2 * distance / ((reach[i] - distance) * (reach[i] + distance))
                        : Math.signum(distance) / (reach[i] - Math.abs(distance)));
            }
        }
        return slope == 0 ? OptionalDouble.empty() : OptionalDouble.of(slope);
    }

    /** A kink of linear losses lies at a position; the halves end beside it, so it is taken itself. */
    private static double nearest(Dispute dispute, double[] weights, double from, double to) {
        double middle = from + (to - from) / 2;
        double near = dispute.issue().range() * 1e-12;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0 && Math.abs(dispute.position(i) - middle) <= near) {
                return dispute.position(i);
            }
        }
        return middle;
    }
}
