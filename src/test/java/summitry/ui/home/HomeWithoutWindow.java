package summitry.ui.home;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.io.TempDir;
import summitry.classroom.file.ClassFile;
import summitry.draft.Draft;
import summitry.draft.file.UnsavedDraft;
import summitry.model.Command;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.file.RunHeader;
import summitry.run.file.RunJournal;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A first screen without a window, and a door that notes what it is asked for. */
abstract class HomeWithoutWindow implements HomeDoor {
    OptionalInt shortenedTo = OptionalInt.empty();
    final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    final List<Scenario> played = new ArrayList<>();
    final List<Scenario> triedOut = new ArrayList<>();
    final List<Draft> edited = new ArrayList<>();
    final List<LiveRun> goneOn = new ArrayList<>();
    final List<Optional<RunJournal>> journals = new ArrayList<>();
    final List<Path> aside = new ArrayList<>();
    final List<Throwable> bugs = new ArrayList<>();

    final List<Path> cleared = new ArrayList<>();
    @TempDir
    Path home;

    @Override
    public void play(Scenario scenario) {
        played.add(scenario);
    }

    @Override
    public void tryOut(Scenario scenario) {
        triedOut.add(scenario);
    }

    @Override
    public void edit(Scenario scenario) {
        edited.add(Draft.of(scenario));
    }

    @Override
    public void create() {
        throw new AssertionError("nothing was to be created");
    }

    @Override
    public void edit(UnsavedDraft draft) {
        edited.add(draft.draft());
    }

    @Override
    public boolean isOnDesk(Path kept) {
        return false;
    }

    @Override
    public void leaveDesk(Path file) {
        cleared.add(file);
    }

    @Override
    public void edit(Path file, Draft draft) {
        edited.add(draft);
    }

    @Override
    public void shortened(int round) {
        shortenedTo = OptionalInt.of(round);
    }

    @Override
    public void goOn(LiveRun run, Optional<RunJournal> journal) {
        goneOn.add(run);
        journals.add(journal);
    }

    @Override
    public void teach(ClassFile.Open open) {
        throw new AssertionError("no class was prepared");
    }

    @Override
    public void putAside(Path file) {
        aside.add(file);
    }

    @Override
    public boolean hasRun() {
        return false;
    }

    @Override
    public void backToRun() {
        throw new AssertionError("no run is open");
    }

    @Override
    public boolean isTaught(Path folder) {
        return false;
    }

    @Override
    public void leaveClass(Path folder) {}

    @Override
    public boolean goBack(Path file) {
        return false;
    }

    final HomeViewModel shown() {
        HomeViewModel model = new HomeViewModel(new PersonFolder(home), UiThreads.direct(), language, this,
                Clock.fixed(Instant.now(), ZoneOffset.UTC), bugs::add);
        model.refresh();
        assertEquals(List.of(), bugs);
        return model;
    }

    /** A run of three rounds with two undone, as a window leaves it. */
    final Path recorded() throws IOException {
        LiveRun run = LiveRun.open(ScenarioLibrary.load("first-steps"), 7);
        Path file = new PersonFolder(home).runs().newFile("first-steps");
        try (RunJournal journal = RunJournal.create(file,
                new RunHeader("1.0.0", Instant.now(), 7, run.scenario()))) {
            run.keepIn(journal);
            run.submit(new Command.ResolveRound());
            run.submit(new Command.ResolveRound());
            run.undo();
            assertEquals(Optional.empty(), run.unsaved());
        }
        return file;
    }
}
