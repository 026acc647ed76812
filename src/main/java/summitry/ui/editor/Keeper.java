package summitry.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import summitry.draft.Draft;
import summitry.draft.file.DraftFolder;
import summitry.draft.file.UnsavedDraft;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * Keeps the draft of one desk: some seconds after a change it is written down, so that a kill loses no more than those, and
 * when the desk is left at once. Used on the window's thread.
 */
public final class Keeper {
    /** A change is written down after so long without another one. */
    public static final Duration PAUSE = Duration.ofSeconds(10);

    private static final System.Logger LOG = System.getLogger(Keeper.class.getName());

    private final DraftFolder folder;
    private final InstantSource clock;
    private final UiThreads threads;
    private final Duration pause;
    private final Consumer<Optional<IOException>> told;
    private final Path kept;
    private @Nullable UiTask waiting;
    private @Nullable Unkept unkept;

    /** What waits to be written; no draft where what was kept is to go. */
    private record Unkept(Optional<Path> file, Draft draft, boolean isDirty) {}

    /**
     * A keeper of one desk.
     *
     * @param kept the file of an unsaved draft that is gone on with; empty for a new one
     * @param threads a thread of the keeper alone, since it waits on it
     * @param told on the window's thread after each writing: empty, or why it was refused
     */
    public Keeper(DraftFolder folder, Optional<Path> kept, InstantSource clock, UiThreads threads,
            Duration pause,
            Consumer<Optional<IOException>> told) {
        this.folder = folder;
        this.clock = clock;
        this.threads = threads;
        this.pause = pause;
        this.told = told;
        this.kept = kept.orElseGet(() -> fresh(folder));
    }

    /** The file that keeps what is not saved. */
    Path kept() {
        return kept;
    }

    Path free(String id) {
        return folder.free(id);
    }

    /** @throws IOException where the system refuses */
    void save(Path file, Draft draft) throws IOException {
        folder.save(file, draft, clock.instant());
    }

    void changed(Optional<Path> file, Draft draft, boolean isDirty) {
        stop();
        Unkept latest = new Unkept(file, draft, isDirty);
        unkept = latest;
        waiting = UiTask.start(threads, progress -> {
            progress.rest(pause);
            if (!progress.isCancelled()) {
                write(latest);
            }
        }, task -> {
            if (!task.isCancelled()) {
                unkept = null;
            }
        }, failure -> LOG.log(System.Logger.Level.ERROR, "an unsaved draft could not be kept", failure));
    }

    /**
     * Keeps a draft in a file of its own, beside what is gone on with: what is saved or discarded here later leaves it alone.
     *
     * @throws IOException where the system refuses
     */
    void keepApart(Optional<Path> file, Draft draft) throws IOException {
        UnsavedDraft.keep(fresh(folder), file, clock.instant(), draft);
    }

    private static Path fresh(DraftFolder folder) {
        return folder.unsaved().resolve(UUID.randomUUID() + ".json");
    }

    private void write(Unkept latest) {
        Optional<IOException> refused = Optional.empty();
        try {
            if (latest.isDirty()) {
                UnsavedDraft.keep(kept, latest.file(), clock.instant(), latest.draft());
            } else {
                Files.deleteIfExists(kept);
            }
        } catch (IOException e) {
            refused = Optional.of(e);
        }
        Optional<IOException> why = refused;
        threads.ui().execute(() -> told.accept(why));
    }

    private void stop() {
        UiTask task = waiting;
        if (task != null) {
            task.cancel();
        }
    }

    /** Writes what waits, on the calling thread. */
    void close() {
        stop();
        Unkept latest = unkept;
        if (latest != null) {
            unkept = null;
            write(latest);
        }
    }

    /** Nothing that is not saved is kept any more. */
    void discard() {
        stop();
        unkept = null;
        try {
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "an unsaved draft could not be deleted", e);
        }
    }
}
