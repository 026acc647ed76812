package summitry.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import summitry.model.Language;
import summitry.run.file.RunHeader;

/** The command line of the program. Exit codes: 0 good, 1 a fault of the program, 2 wrong input, 3 sound but warned. */
@Command(name = "summitry", mixinStandardHelpOptions = true, version = "Summitry " + RunHeader.PROGRAM)
public final class CommandLineTool {
    public static final int GOOD = 0;
    public static final int FAULT = 1;
    public static final int WRONG_INPUT = 2;
    /** A file can be played, but will surprise its author. */
    public static final int WARNED = 3;
    private static final String LANGUAGE = "--lang";

    private CommandLineTool() {}

    /** Read before anything else, so that help and errors speak it as well; here it is only declared. */
    @Option(names = LANGUAGE, paramLabel = "en|id", descriptionKey = "cli.option.lang", scope = ScopeType.INHERIT)
    void speak(String code) {
        // Nothing to keep.
    }

    /**
     * Carries out a command.
     *
     * @param watched whether a person watches {@code err}
     * @return the exit code
     */
    public static int run(List<String> args, PrintWriter out, PrintWriter err, boolean watched) {
        Optional<String> asked = asked(args);
        Console console = new Console(out, err,
                asked.flatMap(CommandLineTool::language).orElse(Language.of(Locale.getDefault())), watched);
        if (asked.isPresent() && language(asked.get()).isEmpty()) {
            return wrong(console, console.words().get("cli.error.choice", LANGUAGE, asked.get(), "en, id"));
        }
        try {
            CommandLine line = new CommandLine(new CommandLineTool());
            CommandLine forecast = new CommandLine(new ForecastCommand(console));
            forecast.getCommandSpec().usageMessage()
                    .footer(new ParameterHelp(console.words()).lines().toArray(String[]::new));
            List.of(new RunCommand(console), new FuturesCommand(console), new TheoriesCommand(console),
                    new ExplainCommand(console),
                    new ValidateCommand(console), new PrintCommand(console), new RealityCommand(console),
                    forecast)
                    .forEach(line::addSubcommand);
            line.setResourceBundle(new WordsBundle(console.words()));
            line.setOut(out).setErr(err).setUsageHelpAutoWidth(false);
            line.setParameterExceptionHandler(
                    (error, _) -> wrong(console, Errors.sentence(console.words(), error)));
            line.setExecutionExceptionHandler((error, _, _) -> error instanceof WrongInput input
                    ? wrong(console, input.sentence())
                    : fault(console, error));
            return args.isEmpty() ? help(line, out) : line.execute(args.toArray(String[]::new));
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static int help(CommandLine line, PrintWriter out) {
        line.usage(out);
        return GOOD;
    }

    private static int wrong(Console console, String sentence) {
        console.err().println(sentence);
        console.err().flush();
        return WRONG_INPUT;
    }

    private static int fault(Console console, Exception error) {
        console.err().println(console.words().get("cli.error.fault", error.toString()));
        return FAULT;
    }

    private static Optional<String> asked(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).equals(LANGUAGE) && i + 1 < args.size()) {
                return Optional.of(args.get(i + 1));
            }
            if (args.get(i).startsWith(LANGUAGE + "=")) {
                return Optional.of(args.get(i).substring(LANGUAGE.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> language(String code) {
        return Arrays.stream(Language.values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
