package summitry.forecast;

import java.util.OptionalDouble;

/** What a model says of one issue. */
public sealed interface Answer {

    /**
     * A value, in the unit of the issue.
     *
     * @param from lower end of the values that the model cannot tell apart; the value itself where it can
     * @param to upper end of them
     */
    record Value(double at, double from, double to) implements Answer {
        public Value {
            if (!(from <= at && at <= to)) {
                throw new IllegalArgumentException("%s must be from %s to %s.".formatted(at, from, to));
            }
        }

        static Value of(double at) {
            return new Value(at, at, at);
        }
    }

    /** No value that all accept, by the model's own terms. */
    record NoAgreement() implements Answer {}

    /** Nobody has a view on the issue. */
    record Nobody() implements Answer {}

    default OptionalDouble value() {
        return this instanceof Value(double at, double _, double _)
                ? OptionalDouble.of(at)
                : OptionalDouble.empty();
    }
}
