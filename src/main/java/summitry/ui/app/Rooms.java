package summitry.ui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import summitry.classroom.file.ClassFile;
import summitry.run.LiveRun;
import summitry.run.file.RunJournal;
import summitry.ui.control.Action;
import summitry.ui.control.Texts;
import summitry.ui.fx.UiThreads;
import summitry.ui.home.PersonFolder;
import summitry.ui.play.Place;
import summitry.ui.teach.SavePlace;

/** What is open in the window: at most one run, or one class. */
final class Rooms implements AutoCloseable {
    private final PersonFolder folder;
    private final AppViewModel model;
    private final Texts texts;
    private final UiThreads threads;
    private final UiThreads ahead = UiThreads.background("ahead");
    private final Clock clock;
    private final SavePlace save;
    private final Consumer<Region> show;
    private final Runnable goHome;
    private final Consumer<Throwable> failed;
    private final LastPlaces places;
    private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper(false);
    private @Nullable PlayRoom room;
    private @Nullable TeachRoom lesson;
    private long entries;

    /**
     * Nothing is open yet.
     *
     * @param show puts a screen into the window
     * @param goHome shows the first screen
     */
    Rooms(PersonFolder folder, AppViewModel model, Texts texts, UiThreads threads, Clock clock,
            SavePlace save,
            Consumer<Region> show, Runnable goHome, Consumer<Throwable> failed) {
        this.folder = folder;
        this.model = model;
        this.texts = texts;
        this.threads = threads;
        this.clock = clock;
        this.save = save;
        this.show = show;
        this.goHome = goHome;
        this.failed = failed;
        places = new LastPlaces(folder);
    }

    /** Opens a run in place of what is open. */
    PlayRoom enter(LiveRun run, Optional<RunJournal> journal) {
        leave();
        model.drawerProperty().set(false);
        model.kept(Keeping.NONE);
        long entry = ++entries;
        RunKeeper keeper = new RunKeeper(folder.runs(), clock, journal, how -> threads.ui().execute(() -> {
            // A run that was left may still finish a round.
            if (entry == entries) {
                model.kept(how);
            }
        }));
        PlayRoom entered = new PlayRoom(run, keeper, threads, ahead, model.runFuturesProperty(),
                model.languageProperty(), texts,
                model.display().stillProperty(), model.drawerProperty(), model.speedProperty(), failed);
        room = entered;
        journal.flatMap(j -> places.of(j.file())).ifPresent(place -> place.enter(entered.model()));
        model.opened(run.scenario());
        show(entered);
        return entered;
    }

    /** Opens a class in place of what is open. */
    void teach(ClassFile.Open open) {
        leave();
        TeachRoom entered = new TeachRoom(open, threads, texts, model.display().stillProperty(), save, goHome,
                failed);
        lesson = entered;
        entered.model().isCovered().subscribe(covered::set);
        entered.model().onKept(why -> model.kept(new Keeping(why, Optional.of(
                new Keeping.Saved(open.folder(), clock.instant())))));
        model.opened(entered.model().run().scenario());
        show(entered);
        open.lesson().unsaved()
                .ifPresent(why -> model.kept(new Keeping(Optional.of(why), Optional.empty())));
    }

    private void show(PlayRoom shown) {
        model.showHome(false);
        show.accept(shown.view());
        shown.view().requestFocus();
    }

    private void show(TeachRoom shown) {
        model.showHome(false);
        show.accept(shown.view());
        shown.view().enter();
    }

    /** An open run rests while something else is looked at. */
    void rest() {
        if (room != null) {
            room.model().course().pause();
        }
    }

    boolean hasRun() {
        return room != null;
    }

    /** Goes back to the open run. */
    void backToRun() {
        if (room != null) {
            show(room);
        }
    }

    /** Goes back to the run or the class if it is kept there; false where it is not. */
    boolean goBack(Path path) {
        TeachRoom taught = lesson;
        if (taught != null && taught.isIn(path)) {
            show(taught);
            return true;
        }
        PlayRoom current = room;
        if (current == null || !current.isIn(path)) {
            return false;
        }
        show(current);
        return true;
    }

    boolean isTaught(Path path) {
        return lesson != null && lesson.isIn(path);
    }

    /** Closes the class that is kept there, if it is open. */
    void leaveClass(Path path) {
        if (isTaught(path)) {
            leave();
            model.kept(Keeping.NONE);
        }
    }

    /** True while one delegation has the laptop, and nothing else may be reached. */
    ReadOnlyBooleanProperty coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    /** The run on the screen, unless a page covers it. */
    Optional<PlayRoom> playing() {
        return model.homeProperty().get() || isPageOpen() ? Optional.empty() : Optional.ofNullable(room);
    }

    /** True where a page lies over the run on the screen. */
    boolean isPageOpen() {
        return room != null && !model.homeProperty().get() && room.model().inquiry().isOpen();
    }

    /** What can be done in what is on the screen. */
    List<Action> actions() {
        List<Action> all = new ArrayList<>();
        playing().ifPresent(r -> all.addAll(r.actions()));
        if (lesson != null && !model.homeProperty().get()) {
            all.addAll(lesson.actions());
        }
        return all;
    }

    private void leave() {
        PlayRoom left = room;
        if (left != null) {
            left.file().ifPresent(run -> places.keep(run, Place.of(left.model())));
            left.close();
            room = null;
        }
        if (lesson != null) {
            lesson.close();
            lesson = null;
            covered.set(false);
        }
    }

    @Override
    public void close() {
        leave();
    }
}
