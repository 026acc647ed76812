package summitry.forecast;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What all models that ship say of one issue, as they are set and with their defaults.
 *
 * @param sayings in the order of {@link ModelName}
 */
public record Outlook(List<Saying> sayings) {
    /** How far the mean was off, to the whole point of 100 below; it is told as "about". */
    public static final int ERROR = (int) Accuracy.usual(ModelName.COMPROMISE);
    /** Pairs up to which deals are looked for while a person waits; about a second of work. */
    public static final long MOST_PAIRS = 1_000_000;
    /** The same over all rounds that somebody asked for; some seconds of work. */
    public static final long MOST_IN_ALL_ROUNDS = 10 * MOST_PAIRS;

    /**
     * What one model says.
     *
     * @param answer as it is set; empty where the summit is too large to wait for it
     * @param usual with its defaults; empty as before
     */
    public record Saying(ModelName model, Optional<Answer> answer, Optional<Answer> usual) {
        public OptionalDouble value() {
            return answer.map(Answer::value).orElse(OptionalDouble.empty());
        }
    }

    public Outlook {
        sayings = List.copyOf(sayings);
    }

    /** Asks all models with their defaults. */
    public static Outlook of(Cases cases, int issue) {
        return of(cases, issue, Settings.USUAL);
    }

    /**
     * Asks all models.
     *
     * @param issue place of the issue; exchange and election look at the others as well
     */
    public static Outlook of(Cases cases, int issue, Settings settings) {
        return new Outlook(
                Stream.of(ModelName.values()).map(name -> saying(cases, issue, settings, name)).toList());
    }

    /** The same, one model asked anew. */
    public Outlook again(Cases cases, int issue, Settings settings, ModelName model) {
        return new Outlook(sayings.stream()
                .map(s -> s.model() == model ? saying(cases, issue, settings, model) : s).toList());
    }

    private static Saying saying(Cases cases, int issue, Settings settings, ModelName model) {
        Optional<Answer> usual = answer(cases, issue, Settings.USUAL, model);
        return new Saying(model, settings.changed(model).isEmpty()
                ? usual
                : answer(cases, issue, settings, model), usual);
    }

    private static Optional<Answer> answer(Cases cases, int issue, Settings settings, ModelName name) {
        Model model = settings.model(name);
        return switch (name) {
            case COMPROMISE, MEDIAN, NASH, CHALLENGE, SUMMIT ->
                Optional.of(model.answers(cases.only(issue)).getFirst());
            case ELECTION -> Optional.of(model.answers(cases).get(issue));
            case EXCHANGE -> isTooLarge(PositionExchange.pairs(cases), settings.exchange().rounds())
                    ? Optional.empty()
                    : Optional.of(model.answers(cases).get(issue));
        };
    }

    static boolean isTooLarge(long pairs, int rounds) {
        return pairs > MOST_PAIRS || pairs * rounds > MOST_IN_ALL_ROUNDS;
    }

    /** The weighted mean, which no published model was nearer than, with its defaults; empty where nobody has a view. */
    public OptionalDouble mean() {
        return sayings.stream().filter(s -> s.model() == ModelName.COMPROMISE).findFirst().orElseThrow()
                .usual().map(Answer::value).orElse(OptionalDouble.empty());
    }
}
