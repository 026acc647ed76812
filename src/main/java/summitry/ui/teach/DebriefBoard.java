package summitry.ui.teach;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import summitry.experiment.TurningPoint;
import summitry.experiment.TurningPoints;
import summitry.run.RunTree;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/** Looks for the turning points of a run, away from the window. Used on the window's thread. */
final class DebriefBoard {
    private static final int THREADS = 2;

    /**
     * How the search stands.
     *
     * @param done deeds that were tried, of {@code total}
     * @param points empty while it goes on
     * @param node that the run stood on
     */
    record Search(int node, int done, int total, Optional<List<TurningPoint>> points) {}

    private final RoomViewModel model;
    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Optional<Search>> search = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private @Nullable UiTask task;

    /** @param threads of its own, so that the room goes on meanwhile */
    DebriefBoard(RoomViewModel model, UiThreads threads, Consumer<Throwable> failed) {
        this.model = model;
        this.threads = threads;
        this.failed = failed;
    }

    /** Looks, unless it has looked at this end already. */
    void look() {
        RunTree tree = model.run().tree();
        int node = tree.cursor();
        if (search.get().filter(s -> s.node() == node).isPresent()) {
            return;
        }
        cancel();
        TurningPoints points = new TurningPoints(model.run().engine(), tree, node, model.run().seed(),
                THREADS);
        search.set(Optional.of(new Search(node, 0, 0, Optional.empty())));
        task = UiTask.start(threads, progress -> {
            int total = points.total();
            try {
                List<TurningPoint> found = points.find(
                        done -> tell(new Search(node, done, total, Optional.empty())), progress::isCancelled);
                tell(new Search(node, total, total, Optional.of(found)));
            } catch (CancellationException e) {
                // The person asked for it; what was found so far is nothing.
                threads.ui().execute(() -> forget(node));
            }
        }, _ -> {}, failed);
    }

    private void tell(Search now) {
        threads.ui().execute(() -> {
            // Counts of several threads may come out of order; the result is the last.
            boolean isOlder = search.get().filter(s -> s.node() != now.node() || s.points().isPresent())
                    .isPresent();
            if (!isOlder) {
                search.set(Optional.of(now));
            }
        });
    }

    private void forget(int node) {
        if (search.get().filter(s -> s.node() == node && s.points().isEmpty()).isPresent()) {
            search.set(Optional.empty());
        }
    }

    void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    ReadOnlyObjectProperty<Optional<Search>> searchProperty() {
        return search.getReadOnlyProperty();
    }
}
