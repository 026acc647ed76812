package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import summitry.classroom.file.ClassFile;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.file.RunJournal;
import summitry.text.Numbers;
import summitry.ui.control.Action;
import summitry.ui.control.Shortcuts;
import summitry.ui.control.Texts;
import summitry.ui.control.ToastLayer;
import summitry.ui.control.Toasts;
import summitry.ui.fx.UiThreads;
import summitry.ui.home.FileChoice;
import summitry.ui.home.HomeActions;
import summitry.ui.home.HomeDoor;
import summitry.ui.home.HomeView;
import summitry.ui.home.HomeViewModel;
import summitry.ui.home.PersonFolder;
import summitry.ui.play.Place;

/** The window: its frame, what is open in it, and what it remembers. */
public final class AppWindow implements HomeDoor {
    /** Chance of the first run; the same seed gives the same run. */
    public static final long FIRST_SEED = 1;

    private static final Set<AppCommand> OF_THE_DISPLAY = Set.of(AppCommand.LANGUAGE, AppCommand.THEME,
            AppCommand.LARGER,
            AppCommand.SMALLER, AppCommand.FULL_SIZE);
    private static final System.Logger LOG = System.getLogger(AppWindow.class.getName());

    private final Stage stage;
    private final PersonFolder folder;
    private final SettingsFile file;
    private final WindowPlace place;
    private final LastPlaces places;
    private final AppViewModel model;
    private final Texts texts;
    private final BorderPane frame = new BorderPane();
    private final Sheets sheets;
    private final Toasts toasts = new Toasts();
    private final ToastLayer toastLayer;
    private final AppActions actions;
    private final UiThreads threads = UiThreads.live("run");
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final ShippedScenarios shipped = new ShippedScenarios(threads, this::failed);
    private final HomeViewModel homeModel;
    private final FileChoice choice;
    private @Nullable HomeView home;
    private final PrepareRoom prepare;
    private @Nullable PlayRoom room;
    private @Nullable TeachRoom lesson;
    private ObservableValue<Boolean> curtain = new SimpleBooleanProperty(false);
    private long entries;

