package summitry.ui.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Scenario;
import summitry.scenario.Problem;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/** Opens one file at a time, and keeps what is wrong with it until somebody has read it. Used on the window's thread. */
final class FileOpener {
    private final UiThreads threads;
    private final ObservableValue<Language> language;
    private final HomeDoor door;
    private final BiConsumer<Path, Localized> opened;
    private final Consumer<Throwable> failed;
    private Optional<Trouble> trouble = Optional.empty();

    private final ReadOnlyObjectWrapper<Optional<Path>> opening = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ProblemSheet>> problems = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /** A file with problems, and the sound part of it. */
    private record Trouble(Path file, List<Problem> problems, Optional<OpenedFile.OfRun> sound) {}

    /**
     * @param opened told of every file that is played or gone on with, and its title
     * @param failed takes a bug
     */
    FileOpener(UiThreads threads, ObservableValue<Language> language, HomeDoor door,
            BiConsumer<Path, Localized> opened, Consumer<Throwable> failed) {
        this.threads = threads;
        this.language = language;
        this.door = door;
        this.opened = opened;
        this.failed = failed;
    }

    /** Opens a scenario or a run; where the file has problems, they are listed. Nothing while another is being opened. */
    void open(Path file) {
        if (opening.get().isPresent() || door.goBack(file)) {
            return;
        }
        closeProblems();
        opening.set(Optional.of(file));
        UiTask.start(threads, _ -> {
            OpenedFile read = OpenedFile.read(file);
            threads.ui().execute(() -> enter(file, read));
        }, _ -> opening.set(Optional.empty()), error -> {
            opening.set(Optional.empty());
            failed.accept(error);
        });
    }

    private void enter(Path file, OpenedFile read) {
        switch (read) {
            case OpenedFile.OfScenario(Scenario scenario) -> {
                opened.accept(file, scenario.title());
                door.play(scenario);
            }
            case OpenedFile.OfRun run when run.journal().isPresent() -> {
                opened.accept(file, run.run().scenario().title());
                door.goOn(run.run(), run.journal());
                if (!run.problems().isEmpty()) {
                    door.shortened(run.run().tree().state().round());
                }
            }
            case OpenedFile.OfRun run -> list(new Trouble(file, run.problems(), Optional.of(run)));
            case OpenedFile.Broken(List<Problem> found) -> list(file, found);
        }
    }

    /** Opens the sound part of the file whose problems are listed; what is played from there is kept in a new file. */
    void openSoundPart() {
        trouble.flatMap(Trouble::sound).ifPresent(run -> {
            closeProblems();
            door.goOn(run.run(), run.journal());
        });
    }

    /** Lists the problems of a file of which nothing can be opened. */
    void list(Path file, List<Problem> found) {
        list(new Trouble(file, found, Optional.empty()));
    }

    private void list(Trouble found) {
        trouble = Optional.of(found);
        show();
    }

    /** The file whose problems are listed. */
    Optional<Path> troubled() {
        return trouble.map(Trouble::file);
    }

    void closeProblems() {
        trouble = Optional.empty();
        show();
    }

    /** Tells the problems in the present language. */
    void show() {
        problems.set(trouble.map(
                t -> ProblemSheet.of(t.file(), t.problems(), t.sound().isPresent(), language.getValue())));
    }

    /** The file that is being opened. */
    ReadOnlyObjectProperty<Optional<Path>> openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /** What is wrong with the file that was opened last. */
    ReadOnlyObjectProperty<Optional<ProblemSheet>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }
}
