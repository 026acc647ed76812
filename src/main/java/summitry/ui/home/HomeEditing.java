package summitry.ui.home;

import java.nio.file.Path;
import java.util.function.Consumer;
import summitry.draft.file.DraftFolder;
import summitry.ui.fx.UiThreads;

/** What leads from the first screen to the desk: a card, a new scenario, a draft that was never saved. */
public final class HomeEditing {
    private final HomeDoor door;
    private final FileOpener opener;
    private final UnsavedViewModel unsaved;
    private final OwnFiles own;
    private final When when;

    HomeEditing(PersonFolder folder, UiThreads threads, HomeDoor door, FileOpener opener, When when,
            Runnable changed, Consumer<Throwable> failed) {
        this.when = when;
        own = new OwnFiles(DraftFolder.in(folder.path()), when.clock(), door, changed);
        this.door = door;
        this.opener = opener;
        unsaved = new UnsavedViewModel(DraftFolder.in(folder.path()), threads, door, when, failed);
    }

    /** Moments in words. */
    When when() {
        return when;
    }

    /** What can be done with the person's own files. */
    OwnFiles own() {
        return own;
    }

    /** Whether the file whose problems are listed can be edited as it is. */
    boolean canEditTrouble() {
        return opener.troubled().flatMap(own::editable).isPresent();
    }

    /** Edits the file whose problems are listed. */
    void editTrouble() {
        opener.troubled().ifPresent(file -> own.editable(file).ifPresent(draft -> {
            opener.closeProblems();
            door.edit(file, draft);
        }));
    }

    UnsavedViewModel unsaved() {
        return unsaved;
    }

    /** Begins a scenario of one's own. */
    public void create() {
        door.create();
    }

    /** Edits a person's own scenario, and of any other a copy. */
    public void edit(ScenarioCard card) {
        if (card.own()) {
            Path file = Path.of(card.id());
            OwnFiles.whole(file).ifPresentOrElse(d -> door.edit(file, d), () -> opener.open(file));
        } else {
            card.scenario().ifPresent(door::edit);
        }
    }
}
