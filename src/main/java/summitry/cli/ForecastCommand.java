package summitry.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summitry.exchange.CasesTable;
import summitry.exchange.Misread;
import summitry.exchange.MisreadWords;
import summitry.exchange.TableReader;
import summitry.forecast.Basis;
import summitry.forecast.Cases;
import summitry.forecast.Challenge;
import summitry.forecast.Keyed;
import summitry.forecast.ModelName;
import summitry.forecast.PositionExchange;
import summitry.forecast.Settings;
import summitry.forecast.SummitCases;
import summitry.forecast.Weighting;
import summitry.scenario.ScenarioLibrary;

/** What published models say of a table of positions, or of a summit before its first round. */
@Command(name = "forecast", mixinStandardHelpOptions = true)
final class ForecastCommand implements Callable<Integer> {
    private static final String ALL = "all";
    private static final List<String> TRACES = List.of("positions", "exchanges", "externalities");

    private final Console console;

    @Parameters(paramLabel = "CASES.csv|SCENARIO", descriptionKey = "cli.option.cases")
    private String file = "";

    @Option(names = "--model", paramLabel = "NAME", defaultValue = ALL, descriptionKey = "cli.option.model")
    private String model = "";

    @Option(names = "--weights", paramLabel = "cs|c|s|equal", descriptionKey = "cli.option.weights")
    private Optional<String> weights = Optional.empty();

    @Option(names = "--preset", paramLabel = "scholz|printed", descriptionKey = "cli.option.preset")
    private Optional<String> preset = Optional.empty();

    @Option(names = "--rounds", paramLabel = "N", descriptionKey = "cli.option.model-rounds")
    private Optional<String> rounds = Optional.empty();

    @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "cli.option.set")
    private List<String> set = new ArrayList<>();

    @Option(names = "--positions", paramLabel = "stated|wanted", descriptionKey = "cli.option.positions")
    private Optional<String> positions = Optional.empty();

    @Option(names = "--trace", paramLabel = "positions|exchanges|externalities", descriptionKey = "cli.option.trace")
    private Optional<String> trace = Optional.empty();

    @Option(names = "--format", paramLabel = "csv|text", defaultValue = "csv", descriptionKey = "cli.option.forecast-format")
    private String format = "";

    ForecastCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        boolean isText = chosen("--format", format, List.of("csv", "text")).equals("text");
        List<ModelName> names = names();
        Optional<ModelName> traced = traced(names);
        counts(names, "--weights", weights, ModelName.COMPROMISE, ModelName.MEDIAN, ModelName.NASH);
        counts(names, "--preset", preset, ModelName.CHALLENGE);
        counts(names, "--rounds", rounds, ModelName.CHALLENGE, ModelName.EXCHANGE);
        Settings shorthands = SettingsInput.shorthands(names,
                keyed("--weights", weights.orElse(Weighting.CAPABILITY_SALIENCE.key()), Weighting.values()),
                chosen("--preset", preset.orElse("scholz"), List.of("scholz", "printed")).equals("printed"),
                rounds.isPresent()
                        ? Optional.of(console.whole("--rounds", rounds.get(), 1, most(names)))
                        : Optional.empty());
        Settings settings = new SettingsInput(console, traced.map(List::of).orElse(names))
                .read(shorthands, set);
        Cases cases = cases();
        if (names.contains(ModelName.EXCHANGE)
                && PositionExchange.pairs(cases) > PositionExchange.MOST_PAIRS) {
            throw new WrongInput(console.words().get("cli.forecast.too-large",
                    Long.toString(PositionExchange.pairs(cases)),
                    Long.toString(PositionExchange.MOST_PAIRS)));
        }
        ModelTable table = new ModelTable(console.words(), cases, settings, isText);
        List<String> lines = traced.isEmpty() ? table.forecasts(names) : switch (trace.orElseThrow()) {
            case "exchanges" -> table.exchanges();
            case "externalities" -> table.externalities();
            default -> table.positions(traced.get());
        };
        lines.forEach(console.out()::println);
        return CommandLineTool.GOOD;
    }

    /** What counts for no model that is asked must not be passed over in silence. */
    private void counts(List<ModelName> names, String option, Optional<String> typed, ModelName... of)
            throws WrongInput {
        if (typed.isPresent() && Stream.of(of).noneMatch(names::contains)) {
            throw new WrongInput(console.words().get("cli.forecast.idle", option, names.getFirst().key(),
                    Stream.of(of).map(ModelName::key).collect(Collectors.joining(", "))));
        }
    }

    private List<ModelName> names() throws WrongInput {
        if (model.equals(ALL)) {
            return List.of(ModelName.values());
        }
        List<String> known = new ArrayList<>(Stream.of(ModelName.values()).map(ModelName::key).toList());
        known.add(ALL);
        return List.of(ModelName.of(chosen("--model", model, known)).orElseThrow());
    }

    private static int most(List<ModelName> names) {
        return names.contains(ModelName.EXCHANGE)
                ? PositionExchange.MOST_ROUNDS
                : Challenge.MOST_ROUNDS;
    }

    /** The model whose steps are asked for; it may be left out, for each trace has a model that it is usual for. */
    private Optional<ModelName> traced(List<ModelName> names) throws WrongInput {
        if (trace.isEmpty()) {
            return Optional.empty();
        }
        boolean isPositions = chosen("--trace", trace.get(), TRACES)
                .equals("positions");
        ModelName usual = isPositions ? ModelName.CHALLENGE : ModelName.EXCHANGE;
        ModelName asked = names.size() == 1 ? names.getFirst() : usual;
        if (asked != usual && !(isPositions && asked == ModelName.EXCHANGE)) {
            throw new WrongInput(console.words().get("cli.forecast.no-trace", trace.get(), asked.key(),
                    isPositions ? "challenge, exchange" : "exchange"));
        }
        return Optional.of(asked);
    }

    /** A table, unless it is the name of a scenario or its file. */
    private Cases cases() throws WrongInput {
        if (file.toLowerCase(Locale.ROOT).endsWith(".json") || ScenarioLibrary.shipped().contains(file)) {
            return SummitCases.of(console.scenario(file),
                    keyed("--positions", positions.orElse(Basis.STATED.key()), Basis.values()));
        }
        if (positions.isPresent()) {
            throw new WrongInput(console.words().get("cli.forecast.positions", file));
        }
        return table();
    }

    private Cases table() throws WrongInput {
        CasesTable.Reading reading = CasesTable.read(TableReader.read(console.path(file)));
        if (reading.cases().isPresent()) {
            return reading.cases().get();
        }
        MisreadWords words = new MisreadWords(console.words());
        StringBuilder lines = new StringBuilder();
        for (Misread misread : reading.misread()) {
            lines.append(lines.isEmpty() ? "" : "\n").append("%s:%d:%d: %s".formatted(file, misread.line(),
                    misread.column(), words.sentence(misread)));
        }
        throw new WrongInput(lines.toString());
    }

    private <K extends Keyed> K keyed(String option, String typed, K[] known) throws WrongInput {
        String key = chosen(option, typed, Stream.of(known).map(Keyed::key).toList());
        return Stream.of(known).filter(k -> k.key().equals(key)).findFirst().orElseThrow();
    }

    private String chosen(String option, String typed, List<String> known) throws WrongInput {
        if (!known.contains(typed)) {
            throw new WrongInput(
                    console.words().get("cli.error.choice", option, typed, String.join(", ", known)));
        }
        return typed;
    }
}
