package summitry.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summitry.experiment.Forecast;
import summitry.experiment.Futures;
import summitry.model.Scenario;

/** Plays a scenario many times and says how often it ended how. */
@Command(name = "futures", mixinStandardHelpOptions = true)
final class FuturesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "cli.option.scenario")
    private String scenario = "";

    @Option(names = "--runs", paramLabel = "N", defaultValue = "100", descriptionKey = "cli.option.runs")
    private String runs = "";

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.option.seed")
    private String seed = "";

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "cli.option.threads")
    private Optional<String> threads = Optional.empty();

    @Option(names = "--rulebook", paramLabel = "THEORY", descriptionKey = "cli.option.rulebook")
    private Optional<String> rulebook = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", descriptionKey = "cli.option.format")
    private String format = "";

    FuturesCommand(Console console) {
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
        Scenario read = console.scenario(scenario);
        Scenario played = read.withRulebook(console.rulebook(read, rulebook));
        Forecast forecast = new Futures(played, number, many, on).forecast(progress(many), () -> false);
        if (json) {
            console.out().println(ForecastText.json(forecast));
        } else {
            new ForecastText(played, console.language()).lines(forecast).forEach(console.out()::println);
        }
        return CommandLineTool.GOOD;
    }

    /** One line that is written over, for a person; nothing where nobody watches. */
    private IntConsumer progress(int many) {
        if (!console.watched()) {
            return done -> {};
        }
        int step = Math.max(1, many / 100);
        return done -> {
            if (done % step == 0 || done == many) {
                console.err().print("\r" + console.words().get("cli.futures.progress", Integer.toString(done),
                        Integer.toString(many)) + (done == many ? "\n" : ""));
                console.err().flush();
            }
        };
    }
}
