package summitry.ui.teach;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import summitry.experiment.Rehearsal;
import summitry.experiment.Rehearsed;
import summitry.model.Scenario;
import summitry.ui.fx.Handover;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/** A lesson that is played many times before the class, and what came of it last. Used on the window's thread. */
final class RehearseViewModel {
    private static final long SEED = 1;

    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Optional<Double>> share = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Result>> result = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private @Nullable UiTask task;

    /** What came of a rehearsal, and of what it was one. */
    record Result(Scenario scenario, int minutes, Rehearsed rehearsed) {
        /** Whether the class is still as it was rehearsed. */
        boolean fits(Preparation preparation) {
            return scenario.equals(preparation.scenario()) && minutes == preparation.plan().minutes();
        }
    }

    RehearseViewModel(UiThreads threads, Consumer<Throwable> failed) {
        this.threads = threads;
        this.failed = failed;
    }

    /** Plays the lesson; one that is being played is left. */
    void rehearse(Preparation preparation) {
        cancel();
        Scenario scenario = preparation.scenario();
        int minutes = preparation.plan().minutes();
        Rehearsal rehearsal = new Rehearsal(scenario, minutes, SEED, Rehearsal.USUAL_RUNS,
                PrepareViewModel.processors());
        UiTask[] mine = new UiTask[1];
        Handover<Double> shares = new Handover<>(threads.ui(), done -> {
            if (task != null && task == mine[0]) {
                share.set(Optional.of(done));
            }
        });
        share.set(Optional.of(0.0));
        mine[0] = UiTask.start(threads, progress -> {
            try {
                Rehearsed rehearsed = rehearsal.play(shares::offer, progress::isCancelled);
                threads.ui().execute(() -> {
                    if (!progress.isCancelled()) {
                        result.set(Optional.of(new Result(scenario, minutes, rehearsed)));
                    }
                });
            } catch (CancellationException stopped) {
                // What came of the last rehearsal stays.
                return;
            }
        }, done -> {
            if (!done.isCancelled()) {
                share.set(Optional.empty());
            }
        }, error -> {
            share.set(Optional.empty());
            failed.accept(error);
        });
        task = mine[0];
    }

    void cancel() {
        if (task != null) {
            task.cancel();
            task = null;
        }
        share.set(Optional.empty());
    }

    /** Leaves what came of it as well. */
    void forget() {
        cancel();
        result.set(Optional.empty());
    }

    /** What part of the work is done, 0 to 1; empty while nothing is at work. */
    ReadOnlyObjectProperty<Optional<Double>> shareProperty() {
        return share.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
        return result.getReadOnlyProperty();
    }
}
