package summitry.forecast;

import java.util.List;

/**
 * The weighted median: the smallest position with at least half of the weight at or below it. Nothing beats it in a vote by
 * pairs where all have single peaks (Black 1948). Where exactly half of the weight lies at or below a position, every value
 * up to the next one is a median; the answer tells that interval.
 *
 * @see "Black 1948"
 */
public record WeightedMedian(Weighting weighting) implements Model {
    public static final WeightedMedian USUAL = new WeightedMedian(Weighting.CAPABILITY_SALIENCE);

    @Override
    public ModelName name() {
        return ModelName.MEDIAN;
    }

    @Override
    public List<Answer> answers(Cases cases) {
        return Model.each(cases, weighting,
                dispute -> Middle.median(dispute.positions(), dispute.weights(weighting)));
    }
}
