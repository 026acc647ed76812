package summitry.forecast;

import java.util.List;
import java.util.Optional;
import summitry.forecast.Parameter.Amount;
import summitry.forecast.Parameter.OneOf;

/**
 * All parameters of all models, in the order in which they are shown. Defaults are those of the models themselves; what each
 * does stands in its model's Javadoc, and in plain words in the bundle of forecasts.
 */
public final class Parameters {
    static final String WEIGHTS = "weights";

    public static final OneOf<Weighting> COMPROMISE_WEIGHTS = weights(ModelName.COMPROMISE,
            Compromise.USUAL.weighting());
    public static final OneOf<Weighting> MEDIAN_WEIGHTS = weights(ModelName.MEDIAN,
            WeightedMedian.USUAL.weighting());
    public static final OneOf<Weighting> NASH_WEIGHTS = weights(ModelName.NASH, Nash.USUAL.weighting());
    public static final OneOf<Nash.Loss> NASH_UTILITY = new OneOf<>(ModelName.NASH, "utility",
            Nash.USUAL.loss());
    public static final OneOf<Nash.Fallback> NASH_DISAGREEMENT = new OneOf<>(ModelName.NASH, "disagreement",
            Nash.Fallback.LOSS);
    /** Counts with {@link Nash.Fallback#LOSS}. */
    public static final Amount NASH_LOSS = new Amount(ModelName.NASH, "loss", Nash.USUAL_LOSS, 1, 100, false);
    /** Counts with {@link Nash.Fallback#REFERENCE}. */
    public static final Amount NASH_REFERENCE = new Amount(ModelName.NASH, "reference", 0.0, 0, 100, false);
    public static final OneOf<Challenge.Denominator> CHALLENGE_CHANCES = new OneOf<>(ModelName.CHALLENGE,
            "chances", Challenge.SCHOLZ.denominator());
    public static final OneOf<Challenge.Exponents> CHALLENGE_RISK = new OneOf<>(ModelName.CHALLENGE, "risk",
            Challenge.SCHOLZ.exponents());
    public static final OneOf<Challenge.Choice> CHALLENGE_ORDER = new OneOf<>(ModelName.CHALLENGE, "order",
            Challenge.SCHOLZ.choice());
    public static final OneOf<Toggle> CHALLENGE_CAPITULATION = new OneOf<>(ModelName.CHALLENGE,
            "capitulation", Toggle.of(Challenge.SCHOLZ.isCapitulating()));
    public static final OneOf<Challenge.Confrontation> CHALLENGE_CONFRONTATION = new OneOf<>(
            ModelName.CHALLENGE, "confrontation", Challenge.SCHOLZ.confrontation());
    public static final OneOf<Challenge.Range> CHALLENGE_RANGE = new OneOf<>(ModelName.CHALLENGE, "range",
            Challenge.SCHOLZ.range());
    public static final Amount CHALLENGE_ROUNDS = new Amount(ModelName.CHALLENGE, "rounds",
            (double) Challenge.SCHOLZ.rounds(), 1, Challenge.MOST_ROUNDS, true);
    public static final Amount CHALLENGE_STATUS_QUO = new Amount(ModelName.CHALLENGE, "status-quo",
            Challenge.SCHOLZ.statusQuo(), 0, 1, false);
    public static final Amount EXCHANGE_ROUNDS = new Amount(ModelName.EXCHANGE, "rounds",
            (double) PositionExchange.USUAL.rounds(), 1, PositionExchange.MOST_ROUNDS, true);
    public static final OneOf<Election.Kind> ELECTION_KIND = new OneOf<>(ModelName.ELECTION, "kind",
            Election.USUAL.kind());
    public static final Amount ELECTION_RISK = new Amount(ModelName.ELECTION, "risk", Election.USUAL.risk(),
            -1,
            1, false);

    private static final List<Parameter<?>> ALL = List.of(COMPROMISE_WEIGHTS, MEDIAN_WEIGHTS, NASH_WEIGHTS,
            NASH_UTILITY, NASH_DISAGREEMENT, NASH_LOSS, NASH_REFERENCE, CHALLENGE_CHANCES, CHALLENGE_RISK,
            CHALLENGE_ORDER, CHALLENGE_CAPITULATION, CHALLENGE_CONFRONTATION, CHALLENGE_RANGE,
            CHALLENGE_ROUNDS, CHALLENGE_STATUS_QUO, EXCHANGE_ROUNDS, ELECTION_KIND, ELECTION_RISK);

    private Parameters() {}

    private static OneOf<Weighting> weights(ModelName model, Weighting usual) {
        return new OneOf<>(model, WEIGHTS, usual);
    }

    public static List<Parameter<?>> all() {
        return ALL;
    }

    /** Those of a model; a model without any has an empty list. */
    public static List<Parameter<?>> of(ModelName model) {
        return ALL.stream().filter(p -> p.model() == model).toList();
    }

    /** By the name on the command line, such as {@code challenge.order}. */
    public static Optional<Parameter<?>> find(String name) {
        return ALL.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
