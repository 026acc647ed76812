package summitry.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import summitry.experiment.Forecast;
import summitry.experiment.Futures;
import summitry.experiment.Reality;
import summitry.model.EndingKind;
import summitry.model.Issue;
import summitry.model.Scenario;
import summitry.model.Theory;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Numbers;
import summitry.text.Sentences;

/** Plays every shipped summit that really happened and puts the results beside what happened. */
@Command(name = "reality", mixinStandardHelpOptions = true)
final class RealityCommand implements Callable<Integer> {
    private static final String ROW = "%-18s %-13s %-9s %8s %9s %9s %10s  %s";
    private static final String ISSUE_ROW = "%-18s %-26s %9s %9s %9s %10s";

    private final Console console;

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "200", descriptionKey = "cli.option.seeds")
    private String seeds = "";

    RealityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        int many = console.whole("--seeds", seeds, 1, Futures.MOST_RUNS);
        int threads = Math.min(Futures.MOST_THREADS, Runtime.getRuntime().availableProcessors());
        List<Scenario> real = ScenarioLibrary.shipped().stream().map(ScenarioLibrary::load)
                .filter(s -> s.ending().isPresent()).toList();
        console.out().println(console.words().get("cli.reality.title", Integer.toString(many)));
        console.out().println(ROW.formatted("scenario", "rulebook", "injects", "error", "adopted", "tension",
                "highest", console.words().get("cli.reality.endings")));
        List<Reality.Check> checks = new ArrayList<>();
        for (Scenario scenario : real) {
            boolean flagship = scenario.equals(real.getFirst());
            for (Theory theory : flagship ? Theory.values() : new Theory[]{scenario.rulebook().theory()}) {
                print(checks, Reality.check(scenario, theory, true, many, threads));
            }
            if (!flagship) {
                print(checks, Reality.check(scenario, scenario.rulebook().theory(), false, many, threads));
            }
            console.out().println("%-18s %s".formatted("", known(scenario)));
        }
        issues(checks.stream().filter(c -> c.injects() && c.theory() == Theory.SUMMIT).toList());
        console.out().println();
        console.out().println(console.words().get("cli.reality.proves"));
        return CommandLineTool.GOOD;
    }

    private void print(List<Reality.Check> checks, Reality.Check check) {
        checks.add(check);
        Forecast forecast = check.forecast();
        Numbers numbers = new Numbers(console.language());
        console.out().println(ROW.formatted(check.scenario().id(), check.theory().key(),
                console.words().get(check.injects() ? "cli.reality.with" : "cli.reality.without"),
                points(check.error()), numbers.tenths(forecast.adopted()) + "/" + forecast.issues().size(),
                numbers.tenths(forecast.tension().mean()), numbers.tenths(forecast.highest().mean()),
                forecast.outcomes().entrySet().stream().filter(e -> e.getValue() > 0)
                        .map(e -> e.getKey().key() + " " + e.getValue()).collect(Collectors.joining(", "))));
        console.out().flush();
    }

    private String known(Scenario scenario) {
        return console.words().get("cli.reality.known",
                scenario.ending().map(e -> e.kind()).map(EndingKind::key).orElse(""),
                points(Reality.errorOfStatusQuo(scenario)), points(Reality.errorOfWeightedMean(scenario)));
    }

    private String points(OptionalDouble error) {
        return error.isPresent() ? new Numbers(console.language()).tenths(error.getAsDouble()) : "\u2013";
    }

    /** Every issue with what was reached and what the model says. */
    private void issues(List<Reality.Check> checks) {
        Numbers numbers = new Numbers(console.language());
        console.out().println();
        console.out().println(ISSUE_ROW.formatted("scenario", console.words().get("cli.column.issue"),
                console.words().get("cli.reality.reached"), console.words().get("cli.reality.model"),
                console.words().get("cli.reality.off"), console.words().get("cli.column.adopted")));
        for (Reality.Check check : checks) {
            Sentences sentences = Sentences.of(check.scenario(), console.language());
            for (Forecast.IssueForecast forecast : check.forecast().issues()) {
                Issue issue = check.scenario().issue(forecast.id());
                double mean = forecast.text().mean();
                console.out().println(ISSUE_ROW.formatted(check.scenario().id(), sentences.issue(issue.id()),
                        issue.known().map(k -> numbers.whole(k.documents())).orElse("\u2013"),
                        numbers.whole(mean),
                        issue.known().map(k -> numbers.change(mean - k.documents())).orElse("\u2013"),
                        numbers.percent(forecast.adoptedShare())));
            }
        }
    }
}
