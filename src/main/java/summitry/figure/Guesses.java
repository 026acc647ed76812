package summitry.figure;

import java.util.List;
import java.util.Optional;

/**
 * What models say of an issue, to be drawn below the strip of it. Values are 0 to 100.
 *
 * @param guesses in the order in which they are listed
 * @param band how far such models were off; empty where there is no middle to draw it around
 */
public record Guesses(List<Guess> guesses, Optional<ErrorBand> band) {
    public Guesses {
        guesses = List.copyOf(guesses);
    }

    /**
     * What a model says.
     *
     * @param id what is chosen
     * @param letter that marks it, one letter
     * @param told its value in words
     * @param values empty where it says no value
     */
    public record Guess(String id, String letter, String name, String told, Optional<Values> values) {}

    /** A value, and the ends of all that the model cannot tell from it. */
    public record Values(double at, double from, double to) {
        public Values {
            if (!(0 <= from && from <= at && at <= to && to <= 100)) {
                throw new IllegalArgumentException(
                        "%s must be from %s to %s, all 0 to 100.".formatted(at, from, to));
            }
        }
    }

    /**
     * The error of such models around the middle of what they say.
     *
     * @param error points of 100
     * @param told in words
     */
    public record ErrorBand(double middle, double error, String told) {
        double low() {
            return Math.max(0, middle - error);
        }

        double high() {
            return Math.min(100, middle + error);
        }
    }
}
