package summitry.ui.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import summitry.draft.file.DraftFolder;
import summitry.draft.file.UnsavedDraft;
import summitry.model.Language;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/** Drafts with changes that were never saved: they can be gone on with, or given up. Used on the window's thread. */
public final class UnsavedViewModel {
    private static final System.Logger LOG = System.getLogger(UnsavedViewModel.class.getName());

    private final DraftFolder folder;
    private final UiThreads threads;
    private final HomeDoor door;
    private final When when;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<List<UnsavedDraft>> drafts = new ReadOnlyObjectWrapper<>(List.of());

    UnsavedViewModel(DraftFolder folder, UiThreads threads, HomeDoor door, When when,
            Consumer<Throwable> failed) {
        this.when = when;
        this.folder = folder;
        this.threads = threads;
        this.door = door;
        this.failed = failed;
    }

    /** The newest first; among them the one that is on the desk. */
    ReadOnlyObjectProperty<List<UnsavedDraft>> draftsProperty() {
        return drafts.getReadOnlyProperty();
    }

    /** Looks again what there is. */
    void refresh() {
        UiTask.start(threads, _ -> {
            List<UnsavedDraft> found = read();
            threads.ui().execute(() -> drafts.set(found));
        }, _ -> {}, failed);
    }

    private List<UnsavedDraft> read() {
        try {
            return UnsavedDraft.all(folder.unsaved());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the unsaved drafts could not be listed", e);
            return List.of();
        }
    }

    /** Whether a draft still lies on the desk, which goes on keeping it. */
    boolean isOnDesk(UnsavedDraft draft) {
        return door.isOnDesk(draft.kept());
    }

    /** When a draft was kept, in words. */
    String when(UnsavedDraft draft, Language language) {
        return when.of(draft.at(), language);
    }

    public void goOn(UnsavedDraft draft) {
        door.edit(draft);
    }

    /** Gives up the changes; the file that they were of stays as it is. */
    public void discard(UnsavedDraft draft) {
        delete(draft.kept());
        refresh();
    }

    private static void delete(Path kept) {
        try {
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "an unsaved draft could not be deleted", e);
        }
    }
}
