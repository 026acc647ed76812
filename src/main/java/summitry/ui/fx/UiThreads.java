package summitry.ui.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javafx.application.Platform;

/**
 * Where work runs and where its results are shown. Everything that changes what a person sees goes through {@link #ui};
 * everything that takes time through {@link #work}, one job after the other.
 *
 * @param work runs jobs in order, away from the window
 * @param ui runs updates in order on the thread of the window
 */
public record UiThreads(Executor work, Executor ui) {
    /** The thread of the window and one thread of its own for work; the latter ends with the program. */
    public static UiThreads live(String name) {
        ExecutorService work = Executors
                .newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
        return new UiThreads(work, UiThreads::onUi);
    }

    /**
     * The same for work that nobody waits for: it gives way to all else, as far as the system heeds that, and so do the
     * threads that it begins.
     */
    // Nothing hangs on it: without a scheduler that heeds it, work ahead only takes its share of the cores.
    @SuppressWarnings("ThreadPriorityCheck")
    public static UiThreads background(String name) {
        ExecutorService work = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name(name).factory());
        return new UiThreads(work, UiThreads::onUi);
    }

    /** Everything at once on the calling thread: for logic without a window. */
    public static UiThreads direct() {
        return new UiThreads(Runnable::run, Runnable::run);
    }

    /** With the window's next turn: a layout that is asked for while another is under way would be forgotten. */
    public static void later(Runnable update) {
        Platform.runLater(update);
    }

    private static void onUi(Runnable update) {
        if (Platform.isFxApplicationThread()) {
            update.run();
        } else {
            Platform.runLater(update);
        }
    }
}
