package summitry.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What all models that ship say of one issue, each with its usual parameters.
 *
 * @param sayings in the order of {@link ModelName}
 */
public record Outlook(List<Saying> sayings) {
    /** How far the mean was off, to the whole point of 100 below; it is told as "about". */
    public static final int ERROR = (int) Accuracy.usual(ModelName.COMPROMISE);
    /** Pairs up to which deals are looked for while a person waits; about a second of work. */
    public static final long MOST_PAIRS = 1_000_000;

    /**
     * What one model says.
     *
     * @param answer empty where the summit is too large to wait for it
     */
    public record Saying(ModelName model, Optional<Answer> answer) {
        public OptionalDouble value() {
            return answer.map(Answer::value).orElse(OptionalDouble.empty());
        }
    }

    public Outlook {
        sayings = List.copyOf(sayings);
    }

    /**
     * Asks all models.
     *
     * @param issue place of the issue; exchange and election look at the others as well
     */
    public static Outlook of(Cases cases, int issue) {
        Cases alone = cases.only(issue);
        List<Saying> sayings = new ArrayList<>();
        for (ModelName name : ModelName.values()) {
            sayings.add(new Saying(name, switch (name) {
                case COMPROMISE, MEDIAN, NASH, CHALLENGE, SUMMIT ->
                    Optional.of(name.usual().answers(alone).getFirst());
                case ELECTION -> Optional.of(name.usual().answers(cases).get(issue));
                case EXCHANGE -> PositionExchange.pairs(cases) > MOST_PAIRS
                        ? Optional.empty()
                        : Optional.of(name.usual().answers(cases).get(issue));
            }));
        }
        return new Outlook(sayings);
    }

    /** The weighted mean, which no published model was nearer than; empty where nobody has a view. */
    public OptionalDouble mean() {
        return sayings.stream().filter(s -> s.model() == ModelName.COMPROMISE).findFirst().orElseThrow()
                .value();
    }
}
