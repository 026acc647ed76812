package summitry.ui.home;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import summitry.classroom.file.ClassFile;
import summitry.classroom.file.ClassFolders;
import summitry.model.Flaw;
import summitry.model.Language;
import summitry.run.file.RunHeader;
import summitry.scenario.Problem;
import summitry.text.FlawSentences;
import summitry.text.Words;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/** The classes of a teacher: what there is, and what can be done with each. Used on the window's thread. */
public final class ClassListViewModel {

    private final ClassFolders folders;
    private final UiThreads threads;
    private final ObservableValue<Language> language;
    private final HomeDoor door;
    private final When when;
    private final BiConsumer<Path, List<Problem>> trouble;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<List<ClassRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> answer = new ReadOnlyObjectWrapper<>("");
    private List<Kept> kept = List.of();
    private boolean isEntering;

    /** A class as it was last read. */
    private record Kept(ClassFile.Reading reading, Instant changed) {}

    /** @param trouble shows what is wrong with a class */
    ClassListViewModel(ClassFolders folders, UiThreads threads, ObservableValue<Language> language,
            HomeDoor door, When when, BiConsumer<Path, List<Problem>> trouble, Consumer<Throwable> failed) {
        this.folders = folders;
        this.threads = threads;
        this.language = language;
        this.door = door;
        this.when = when;
        this.trouble = trouble;
        this.failed = failed;
    }

    /** Looks again what classes there are. */
    void refresh() {
        work(() -> {
            try {
                // What a kill left of a class that was being deleted goes now; what cannot is tried again next time.
                folders.finishDeleting();
                List<Kept> found = new ArrayList<>();
                for (Path folder : folders.classes()) {
                    found.add(new Kept(ClassFile.read(folder), ClassFolders.changed(folder).toInstant()));
                }
                return Optional.of(List.copyOf(found));
            } catch (IOException e) {
                return Optional.<List<Kept>>empty();
            }
        }, found -> {
            kept = found.orElse(List.of());
            answer.set(found.isPresent() ? "" : words().get("home.class.no-list", folders.path().toString()));
            show();
        });
    }

    /** Tells the classes in the present language. */
    void show() {
        Language now = language.getValue();
        rows.set(kept.stream().map(k -> ClassRow.of(k.reading(), k.changed(),
                door.isTaught(k.reading().folder()), when, now)).toList());
    }

    /** Goes on with a class; one that cannot go on shows why. */
    public void goOn(Path folder) {
        answer.set("");
        if (isEntering || door.goBack(folder)) {
            return;
        }
        isEntering = true;
        work(() -> {
            ClassFile.Reading reading = ClassFile.read(folder);
            return reading.canGoOn()
                    ? new Entered(
                            Optional.of(ClassFile.resume(reading, RunHeader.PROGRAM, InstantSource.system())),
                            reading)
                    : new Entered(Optional.empty(), reading);
        }, entered -> {
            isEntering = false;
            entered.open().ifPresentOrElse(door::teach,
                    () -> trouble.accept(folder, entered.reading().problems()));
        });
    }

    private record Entered(Optional<ClassFile.Open> open, ClassFile.Reading reading) {}

    /** Deletes a class with everything in its folder. */
    public void delete(Path folder) {
        door.leaveClass(folder);
        deleted(folders::delete, folder);
    }

    /** Deletes what students wrote in a class, and nothing else. */
    public void deleteTexts(Path folder) {
        door.leaveClass(folder);
        deleted(folders::deleteTexts, folder);
    }

    private void deleted(Function<Path, Optional<Flaw>> how, Path folder) {
        work(() -> how.apply(folder), flaw -> {
            refresh();
            flaw.ifPresent(f -> threads.work().execute(() -> threads.ui().execute(
                    () -> answer.set(new FlawSentences(language.getValue()).of(f)))));
        });
    }

    private Words words() {
        return Words.in(language.getValue());
    }

    private <T> void work(Supplier<T> work, Consumer<T> then) {
        UiTask.start(threads, _ -> {
            T value = work.get();
            threads.ui().execute(() -> then.accept(value));
        }, _ -> {}, error -> {
            isEntering = false;
            failed.accept(error);
        });
    }

    /** The one that was used last first; those that cannot be read too. */
    ReadOnlyObjectProperty<List<ClassRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Why something was not done; empty where it was. */
    ReadOnlyObjectProperty<String> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    ClassFolders folders() {
        return folders;
    }
}
