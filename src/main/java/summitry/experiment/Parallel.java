package summitry.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Numbered pieces of work on several threads, which count as much as the one that asks for them. No piece knows another, so
 * the number of threads changes no result.
 */
final class Parallel {
    private Parallel() {}

    /**
     * What each piece gives, by its number.
     *
     * @param count pieces, at least 0
     * @param threads at least 1
     * @param progress hears how many pieces are done, on any thread
     * @param cancelled asked before each piece
     * @throws CancellationException where it was cancelled
     */
    static <T> List<T> map(int count, int threads, IntFunction<T> piece, IntConsumer progress,
            BooleanSupplier cancelled) {
        AtomicReferenceArray<T> results = new AtomicReferenceArray<>(count);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        on(threads, () -> {
            for (int k = next.getAndIncrement(); k < count; k = next.getAndIncrement()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                results.set(k, piece.apply(k));
                progress.accept(done.incrementAndGet());
            }
        });
        return IntStream.range(0, count).mapToObj(results::get).toList();
    }

    // Pools else begin threads of the usual priority, whoever asks; no result hangs on it.
    @SuppressWarnings("ThreadPriorityCheck")
    private static void on(int threads, Runnable work) {
        ThreadFactory alike = Thread.ofPlatform().daemon().priority(Thread.currentThread().getPriority())
                .factory();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, alike)) {
            List<Future<?>> tasks = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                tasks.add(pool.submit(work));
            }
            for (Future<?> task : tasks) {
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
}
