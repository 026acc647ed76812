package summitry.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything and prints a table. Each benchmark has a Java of its own; times are medians of five iterations. */
public final class Bench {
    private static final String ROW = "%-12s %7s %7s %12s %12s %16s%n";

    private final Collection<RunResult> results;

    private Bench(Collection<RunResult> results) {
        this.results = results;
    }

    public static void main(String[] args) throws RunnerException {
        Options options = new OptionsBuilder().include("summitry\\.bench\\..*").forks(1).warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(300)).measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(300)).verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED")
                .build();
        System.out.println("Measuring; this takes some minutes.");
        new Bench(new Runner(options).run()).print();
    }

    private void print() {
        double explained = score("RoundBench.explained");
        double plain = score("RoundBench.resultOnly");
        double loop = score("RoundBench.loop");
        System.out.printf(Locale.ROOT, "%nKTT 2024, 34 parties x 19 issues%n");
        System.out.printf(Locale.ROOT, "explained round     %9.3f ms  %6.1f times a result-only round%n",
                explained,
                explained / plain);
        System.out.printf(Locale.ROOT, "result-only round   %9.3f ms  %6.1f times the simplest loop%n", plain,
                plain / loop);
        System.out.printf(Locale.ROOT, "simplest loop       %9.3f ms  half a step to the weighted mean%n",
                loop);
        double one = score("FuturesBench.futures", "threads", "1");
        double two = score("FuturesBench.futures", "threads", "2");
        System.out.printf(Locale.ROOT, "futures a second    %9.1f     on one thread%n", one);
        System.out.printf(Locale.ROOT, "futures a second    %9.1f     on two threads, %.1f times as many%n%n",
                two,
                two / one);
        System.out.printf(Locale.ROOT, ROW, "model", "actors", "issues", "ms", "slowest", "x simplest loop");
        for (RunResult result : results) {
            if (name(result).equals("ModelBench.answers")) {
                model(result);
            }
        }
    }

    private void model(RunResult result) {
        String actors = result.getParams().getParam("actors");
        String issues = result.getParams().getParam("issues");
        double score = median(result);
        System.out.printf(Locale.ROOT, ROW, result.getParams().getParam("model"), actors, issues,
                String.format(Locale.ROOT, "%.4f", score),
                String.format(Locale.ROOT, "%.4f", result.getPrimaryResult().getStatistics().getMax()),
                String.format(Locale.ROOT, "%.0f",
                        score / score("LoopBench.loop", "actors", actors, "issues", issues)));
    }

    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring("summitry.bench.".length());
    }

    /** Score of a benchmark with parameters of the given names and values. */
    private double score(String benchmark, String... parameters) {
        List<RunResult> found = results.stream().filter(r -> name(r).equals(benchmark) && fits(r, parameters))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("%s %s has %d results; it must have one.".formatted(benchmark,
                    List.of(parameters), found.size()));
        }
        return median(found.getFirst());
    }

    /** Other work on the machine slows single iterations down, which would move a mean. */
    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static boolean fits(RunResult result, String... parameters) {
        for (int i = 0; i < parameters.length; i += 2) {
            if (!parameters[i + 1].equals(result.getParams().getParam(parameters[i]))) {
                return false;
            }
        }
        return true;
    }
}
