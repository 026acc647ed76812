package summitry.ui.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import summitry.draft.Draft;
import summitry.lint.Finding;
import summitry.lint.FormCheck;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/** What the author of the draft should know, found anew after every change, away from the window. */
public final class ProblemsViewModel implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final Duration pause;
    private final ReadOnlyObjectWrapper<Found> found;
    private @Nullable UiTask looking;

    /**
     * Findings and the draft that they belong to.
     *
     * @param isPresent false while the draft on the desk is a later one
     */
    record Found(Draft draft, List<Finding> findings, boolean isPresent) {
        Found {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Looks at a draft.
     *
     * @param threads a thread of its own, since it rests on it
     * @param failed takes a bug
     */
    public ProblemsViewModel(Draft draft, UiThreads threads, Consumer<Throwable> failed) {
        this(draft, threads, PAUSE, failed);
    }

    ProblemsViewModel(Draft draft, UiThreads threads, Duration pause, Consumer<Throwable> failed) {
        this.threads = threads;
        this.pause = pause;
        this.failed = failed;
        found = new ReadOnlyObjectWrapper<>(new Found(draft, List.of(), false));
        look(draft);
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Looks at a draft, a moment after the last change. */
    void look(Draft draft) {
        stop();
        Found old = found.get();
        found.set(new Found(old.draft(), old.findings(), false));
        List<Finding> fresh = new ArrayList<>();
        looking = UiTask.start(threads, progress -> {
            progress.rest(pause);
            if (!progress.isCancelled()) {
                fresh.addAll(FormCheck.of(draft));
            }
        }, task -> {
            if (!task.isCancelled()) {
                found.set(new Found(draft, fresh, true));
            }
        }, failed);
    }

    private void stop() {
        UiTask task = looking;
        if (task != null) {
            task.cancel();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
