package summitry.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import summitry.scenario.Problem;
import summitry.scenario.ScenarioReader;

/** Reads scenario files and lists every problem with its place. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "cli.option.files")
    private List<String> files = new ArrayList<>();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        int problems = 0;
        for (String file : files) {
            List<Problem> found = ScenarioReader.read(path(file)).problems();
            found.forEach(p -> console.out().println(console.line(p)));
            problems += found.size();
        }
        return problems == 0 ? CommandLineTool.GOOD : CommandLineTool.WRONG_INPUT;
    }

    private Path path(String typed) throws WrongInput {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new WrongInput(console.words().get("cli.error.path", typed));
        }
    }
}
