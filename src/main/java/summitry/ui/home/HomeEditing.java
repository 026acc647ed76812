package summitry.ui.home;

import java.nio.file.Path;
import java.util.function.Consumer;
import summitry.draft.file.DraftFolder;
import summitry.scenario.ScenarioReader;
import summitry.ui.fx.UiThreads;

/** What leads from the first screen to the desk: a card, a new scenario, a draft that was never saved. */
public final class HomeEditing {
    private final HomeDoor door;
    private final FileOpener opener;
    private final UnsavedViewModel unsaved;

    HomeEditing(PersonFolder folder, UiThreads threads, HomeDoor door, FileOpener opener, When when,
            Consumer<Throwable> failed) {
        this.door = door;
        this.opener = opener;
        unsaved = new UnsavedViewModel(DraftFolder.in(folder.path()), threads, door, when, failed);
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
            ScenarioReader.Reading reading = ScenarioReader.read(file);
            reading.draft().filter(_ -> reading.isWhole()).ifPresentOrElse(d -> door.edit(file, d),
                    () -> opener.open(file));
        } else {
            card.scenario().ifPresent(door::edit);
        }
    }
}
