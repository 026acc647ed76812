package summitry.experiment;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.EndingKind;
import summitry.model.Scenario;

/**
 * Many runs of one summit. Future k has random numbers of its own, so the result is the same on any number of threads.
 *
 * @param seed of the whole experiment
 * @param runs how many, 1 to {@value #MOST_RUNS}
 * @param threads 1 to {@value #MOST_THREADS}
 */
public record Futures(Scenario scenario, long seed, int runs, int threads) {
    public static final int MOST_RUNS = 100_000;
    public static final int MOST_THREADS = 64;

    public Futures {
        require("runs", runs, MOST_RUNS);
        require("threads", threads, MOST_THREADS);
    }

    static void require(String what, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("%s (%d) must be 1 to %d.".formatted(what, value, most));
        }
    }

    /** Plays all runs without being watched. */
    public Forecast forecast() {
        return forecast(done -> {}, () -> false);
    }

    /**
     * Plays all runs.
     *
     * @param progress hears how many runs are done, on any thread
     * @param cancelled asked before each run
     * @throws CancellationException where it was cancelled
     */
    public Forecast forecast(IntConsumer progress, BooleanSupplier cancelled) {
        return Forecast.of(scenario, play(progress, cancelled));
    }

    /** Plays all runs and keeps each. */
    List<Future> play(IntConsumer progress, BooleanSupplier cancelled) {
        Engine engine = Engine.of(scenario);
        Randomness randomness = new Randomness(seed);
        return Parallel.map(runs, threads, k -> Future.play(engine, randomness.future(k)), progress,
                cancelled);
    }

    /** All kinds of ending, in their order of declaration. */
    static List<EndingKind> kinds() {
        return List.of(EndingKind.values());
    }
}
