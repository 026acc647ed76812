package summitry.ui.play;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import summitry.experiment.Factors;
import summitry.experiment.Tornado;
import summitry.model.IssueId;
import summitry.ui.fx.Handover;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * Finds what matters most for how a run goes on, when a person asks. It takes some seconds; a step, an undo or another branch
 * ends it, because it would be about another moment. Used on the window's thread.
 */
public final class TornadoViewModel implements AutoCloseable {
    /** What factors are measured by. */
    enum By {
        ADOPTED, TENSION, VALUE;

        /** @param chosen item whose value it may be */
        Tornado.Measure of(IssueId chosen) {
            return switch (this) {
                case ADOPTED -> new Tornado.Measure.Adopted();
                case TENSION -> new Tornado.Measure.Tension();
                case VALUE -> new Tornado.Measure.Value(chosen);
            };
        }
    }

    /** What is being done, and what was found for where the run stands. */
    record Search(boolean isRunning, double share, Optional<Tornado> found) {
        static final Search NONE = new Search(false, 0, Optional.empty());
    }

    private final PlayViewModel play;
    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final int runs;
    private final ReadOnlyObjectWrapper<Search> search = new ReadOnlyObjectWrapper<>(Search.NONE);
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.ADOPTED);
    private final Lifecycle lifecycle = new Lifecycle();
    private Optional<Place> place = Optional.empty();
    private @Nullable UiTask task;

    /** Where the run stands. */
    private record Place(long seed, int node) {}

    /**
     * Finds nothing until it is asked.
     *
     * @param runs for each end of each factor
     * @param threads a thread that nobody waits for
     */
    TornadoViewModel(PlayViewModel play, int runs, UiThreads threads, Consumer<Throwable> failed) {
        this.play = play;
        this.runs = runs;
        this.threads = threads;
        this.failed = failed;
    }

    /** Follows the run from now on; called once. */
    void follow() {
        lifecycle.watch(play.momentProperty(), _ -> {
            if (!place.equals(Optional.of(here()))) {
                place = Optional.of(here());
                stop();
                search.set(Search.NONE);
            }
        });
    }

    private Place here() {
        return new Place(play.seed(), play.moment().tree().cursor());
    }

    ReadOnlyObjectProperty<Search> searchProperty() {
        return search.getReadOnlyProperty();
    }

    /** What the bars measure; it stays while the run is open. */
    ObjectProperty<By> byProperty() {
        return by;
    }

    /** Begins to search; nothing where the run has ended or it is being done. */
    void begin() {
        Moment moment = play.moment();
        if (moment.hasEnded() || search.get().isRunning()) {
            return;
        }
        Factors factors = new Factors(moment.engine(), moment.state(), play.numbers(), runs,
                OutlookViewModel.threadsHere());
        search.set(new Search(true, 0, Optional.empty()));
        task = UiTask.start(threads, progress -> find(factors, progress), _ -> {}, error -> {
            search.set(Search.NONE);
            failed.accept(error);
        });
    }

    private void find(Factors factors, UiTask.Progress progress) {
        Handover<Search> told = new Handover<>(threads.ui(), now -> {
            if (!progress.isCancelled()) {
                search.set(now);
            }
        });
        if (progress.isCancelled()) {
            return;
        }
        try {
            int total = factors.total();
            Tornado found = factors.tornado(
                    done -> told.offer(new Search(true, (double) done / total, Optional.empty())),
                    progress::isCancelled);
            told.offer(new Search(false, 1, Optional.of(found)));
        } catch (CancellationException stopped) {
            // A person did not want to wait, or the run went on.
            return;
        }
    }

    /** Ends the search; what was found before stays. */
    void stop() {
        UiTask old = task;
        if (old != null) {
            old.cancel();
        }
        if (search.get().isRunning()) {
            search.set(Search.NONE);
        }
    }

    @Override
    public void close() {
        lifecycle.close();
        stop();
    }
}
