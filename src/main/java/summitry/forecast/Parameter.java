package summitry.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A parameter of a model: what it may be and what it is by default. {@link Parameters} has all of them; command line, window
 * and cards read that list. Immutable.
 *
 * @param <T> what it is set to
 */
public sealed interface Parameter<T> {
    ModelName model();

    /** Its name among the parameters of its model. */
    String key();

    /** What it is where nobody says anything else. */
    T usual();

    /** What was typed; empty where it may not be set to that. */
    Optional<T> read(String typed);

    /** What to type for a value. */
    String typed(T value);

    /** The name on the command line, such as {@code challenge.order}. */
    default String name() {
        return model().key() + "." + key();
    }

    /** Where its words stand in the bundles; models that weigh share theirs. */
    default String textKey() {
        return "forecast.parameter." + (key().equals(Parameters.WEIGHTS) ? key() : name());
    }

    /** One of several, each with a name. */
    record OneOf<E extends Enum<E> & Keyed>(ModelName model, String key, E usual) implements Parameter<E> {
        /** In the order in which they are shown. */
        public List<E> all() {
            return List.of(usual.getDeclaringClass().getEnumConstants());
        }

        @Override
        public Optional<E> read(String typed) {
            return all().stream().filter(e -> e.key().equals(typed)).findFirst();
        }

        @Override
        public String typed(E value) {
            return value.key();
        }
    }

    /**
     * A number, typed with a point or a comma and up to six decimals.
     *
     * @param low lowest that it may be
     * @param high highest that it may be
     * @param isWhole whether it counts something
     */
    record Amount(ModelName model, String key, Double usual, double low, double high, boolean isWhole)
            implements Parameter<Double> {
        private static final Pattern NUMBER = Pattern.compile("[-\u2212]?\\d{1,9}([.,]\\d{1,6})?");

        @Override
        public Optional<Double> read(String typed) {
            String text = typed.strip();
            return NUMBER.matcher(text).matches()
                    ? Optional.of(Double.valueOf(text.replace(',', '.').replace('\u2212', '-')))
                            .filter(this::fits)
                    : Optional.empty();
        }

        private boolean fits(double value) {
            return value >= low && value <= high && (!isWhole || value == Math.rint(value));
        }

        @Override
        public String typed(Double value) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }
}
