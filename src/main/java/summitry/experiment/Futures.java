package summitry.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
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

    private static void require(String what, int value, int most) {
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
        Engine engine = Engine.of(scenario);
        Randomness randomness = new Randomness(seed);
        AtomicReferenceArray<Future> futures = new AtomicReferenceArray<>(runs);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        inParallel(() -> {
            for (int k = next.getAndIncrement(); k < runs; k = next.getAndIncrement()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                futures.set(k, Future.play(engine, randomness.future(k)));
                progress.accept(done.incrementAndGet());
            }
        });
        return Forecast.of(scenario, IntStream.range(0, runs).mapToObj(futures::get).toList());
    }

    private void inParallel(Runnable work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<java.util.concurrent.Future<?>> tasks = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                tasks.add(pool.submit(work));
            }
            for (var task : tasks) {
                task.get();
            }
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** All kinds of ending, in their order of declaration. */
    static List<EndingKind> kinds() {
        return List.of(EndingKind.values());
    }
}
