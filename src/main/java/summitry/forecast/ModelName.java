package summitry.forecast;

import java.util.Arrays;
import java.util.Optional;

/** The models that ship, in the order in which they are shown. */
public enum ModelName {
    COMPROMISE("compromise"), MEDIAN("median"), NASH("nash"), CHALLENGE("challenge"), EXCHANGE("exchange"),
    ELECTION("election"), SUMMIT("summit");

    private final String key;

    ModelName(String key) {
        this.key = key;
    }

    /** The name on the command line and in text keys. */
    public String key() {
        return key;
    }

    public static Optional<ModelName> of(String key) {
        return Arrays.stream(values()).filter(name -> name.key.equals(key)).findFirst();
    }

    /** The model with its default parameters. */
    public Model usual() {
        return switch (this) {
            case COMPROMISE -> Compromise.USUAL;
            case MEDIAN -> WeightedMedian.USUAL;
            case NASH -> Nash.USUAL;
            case CHALLENGE -> Challenge.SCHOLZ;
            case EXCHANGE -> PositionExchange.USUAL;
            case ELECTION -> Election.USUAL;
            case SUMMIT -> Convergence.USUAL;
        };
    }
}
