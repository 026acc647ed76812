package summitry.forecast;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the parameters of all models are set to; whatever is not set has its default. Immutable.
 *
 * @param set what to type for a parameter by its name, where it is not the default
 */
public record Settings(SortedMap<String, String> set) {
    public static final Settings USUAL = new Settings(new TreeMap<>());

    public Settings {
        set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
        set.forEach((name, typed) -> {
            if (Parameters.find(name).flatMap(p -> p.read(typed)).isEmpty()) {
                throw new IllegalArgumentException("%s may not be set to %s.".formatted(name, typed));
            }
        });
    }

    public <T> T get(Parameter<T> parameter) {
        String typed = set.get(parameter.name());
        return typed == null ? parameter.usual() : parameter.read(typed).orElseThrow();
    }

    /**
     * The same with one parameter set.
     *
     * @throws IllegalArgumentException where it may not be set to that
     */
    public <T> Settings with(Parameter<T> parameter, T value) {
        SortedMap<String, String> next = new TreeMap<>(set);
        if (value.equals(parameter.usual())) {
            next.remove(parameter.name());
        } else {
            next.put(parameter.name(), parameter.typed(value));
        }
        return new Settings(next);
    }

    /** The same with the defaults of one model. */
    public Settings usual(ModelName model) {
        SortedMap<String, String> next = new TreeMap<>(set);
        Parameters.of(model).forEach(p -> next.remove(p.name()));
        return new Settings(next);
    }

    /** The same with the switches of the challenge model as its paper prints them; rounds and status quo stay. */
    public Settings printed() {
        Challenge paper = Challenge.PRINTED;
        return with(Parameters.CHALLENGE_CHANCES, paper.denominator())
                .with(Parameters.CHALLENGE_RISK, paper.exponents())
                .with(Parameters.CHALLENGE_ORDER, paper.choice())
                .with(Parameters.CHALLENGE_CAPITULATION, Toggle.of(paper.isCapitulating()))
                .with(Parameters.CHALLENGE_CONFRONTATION, paper.confrontation())
                .with(Parameters.CHALLENGE_RANGE, paper.range());
    }

    /** The parameters of a model that are not at their default, in the order in which they are shown. */
    public List<Parameter<?>> changed(ModelName model) {
        return Parameters.of(model).stream().filter(p -> set.containsKey(p.name())).toList();
    }

    /** False where another parameter makes this one count for nothing. */
    public boolean counts(Parameter<?> parameter) {
        Nash.Fallback fallback = get(Parameters.NASH_DISAGREEMENT);
        return !parameter.equals(
                fallback == Nash.Fallback.LOSS ? Parameters.NASH_REFERENCE : Parameters.NASH_LOSS);
    }

    public Model model(ModelName name) {
        return switch (name) {
            case COMPROMISE -> new Compromise(get(Parameters.COMPROMISE_WEIGHTS));
            case MEDIAN -> new WeightedMedian(get(Parameters.MEDIAN_WEIGHTS));
            case NASH -> nash();
            case CHALLENGE -> challenge();
            case EXCHANGE -> exchange();
            case ELECTION -> new Election(get(Parameters.ELECTION_KIND), get(Parameters.ELECTION_RISK));
            case SUMMIT -> Convergence.USUAL;
        };
    }

    private Nash nash() {
        return new Nash(get(Parameters.NASH_UTILITY), switch (get(Parameters.NASH_DISAGREEMENT)) {
            case LOSS -> new Nash.Disagreement.CommonLoss(get(Parameters.NASH_LOSS));
            case REFERENCE -> new Nash.Disagreement.ReferencePoint(get(Parameters.NASH_REFERENCE));
        }, get(Parameters.NASH_WEIGHTS));
    }

    public Challenge challenge() {
        return new Challenge(get(Parameters.CHALLENGE_CHANCES), get(Parameters.CHALLENGE_RISK),
                get(Parameters.CHALLENGE_ORDER), get(Parameters.CHALLENGE_CAPITULATION) == Toggle.ON,
                get(Parameters.CHALLENGE_CONFRONTATION), get(Parameters.CHALLENGE_RANGE),
                get(Parameters.CHALLENGE_ROUNDS).intValue(), get(Parameters.CHALLENGE_STATUS_QUO));
    }

    public PositionExchange exchange() {
        return new PositionExchange(get(Parameters.EXCHANGE_ROUNDS).intValue());
    }
}
