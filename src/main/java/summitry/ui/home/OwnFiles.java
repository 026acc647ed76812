package summitry.ui.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import summitry.draft.Draft;
import summitry.draft.file.DraftFolder;
import summitry.draft.file.UnsavedDraft;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.scenario.ScenarioReader;
import summitry.text.Words;

/** What a person can do with scenario files of the own folder beside playing and editing them. Used on the window's thread. */
final class OwnFiles {
    private final DraftFolder folder;
    private final InstantSource clock;
    private final HomeDoor door;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Function<Words, String>> answer = new ReadOnlyObjectWrapper<>(
            _ -> "");

    /** An earlier version of a file. */
    record Version(Path file, Instant at) {}

    private interface Work {
        void run() throws IOException;
    }

    /** @param changed looks again what files there are */
    OwnFiles(DraftFolder folder, InstantSource clock, HomeDoor door, Runnable changed) {
        this.folder = folder;
        this.clock = clock;
        this.door = door;
        this.changed = changed;
    }

    /** Why something was not done; empty words where it was. */
    ReadOnlyObjectProperty<Function<Words, String>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Gives another title; in both languages where they shared the old one. The file keeps its name. */
    void rename(Path file, String title, Language language) {
        Optional<Draft> draft = whole(file);
        if (draft.isEmpty()) {
            damaged(file);
        } else if (!title.isBlank()) {
            door.leaveDesk(file);
            attempt(file, () -> folder.save(file, titled(draft.get(), title.strip(), language),
                    clock.instant()));
        }
    }

    private static Draft titled(Draft draft, String title, Language language) {
        Localized old = draft.about().title();
        Localized now = old.en().equals(old.id())
                ? Localized.same(title)
                : language == Language.ENGLISH
                        ? new Localized(title, old.id())
                        : new Localized(old.en(), title);
        return draft.withAbout(draft.about().withTitle(draft.about().id(), now));
    }

    /** Puts a copy beside a file; one that can be read whole is called a copy. */
    void duplicate(Path file) {
        String name = String.valueOf(file.getFileName());
        Path copy = folder.free(name.endsWith(".json") ? name.substring(0, name.length() - 5) : name);
        attempt(file, () -> {
            Optional<Draft> draft = whole(file);
            if (draft.isPresent()) {
                folder.save(copy, called(draft.get()), clock.instant());
            } else {
                Files.copy(file, copy);
            }
        });
    }

    private static Draft called(Draft draft) {
        Localized old = draft.about().title();
        return draft.withAbout(draft.about().withTitle(draft.about().id(),
                new Localized(Words.in(Language.ENGLISH).get("home.own.copy", old.en()),
                        Words.in(Language.INDONESIAN).get("home.own.copy", old.id()))));
    }

    /** Takes a file away; its last version stays among the backups. */
    void delete(Path file) {
        door.leaveDesk(file);
        attempt(file, () -> folder.delete(file, clock.instant()));
    }

    /** The earlier versions of a file, the newest first. */
    List<Version> versions(Path file) {
        try {
            return folder.versionsOf(file).reversed().stream()
                    .flatMap(v -> DraftFolder.keptAt(v).map(at -> new Version(v, at)).stream()).toList();
        } catch (IOException refused) {
            tell(folder.backups(), refused);
            return List.of();
        }
    }

    /** Puts an earlier version on the desk as a change of the file that is not saved. */
    void open(Path file, Version version) {
        Optional<Draft> draft = whole(version.file());
        if (draft.isEmpty()) {
            damaged(version.file());
            return;
        }
        answer.set(_ -> "");
        door.edit(new UnsavedDraft(folder.unsaved().resolve(UUID.randomUUID() + ".json"), Optional.of(file),
                version.at(), draft.get()));
    }

    /** A file of the own folder that holds nothing but a draft, whether it can be played or not. */
    Optional<Draft> editable(Path file) {
        return file.toAbsolutePath().startsWith(folder.scenarios().toAbsolutePath())
                ? whole(file)
                : Optional.empty();
    }

    static Optional<Draft> whole(Path file) {
        ScenarioReader.Reading reading = ScenarioReader.read(file);
        return reading.draft().filter(_ -> reading.isWhole());
    }

    private void attempt(Path file, Work work) {
        try {
            work.run();
            answer.set(_ -> "");
        } catch (IOException refused) {
            tell(file, refused);
        }
        changed.run();
    }

    private void damaged(Path file) {
        answer.set(words -> words.get("home.own.damaged", String.valueOf(file.getFileName())));
    }

    private void tell(Path file, IOException refused) {
        answer.set(words -> words.get("home.own.refused", String.valueOf(file.getFileName()),
                String.valueOf(refused.getMessage())));
    }
}
