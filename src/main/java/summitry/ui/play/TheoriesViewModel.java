package summitry.ui.play;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import summitry.experiment.Futures;
import summitry.experiment.Theories;
import summitry.experiment.TheoryTable;
import summitry.model.Scenario;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/** Plays the scenario of the run under each theory, behind the window. Used on the window's thread. */
final class TheoriesViewModel {
    private final Supplier<Scenario> scenario;
    private final int runs;
    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);

    private @Nullable Answer awaited;

    /**
     * What is known.
     *
     * @param task that is at work; empty where none is
     * @param table the newest result; of the scenario of the run
     */
    record State(Optional<UiTask> task, Optional<TheoryTable> table) {
        static final State NOTHING = new State(Optional.empty(), Optional.empty());
    }

    /**
     * Nothing is played yet.
     *
     * @param runs under each theory
     * @param failed takes a bug
     */
    TheoriesViewModel(Supplier<Scenario> scenario, int runs, UiThreads threads, Consumer<Throwable> failed) {
        this.scenario = scenario;
        this.runs = runs;
        this.threads = threads;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Plays, unless the answer for this scenario is there or on its way. */
    void ask() {
        Scenario now = scenario.get();
        Optional<TheoryTable> known = state.get().table().filter(t -> t.scenario().equals(now));
        if (known.isPresent() || state.get().task().isPresent()) {
            return;
        }
        Answer answer = new Answer();
        awaited = answer;
        UiTask task = UiTask.start(threads, progress -> answer.play(now, progress), _ -> answer.end(),
                error -> {
                    answer.end();
                    failed.accept(error);
                });
        if (answer.equals(awaited)) {
            state.set(new State(Optional.of(task), Optional.empty()));
        }
    }

    /** Stops; what a stopped task still says is not heard, so that it can be asked again at once. */
    void cancel() {
        state.get().task().ifPresent(task -> {
            awaited = null;
            task.cancel();
            state.set(State.NOTHING);
        });
    }

    /** What comes of one question; a task without threads of its own is over before it is known. */
    private final class Answer {
        private volatile @Nullable TheoryTable table;

        void play(Scenario played, UiTask.Progress progress) {
            int cores = Math.min(Futures.MOST_THREADS, Runtime.getRuntime().availableProcessors());
            try {
                table = new Theories(played, 1, runs, cores).play(progress::report, progress::isCancelled);
            } catch (CancellationException stopped) {
                // Nothing is shown then; the page offers to play again.
                table = null;
            }
        }

        void end() {
            if (equals(awaited)) {
                awaited = null;
                state.set(new State(Optional.empty(), Optional.ofNullable(table)));
            }
        }
    }
}
