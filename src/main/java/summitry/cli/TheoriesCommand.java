package summitry.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summitry.experiment.Futures;
import summitry.experiment.Theories;
import summitry.experiment.TheoryTable;

/** Plays a scenario under each theory with the same random numbers and says where and why they disagree. */
@Command(name = "theories", mixinStandardHelpOptions = true)
final class TheoriesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "cli.option.scenario")
    private String scenario = "";

    @Option(names = "--runs", paramLabel = "N", defaultValue = "100", descriptionKey = "cli.option.runs")
    private String runs = "";

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.option.seed")
    private String seed = "";

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "cli.option.threads")
    private Optional<String> threads = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "cli.option.format")
    private String format = "";

    TheoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongInput {
        boolean json = console.isJson(format);
        int many = console.whole("--runs", runs, 1, Futures.MOST_RUNS);
        int on = threads.isPresent()
                ? console.whole("--threads", threads.get(), 1, Futures.MOST_THREADS)
                : Math.min(Futures.MOST_THREADS, Runtime.getRuntime().availableProcessors());
        long number = console.seed(seed);
        TheoryTable table = new Theories(console.scenario(scenario), number, many, on).play(progress(),
                () -> false);
        if (json) {
            console.out().println(TheoriesText.json(table));
        } else {
            new TheoriesText(table, console.language()).lines().forEach(console.out()::println);
        }
        return CommandLineTool.GOOD;
    }

    /** One line that is written over, for a person; nothing where nobody watches. */
    private DoubleConsumer progress() {
        if (!console.watched()) {
            return _ -> {};
        }
        AtomicInteger shown = new AtomicInteger(-1);
        return share -> {
            int percent = (int) (100 * share);
            if (shown.getAndUpdate(before -> Math.max(before, percent)) < percent) {
                console.err().print("\r" + console.words().get("cli.theories.progress",
                        Integer.toString(percent)) + (percent == 100 ? "\n" : ""));
                console.err().flush();
            }
        };
    }
}
