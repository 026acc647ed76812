package summitry.ui.editor;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import summitry.draft.Draft;
import summitry.experiment.OddsChange;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * Plays the futures of the draft whenever it changes, beside those of the version that is saved, with the same random
 * numbers. They come in batches of {@value #BATCH}; a change cancels what is played for the draft before it. Used on the
 * window's thread.
 */
public final class FuturesViewModel implements AutoCloseable {
    /** Futures of each version. */
    public static final int RUNS = 100;
    /** A change is played after so long without another one. */
    public static final Duration PAUSE = Duration.ofMillis(80);

    static final int BATCH = 10;
    private static final long SEED = 1;
    private static final int MOST_THREADS = 8;

    private final DeskViewModel desk;
    private final BooleanProperty on;
    private final UiThreads threads;
    private final Duration pause;
    private final Consumer<Throwable> failed;
    private final PlayedDrafts drafts = new PlayedDrafts(SEED, threadsHere());
    private final ReadOnlyObjectWrapper<Live> live = new ReadOnlyObjectWrapper<>(Live.OFF);
    private final Lifecycle lifecycle = new Lifecycle();
    private @Nullable UiTask task;

    /**
     * The futures of what is on a desk, played at once where they are wanted.
     *
     * @param on whether they are wanted
     * @param threads a thread for these alone
     * @param failed takes a bug
     */
    public FuturesViewModel(DeskViewModel desk, BooleanProperty on, UiThreads threads, Duration pause,
            Consumer<Throwable> failed) {
        this.desk = desk;
        this.on = on;
        this.threads = threads;
        this.pause = pause;
        this.failed = failed;
        lifecycle.watch(on, _ -> play());
        lifecycle.watch(desk.historyProperty(), _ -> play());
        lifecycle.watch(desk.savedProperty(), _ -> play());
    }

    private static int threadsHere() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
    }

    ReadOnlyObjectProperty<Live> liveProperty() {
        return live.getReadOnlyProperty();
    }

    /** Whether futures are played at all. */
    BooleanProperty onProperty() {
        return on;
    }

    /** Stops the futures of the present draft; those that were played stay. */
    void stop() {
        cancel();
        live.set(live.get().stopped());
    }

    /** Plays those of the present draft that are missing. */
    void play() {
        cancel();
        if (!on.get()) {
            live.set(Live.OFF);
            return;
        }
        live.set(live.get().playing());
        Draft draft = desk.draft();
        Draft saved = desk.savedProperty().get();
        task = UiTask.start(threads, progress -> {
            progress.rest(pause);
            try {
                play(draft, saved, progress);
            } catch (CancellationException stopped) {
                // Another draft is played now, or none.
                return;
            }
        }, _ -> {}, failed);
    }

    private void cancel() {
        UiTask old = task;
        if (old != null) {
            old.cancel();
        }
    }

    private void play(Draft draft, Draft saved, UiTask.Progress progress) {
        if (progress.isCancelled()) {
            return;
        }
        PlayedDrafts.Played before = drafts.of(saved);
        PlayedDrafts.Played after = drafts.of(draft);
        if (after.problems() > 0) {
            tell(progress, Live.unplayable(after.problems()));
            return;
        }
        int known = before.problems() > 0
                ? after.odds().runs().size()
                : Math.min(before.odds().runs().size(), after.odds().runs().size());
        for (int runs = Math.max(BATCH, known); runs <= RUNS; runs += BATCH) {
            after.upTo(runs, progress::isCancelled);
            before.upTo(runs, progress::isCancelled);
            OddsChange odds = OddsChange.ofCommon(before.odds().first(runs), after.odds().first(runs));
            tell(progress, Live.of(new Live.Played(saved, draft, odds), runs == RUNS));
        }
    }

    /** Shows what is so, unless it has been overtaken by then. */
    private void tell(UiTask.Progress progress, Live now) {
        threads.ui().execute(() -> {
            if (!progress.isCancelled()) {
                live.set(now);
            }
        });
    }

    @Override
    public void close() {
        lifecycle.close();
        cancel();
    }
}
