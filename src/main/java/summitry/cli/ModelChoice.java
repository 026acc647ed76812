package summitry.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import summitry.forecast.Challenge;
import summitry.forecast.Compromise;
import summitry.forecast.Model;
import summitry.forecast.ModelName;
import summitry.forecast.Nash;
import summitry.forecast.PositionExchange;
import summitry.forecast.WeightedMedian;
import summitry.forecast.Weighting;

/**
 * Parameters of models as they were typed.
 *
 * @param rounds of the models that have any; empty for what is usual of each
 */
record ModelChoice(String weights, String preset, Optional<Integer> rounds) {
    static final List<String> WEIGHTS = Arrays.stream(Weighting.values()).map(Weighting::key).toList();

    static List<String> and(List<String> some, String last) {
        return Stream.concat(some.stream(), Stream.of(last)).toList();
    }

    private Weighting weighting() {
        return Weighting.values()[WEIGHTS.indexOf(weights)];
    }

    Model model(ModelName name) {
        return switch (name) {
            case COMPROMISE -> new Compromise(weighting());
            case MEDIAN -> new WeightedMedian(weighting());
            case NASH -> new Nash(Nash.USUAL.loss(), Nash.USUAL.disagreement(), weighting());
            case CHALLENGE -> challenge();
            case EXCHANGE -> exchange();
            case ELECTION, SUMMIT -> name.usual();
        };
    }

    Challenge challenge() {
        Challenge usual = preset.equals("printed") ? Challenge.PRINTED : Challenge.SCHOLZ;
        return rounds.map(usual::withRounds).orElse(usual);
    }

    PositionExchange exchange() {
        return rounds.map(PositionExchange::new).orElse(PositionExchange.USUAL);
    }
}
