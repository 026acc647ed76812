package summitry.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summitry.model.Scenario;
import summitry.run.LiveRun;

/** Plays one run to its end, led by the rules. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "cli.option.scenario")
    private String scenario = "";

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.option.seed")
    private String seed = "";

    @Option(names = "--rounds", paramLabel = "N", descriptionKey = "cli.option.rounds")
    private Optional<String> rounds = Optional.empty();

    @Option(names = "--rulebook", paramLabel = "THEORY", descriptionKey = "cli.option.rulebook")
    private Optional<String> rulebook = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "cli.option.format")
    private String format = "";

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        boolean json = console.isJson(format);
        long number = console.seed(seed);
        Scenario read = console.scenario(scenario);
        Scenario ruled = read.withRulebook(console.rulebook(read, rulebook));
        Scenario played = rounds.isPresent()
                ? ruled.withRounds(console.whole("--rounds", rounds.get(), 1, 100))
                : ruled;
        LiveRun run = Runs.toTheEnd(played, number);
        if (json) {
            console.out().println(new RunJson(run).text());
        } else {
            new RunAccount(run, console.language()).lines().forEach(console.out()::println);
        }
        return CommandLineTool.GOOD;
    }
}
