package summitry.ui.fx;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Work that takes a while: it reports how far it is and stops when asked. Properties change on the window's thread. */
public final class UiTask {
    /** What is to be done; it asks {@link Progress#isCancelled} as often as it can stop. */
    @FunctionalInterface
    public interface Work {
        void run(Progress progress) throws InterruptedException;
    }

    /** How the work speaks with the task. */
    public interface Progress {
        /** @param share done so far, 0 to 1 */
        void report(double share);

        boolean isCancelled();

        /** Waits, and ends the wait at once when cancelled. */
        void rest(Duration time) throws InterruptedException;
    }

    private final UiThreads threads;
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private final Handover<Double> shares;

    private UiTask(UiThreads threads) {
        this.threads = threads;
        shares = new Handover<>(threads.ui(), progress::set);
    }

    /**
     * Starts work.
     *
     * @param done runs on the window's thread when the work has ended, cancelled or not
     * @param failed takes what went wrong, on the window's thread
     */
    public static UiTask start(UiThreads threads, Work work, Consumer<UiTask> done,
            Consumer<Throwable> failed) {
        UiTask task = new UiTask(threads);
        threads.work().execute(() -> task.run(work, done, failed));
        return task;
    }

    private void run(Work work, Consumer<UiTask> done, Consumer<Throwable> failed) {
        try {
            work.run(new Link());
            finish(() -> done.accept(this));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            finish(() -> done.accept(this));
        } catch (RuntimeException | Error e) {
            finish(() -> failed.accept(e));
        }
    }

    private void finish(Runnable then) {
        threads.ui().execute(() -> {
            running.set(false);
            then.run();
        });
    }

    /** Asks the work to stop at its next chance. */
    public void cancel() {
        cancelled.countDown();
    }

    public boolean isCancelled() {
        return cancelled.getCount() == 0;
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Share done, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    private final class Link implements Progress {
        @Override
        public void report(double share) {
            shares.offer(share);
        }

        @Override
        public boolean isCancelled() {
            return UiTask.this.isCancelled();
        }

        @Override
        public void rest(Duration time) throws InterruptedException {
            boolean stopped = cancelled.await(time.toMillis(), TimeUnit.MILLISECONDS);
            if (stopped) {
                shares.offer(progress.get());
            }
        }
    }
}
