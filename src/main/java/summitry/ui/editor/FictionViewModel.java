package summitry.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import summitry.draft.Draft;
import summitry.exchange.TableWriter;
import summitry.fiction.Fiction;
import summitry.fiction.Key;
import summitry.fiction.Retold;
import summitry.fiction.Wrong;
import summitry.json.SafeFile;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.text.Numbers;
import summitry.text.Words;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/** Invented names for a draft, looked at and changed before they are taken. Used on the window's thread. */
public final class FictionViewModel {
    /** Spreadsheets read a table as UTF-8 only where it begins with this. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Draft before;
    private final UiThreads threads;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Fiction> fiction;
    private final ReadOnlyObjectWrapper<Optional<Retold>> retold = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Function<Words, String>> answer = new ReadOnlyObjectWrapper<>(
            _ -> "");
    private final BooleanProperty leaveOut = new SimpleBooleanProperty(true);
    private List<Wrong> wrong = List.of();
    private long seed = 1;
    private @Nullable UiTask telling;

    /** The first names are always the same. */
    public FictionViewModel(Draft before, UiThreads threads, Consumer<Throwable> failed) {
        this.before = before;
        this.threads = threads;
        this.failed = failed;
        fiction = new ReadOnlyObjectWrapper<>(Fiction.of(before, seed));
        wrong = fiction.get().wrong(before);
        tell();
        leaveOut.subscribe((_, _) -> tell());
    }

    /** What a fiction is called where its teacher gave it no name. */
    static Localized title() {
        return new Localized(Words.in(Language.ENGLISH).get("editor.fiction.title"),
                Words.in(Language.INDONESIAN).get("editor.fiction.title"));
    }

    ReadOnlyObjectProperty<Fiction> fictionProperty() {
        return fiction.getReadOnlyProperty();
    }

    /** The draft under these names; empty while it is being told, and while a name is wrong. */
    ReadOnlyObjectProperty<Optional<Retold>> retoldProperty() {
        return retold.getReadOnlyProperty();
    }

    /** Whether sentences that may still betray somebody are left out. */
    BooleanProperty leaveOutProperty() {
        return leaveOut;
    }

    /** What became of the key. */
    ReadOnlyObjectProperty<Function<Words, String>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Other names for all. */
    void shuffle() {
        seed++;
        put(Fiction.of(before, seed));
    }

    /** Another word for one name, as it is typed. */
    void rename(int at, String word) {
        if (!fiction.get().names().get(at).word().equals(word.strip())) {
            put(fiction.get().with(at, word));
        }
    }

    private void put(Fiction next) {
        // Whoever hears of the names asks what is wrong with them.
        wrong = next.wrong(before);
        retold.set(Optional.empty());
        fiction.set(next);
        tell();
    }

    private void tell() {
        UiTask old = telling;
        if (old != null) {
            old.cancel();
        }
        retold.set(Optional.empty());
        if (!wrong.isEmpty()) {
            return;
        }
        Fiction names = fiction.get();
        boolean isCut = leaveOut.get();
        telling = UiTask.start(threads, progress -> {
            if (progress.isCancelled()) {
                return;
            }
            Retold told = Retold.of(before, names, title(), isCut);
            threads.ui().execute(() -> {
                if (!progress.isCancelled()) {
                    retold.set(Optional.of(told));
                }
            });
        }, _ -> {}, failed);
    }

    /** Why the word for a name cannot stand; empty where it can. */
    Optional<String> fault(int at, Words words) {
        return wrong.stream().filter(w -> w.name().equals(fiction.get().names().get(at))).findFirst()
                .map(w -> words.get("editor.fiction.wrong." + w.fault().key(), w.name().word()));
    }

    /** How many names there are, or how many must be mended first. */
    String counts(Words words) {
        Numbers numbers = new Numbers(words.language());
        if (!wrong.isEmpty()) {
            return words.get("editor.fiction.mend", numbers.whole(wrong.size()));
        }
        int parties = fiction.get().parties().size();
        return words.get("editor.fiction.counts", numbers.whole(parties),
                numbers.whole(fiction.get().names().size() - parties));
    }

    /** How many texts lost something, and how many may still betray somebody. */
    String losses(Words words) {
        Numbers numbers = new Numbers(words.language());
        return retold.get().map(r -> words.get("editor.fiction.losses", numbers.whole(r.cuts().size()),
                numbers.whole(r.emptied()), numbers.whole(r.doubts().size())))
                .orElseGet(() -> wrong.isEmpty() ? words.get("editor.fiction.looking") : "");
    }

    /**
     * Writes the key, whole or not at all.
     *
     * @param title of the fiction
     * @return false where nothing was written; the answer says why
     */
    boolean saveKey(Path file, Localized title, Words words) {
        if (retold.get().isEmpty()) {
            return false;
        }
        Key key = new Key(before, retold.get().get().titled(title));
        try {
            SafeFile.write(file, BYTE_ORDER_MARK + TableWriter.csv(key.rows(words)));
            String path = file.toAbsolutePath().toString();
            answer.set(w -> w.get("editor.fiction.key.saved", path));
            return true;
        } catch (IOException refused) {
            answer.set(w -> w.get("editor.exchange.refused", String.valueOf(file),
                    String.valueOf(refused.getMessage())));
            return false;
        }
    }

    /**
     * Takes the names on a desk as one step, as a scenario that is in no file yet. Changes of the real one that are not saved
     * are kept apart first, for saving the fiction would leave them in no file.
     *
     * @return false where the names are not ready, or where the changes cannot be kept; the answer then says why
     */
    boolean take(DeskViewModel desk, Localized title) {
        Optional<Retold> ready = retold.get();
        try {
            if (ready.isPresent() && desk.isDirty()) {
                desk.keepApart();
            }
        } catch (IOException refused) {
            answer.set(w -> w.get("editor.exchange.refused", String.valueOf(desk.kept()),
                    String.valueOf(refused.getMessage())));
            return false;
        }
        ready.ifPresent(r -> {
            String key = desk.isDirty() ? "editor.fiction.taken.unsaved" : "editor.fiction.taken";
            desk.edit(r.titled(title).edit());
            desk.say(words -> words.get(key,
                    new Numbers(words.language()).whole(r.fiction().names().size())));
        });
        return ready.isPresent();
    }
}
