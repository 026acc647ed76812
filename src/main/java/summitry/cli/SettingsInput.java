package summitry.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import summitry.forecast.Keyed;
import summitry.forecast.ModelName;
import summitry.forecast.Parameter;
import summitry.forecast.Parameters;
import summitry.forecast.Settings;
import summitry.forecast.Weighting;

/** Parameters of models as they were typed: {@code --set NAME=VALUE}, each at most once. */
final class SettingsInput {
    private static final String OPTION = "--set";

    private final Console console;
    private final List<ModelName> asked;

    /** @param asked models whose parameters may be set */
    SettingsInput(Console console, List<ModelName> asked) {
        this.console = console;
        this.asked = asked;
    }

    /**
     * What the options say that set several parameters at once.
     *
     * @param rounds of the models that have any; empty for what is usual of each
     */
    static Settings shorthands(List<ModelName> asked, Weighting weighting, boolean isPrinted,
            Optional<Integer> rounds) {
        Settings settings = Settings.USUAL.with(Parameters.COMPROMISE_WEIGHTS, weighting)
                .with(Parameters.MEDIAN_WEIGHTS, weighting).with(Parameters.NASH_WEIGHTS, weighting);
        settings = isPrinted ? settings.printed() : settings;
        for (Parameter.Amount parameter : List.of(Parameters.CHALLENGE_ROUNDS, Parameters.EXCHANGE_ROUNDS)) {
            if (rounds.isPresent() && asked.contains(parameter.model())) {
                settings = settings.with(parameter, rounds.get().doubleValue());
            }
        }
        return settings;
    }

    /** Puts what was typed over settings. */
    Settings read(Settings first, List<String> typed) throws WrongInput {
        Settings settings = first;
        Set<String> seen = new TreeSet<>();
        for (String one : typed) {
            int middle = one.indexOf('=');
            if (middle < 1) {
                throw wrong("cli.forecast.set.form", one);
            }
            Parameter<?> parameter = parameter(one.substring(0, middle));
            if (!seen.add(parameter.name())) {
                throw wrong("cli.forecast.set.twice", parameter.name());
            }
            settings = set(settings, parameter, one.substring(middle + 1));
        }
        for (String name : seen) {
            if (!settings.counts(Parameters.find(name).orElseThrow())) {
                throw wrong("cli.forecast.set.idle", name, Parameters.NASH_DISAGREEMENT.name(),
                        other(settings.get(Parameters.NASH_DISAGREEMENT)).key());
            }
        }
        return settings;
    }

    private static Keyed other(Keyed chosen) {
        return Parameters.NASH_DISAGREEMENT.all().stream().filter(f -> f != chosen).findFirst().orElseThrow();
    }

    private Parameter<?> parameter(String name) throws WrongInput {
        Optional<Parameter<?>> found = Parameters.find(name);
        if (found.isEmpty()) {
            throw wrong("cli.error.choice", OPTION, name, asked.stream()
                    .flatMap(m -> Parameters.of(m).stream()).map(Parameter::name)
                    .collect(Collectors.joining(", ")));
        }
        if (!asked.contains(found.get().model())) {
            throw wrong("cli.forecast.set.other", name, found.get().model().key());
        }
        return found.get();
    }

    private <T> Settings set(Settings settings, Parameter<T> parameter, String typed) throws WrongInput {
        Optional<T> value = parameter.read(typed);
        if (value.isPresent()) {
            return settings.with(parameter, value.get());
        }
        String option = OPTION + " " + parameter.name();
        throw switch (parameter) {
            case Parameter.OneOf<?> choice -> wrong("cli.error.choice", option, typed,
                    choice.all().stream().map(Keyed::key).collect(Collectors.joining(", ")));
            case Parameter.Amount amount -> wrong(
                    amount.isWhole() ? "cli.error.range" : "cli.error.number", option, typed,
                    amount.typed(amount.low()), amount.typed(amount.high()));
        };
    }

    private WrongInput wrong(String key, String first, Object... rest) {
        return new WrongInput(console.words().get(key, first, rest));
    }
}
