package summitry.ui.editor;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import summitry.draft.Draft;
import summitry.model.IssueId;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/** Tries how an item of the draft is decided, away from the window. Used on the window's thread. */
public final class TrialViewModel {
    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(
            new State(Optional.empty(), false));
    private @Nullable Draft draft;
    private @Nullable IssueId issue;
    private @Nullable UiTask task;

    /**
     * What is known of the item.
     *
     * @param trial empty where the draft cannot be played, or while nothing is known of the item yet
     * @param isPresent false while the answer to the last change is not there; the one before is kept until then
     */
    record State(Optional<RuleTrial> trial, boolean isPresent) {}

    /**
     * Nothing is tried yet.
     *
     * @param threads where it is tried, one trial after the other
     * @param failed takes a bug
     */
    public TrialViewModel(UiThreads threads, Consumer<Throwable> failed) {
        this.threads = threads;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Tries an item of a draft, unless that is what is tried already. */
    void show(Draft now, IssueId of) {
        if (now.equals(draft) && of.equals(issue)) {
            return;
        }
        boolean isSame = of.equals(issue);
        draft = now;
        issue = of;
        UiTask old = task;
        if (old != null) {
            old.cancel();
        }
        // The answer to another item would be read as the answer to this one.
        state.set(new State(isSame ? state.get().trial() : Optional.empty(), false));
        task = UiTask.start(threads, progress -> {
            if (progress.isCancelled()) {
                return;
            }
            Optional<RuleTrial> trial = RuleTrial.of(now, of);
            threads.ui().execute(() -> {
                if (!progress.isCancelled()) {
                    state.set(new State(trial, true));
                }
            });
        }, _ -> {}, failed);
    }
}
