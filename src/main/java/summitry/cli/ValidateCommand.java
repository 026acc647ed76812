package summitry.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summitry.experiment.Futures;
import summitry.lint.Level;
import summitry.scenario.ScenarioReader;

/** Reads scenario files and lists every problem with its place; what is sound may be played to find what will surprise. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.option.files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--play", paramLabel = "N", descriptionKey = "cli.option.play")
    private Optional<String> play = Optional.empty();

    @Option(names = "--repairs", descriptionKey = "cli.option.repairs")
    private boolean repairs;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        if (repairs && play.isEmpty()) {
            throw new WrongInput(console.words().get("cli.error.missing", "--play"));
        }
        int runs = play.isPresent() ? console.whole("--play", play.get(), 1, Futures.MOST_RUNS) : 0;
        int exit = CommandLineTool.GOOD;
        for (String file : files) {
            exit = worse(exit, validate(file, runs));
        }
        return exit;
    }

    private int validate(String file, int runs) throws WrongInput {
        ScenarioReader.Reading reading = ScenarioReader.read(console.path(file));
        reading.problems().forEach(p -> console.out().println(console.line(p)));
        if (!reading.problems().isEmpty()) {
            return CommandLineTool.WRONG_INPUT;
        }
        boolean isWarned = runs > 0 && reading.draft()
                .map(draft -> new LintText(console, file, draft).print(runs, repairs))
                .orElse(Level.TIP) != Level.TIP;
        return isWarned ? CommandLineTool.WARNED : CommandLineTool.GOOD;
    }

    /** Wrong input is worse than a warning, and that is worse than nothing. */
    private static int worse(int one, int other) {
        return one == CommandLineTool.WRONG_INPUT || other == CommandLineTool.WRONG_INPUT
                ? CommandLineTool.WRONG_INPUT
                : Math.max(one, other);
    }
}