    public AppWindow(Stage stage, PersonFolder folder) {
        this.stage = stage;
        this.folder = folder;
        file = new SettingsFile(folder);
        SettingsFile.Reading settings = file.read(
                Settings.first(Language.of(Locale.getDefault())));
        place = settings.settings().place();
        places = new LastPlaces(folder);
        model = new AppViewModel(settings.settings().language(), Display.ofSystem(settings.settings()),
                settings.settings().speed());
        model.putAside(settings.putAside());
        texts = new Texts(model.languageProperty());
        choice = new SystemFileChoice(stage, texts);
        homeModel = new HomeViewModel(folder, threads, model.languageProperty(), this, clock, this::failed);
        prepare = new PrepareRoom(folder.classes(), threads, homeModel.scenariosProperty(), texts,
                this::teach,
                this::showHome, this::failed);
        sheets = new Sheets(texts);
        toastLayer = new ToastLayer(toasts, texts);
        actions = new AppActions(model, sheets, toastLayer,
                () -> Optional.ofNullable(model.scenarioProperty().get()),
                this::showHome, this::showPrepare, () -> choice.choose().ifPresent(this::openFile),
                this::search, () -> leave(stage::hide));
        frame.setTop(new VBox(new TopBar(model, actions, texts, shipped, this::play),
                new NoticeStrip(model, texts)));
        // The screen arranges itself by the width of the window, so it must never hold the window's width up itself.
        frame.setMinSize(0, 0);
        StackPane root = new StackPane(frame, sheets.pane(), toastLayer);
        Scene scene = new Scene(root, place.width(), place.height());
        Display display = model.display();
        Wardrobe.dress(scene, display);
        display.stillProperty().subscribe(sheets::still);
        toastLayer.stillProperty().bind(display.stillProperty());
        Shortcuts.install(scene, () -> sheets.isOpen() || isCovered() || toastLayer.isFocusWithin()
                ? List.of(actions.message())
                : shortcuts());
        FileDrop.install(scene, this::openFile);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (sheets.isOpen() && !toastLayer.isFocusWithin() && event.getCode() == KeyCode.ESCAPE) {
                sheets.close();
                event.consume();
            } else if (model.preparingProperty().get() && event.getCode() == KeyCode.ESCAPE
                    && !toastLayer.isFocusWithin()
                    && !(scene.getFocusOwner() instanceof ComboBoxBase<?> box && box.isShowing())) {
                showHome();
                event.consume();
            }
        });
        stage.setScene(scene);
        stage.setMinWidth(Settings.LEAST_WIDTH);
        stage.setMinHeight(Settings.LEAST_HEIGHT);
        place.put(stage);
        stage.titleProperty().bind(Bindings.createStringBinding(model::windowTitle, model.languageProperty(),
                model.homeProperty(), model.scenarioProperty()));
        stage.setOnCloseRequest(event -> {
            if (isAtRisk()) {
                event.consume();
                leave(stage::hide);
            }
        });
        stage.setOnHidden(_ -> close());
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> failed(error));
    }

    Display display() {
        return model.display();
    }

    Language language() {
        return model.languageProperty().get();
    }

    void speak(Language wanted) {
        model.speak(wanted);
    }

    /** Shows the window with the first screen. */
    public void start() {
        showHome();
    }

    /** Shows the window with a new run of a scenario. */
    public void open(Scenario scenario, long seed) {
        enter(LiveRun.open(scenario, seed), Optional.empty());
    }

    /** Shows where a class is prepared; an open run rests meanwhile. */
    public void showPrepare() {
        sheets.close();
        rest();
        homeModel.refresh();
        model.showPreparing();
        frame.setCenter(prepare.view());
        stage.show();
        prepare.view().enter();
    }

    private void rest() {
        if (room != null) {
            room.model().course().pause();
        }
    }

    /** Shows the first screen; an open run rests meanwhile. */
    public void showHome() {
        rest();
        if (home == null) {
            home = new HomeView(homeModel,
                    new HomeActions(actions.openFile(), actions.teach(), sheets::showFigure,
                            sheets::ask),
                    choice, texts);
        }
        homeModel.refresh();
        model.showHome(true);
        frame.setCenter(home);
        stage.show();
        home.enter();
    }

    /** Opens a scenario or a run from a file; where it has problems, the first screen lists them. */
    public void openFile(Path path) {
        if (curtain.getValue()) {
            return;
        }
        sheets.close();
        if (!model.homeProperty().get() || model.preparingProperty().get()) {
            showHome();
        }
        homeModel.open(path);
    }

    @Override
    public void play(Scenario scenario) {
        leave(() -> open(scenario, FIRST_SEED));
    }

    @Override
    public void tryOut(Scenario scenario) {
        leave(() -> {
            PartyId own = scenario.parties().getFirst().id();
            LiveRun run = LiveRun.open(scenario, FIRST_SEED);
            run.submit(new Command.Assign(own, Controller.PERSON));
            enter(run, Optional.empty()).model().coach().begin(own);
        });
    }

    @Override
    public void goOn(LiveRun run, Optional<RunJournal> journal) {
        leave(() -> enter(run, journal));
    }

    @Override
    public void teach(ClassFile.Open open) {
        leave(() -> {
            closeRooms();
            TeachRoom entered = new TeachRoom(open, threads, texts, model.display().stillProperty(),
                    new SystemSavePlace(stage), this::showHome, this::failed);
            lesson = entered;
            curtain = entered.model().isCovered();
            curtain.subscribe(this::cover);
            entered.model().onKept(why -> model.kept(new Keeping(why, Optional.of(
                    new Keeping.Saved(open.folder(), clock.instant())))));
            model.opened(entered.model().run().scenario());
            model.showHome(false);
            frame.setCenter(entered.view());
            stage.show();
            entered.view().enter();
            open.lesson().unsaved().ifPresent(why -> model.kept(new Keeping(Optional.of(why),
                    Optional.empty())));
        });
    }

    /** While one delegation has the laptop, the bar above leads nowhere either. */
    private void cover(boolean isCovered) {
        frame.getTop().setVisible(!isCovered);
        frame.getTop().setManaged(!isCovered);
        sheets.pane().setFocusTraversable(!isCovered);
    }

    private void closeRooms() {
        PlayRoom left = room;
        if (left != null) {
            left.file().ifPresent(run -> places.keep(run, Place.of(left.model())));
            left.close();
            room = null;
        }
        if (lesson != null) {
            lesson.close();
            lesson = null;
            curtain = new SimpleBooleanProperty(false);
            cover(false);
        }
    }

    @Override
    public void shortened(int round) {
        toasts.say(texts.now().get("window.shortened", new Numbers(texts.now().language()).whole(round)));
    }

    @Override
    public void putAside(Path aside) {
        model.putAside(Optional.of(aside));
    }

    @Override
    public boolean hasRun() {
        return room != null;
    }

    @Override
    public void backToRun() {
        if (room != null) {
            show(room);
        }
    }

    @Override
    public boolean goBack(Path path) {
        TeachRoom taught = lesson;
        if (taught != null && taught.isIn(path)) {
            model.showHome(false);
            frame.setCenter(taught.view());
            taught.view().enter();
            return true;
        }
        PlayRoom current = room;
        if (current == null || !current.isIn(path)) {
            return false;
        }
        show(current);
        return true;
    }

    @Override
    public boolean isTaught(Path path) {
        return lesson != null && lesson.isIn(path);
    }

    @Override
    public void leaveClass(Path path) {
        if (isTaught(path)) {
            closeRooms();
            model.kept(Keeping.NONE);
        }
    }

    private PlayRoom enter(LiveRun run, Optional<RunJournal> journal) {
        closeRooms();
        model.drawerProperty().set(false);
        model.kept(Keeping.NONE);
        long entry = ++entries;
        RunKeeper keeper = new RunKeeper(folder.runs(), clock, journal, how -> threads.ui().execute(() -> {
            // A run that was left may still finish a round.
            if (entry == entries) {
                model.kept(how);
            }
        }));
        PlayRoom entered = new PlayRoom(run, keeper, threads, model.languageProperty(), texts,
                model.display().stillProperty(), model.drawerProperty(), model.speedProperty(), this::failed);
        room = entered;
        journal.flatMap(j -> places.of(j.file())).ifPresent(place -> place.enter(entered.model()));
        model.opened(run.scenario());
        show(entered);
        return entered;
    }

    private void show(PlayRoom shown) {
        model.showHome(false);
        frame.setCenter(shown.view());
        stage.show();
        shown.view().requestFocus();
    }

    private boolean isAtRisk() {
        return model.unsavedProperty().get().isPresent();
    }

    /** Leaves the open run; one that is in memory alone only after a question. */
    private void leave(Runnable then) {
        if (isAtRisk()) {
            sheets.ask("leave", "leave.title", texts.now().get("leave.question"), "leave.yes", () -> {
                model.kept(Keeping.NONE);
                then.run();
            });
        } else {
            then.run();
        }
    }

    private void search() {
        sheets.showPalette(new Palette(this::shortcuts, this::openRoom, shipped, this::play, texts));
    }

    /** The run on the screen, unless a page covers it. */
    private Optional<PlayRoom> openRoom() {
        return model.homeProperty().get() || isCovered() ? Optional.empty() : Optional.ofNullable(room);
    }

    private boolean isCovered() {
        return room != null && !model.homeProperty().get() && room.model().inquiry().isOpen();
    }

    /** Those of the run first, as a search lists them. */
    private List<Action> shortcuts() {
        if (curtain.getValue()) {
            return actions.all().stream().filter(a -> OF_THE_DISPLAY.contains(a.spec())).toList();
        }
        List<Action> all = new ArrayList<>();
        openRoom().ifPresent(r -> all.addAll(r.actions()));
        if (lesson != null && !model.homeProperty().get()) {
            all.addAll(lesson.actions());
        }
        all.addAll(actions.all());
        return all;
    }

    /** The one place where a bug ends: it is logged once and told in a sentence. The run stays as it was. */
    private void failed(Throwable error) {
        LOG.log(System.Logger.Level.ERROR, "a command failed", error);
        sheets.showFailure(error);
    }

    private void close() {
        closeRooms();
        prepare.close();
        model.display().close();
        try {
            file.write(model.settings(place.of(stage)));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the settings could not be kept in {0}", e.getMessage());
        }
    }
}
