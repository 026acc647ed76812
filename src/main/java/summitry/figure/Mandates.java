package summitry.figure;

import java.util.List;
import java.util.Optional;
import summitry.model.Bloc;

/**
 * What every party may sign on one issue, beside what it wants and where it stands.
 *
 * @param strip the issue, its zone and text
 * @param bars who has a say, in the order of what they want
 * @param curve how many accept each value, where votes decide
 */
public record Mandates(Strip strip, List<Bar> bars, Optional<Curve> curve) {
    public Mandates {
        bars = List.copyOf(bars);
    }

    /**
     * A party. Values are 0 to 100.
     *
     * @param tip what is known of it, in sentences
     */
    public record Bar(String id, String code, String name, Bloc.Mark shape, double wants, double now,
            Span span,
            String tip) {}

    /**
     * How many accept each whole value.
     *
     * @param shares for 0 to 100, each 0 to 1
     * @param line share that is needed, 0 to 1
     */
    public record Curve(List<Double> shares, double line) {
        public Curve {
            shares = List.copyOf(shares);
            if (shares.size() != 101) {
                throw new IllegalArgumentException(
                        "shares has %d values; it needs 101.".formatted(shares.size()));
            }
        }
    }
}
