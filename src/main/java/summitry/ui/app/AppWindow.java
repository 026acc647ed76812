package summitry.ui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import summitry.draft.file.DraftFolder;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.ui.control.Action;
import summitry.ui.control.Shortcuts;
import summitry.ui.control.Texts;
import summitry.ui.control.ToastLayer;
import summitry.ui.control.Toasts;
import summitry.ui.fx.UiThreads;
import summitry.ui.home.FileChoice;
import summitry.ui.home.HomeActions;
import summitry.ui.home.HomeView;
import summitry.ui.home.HomeViewModel;
import summitry.ui.home.OpenFolder;
import summitry.ui.home.PersonFolder;

/** The window: its frame, what is open in it, and what it remembers. */
public final class AppWindow {
    /** Chance of the first run; the same seed gives the same run. */
    public static final long FIRST_SEED = 1;

    private static final Set<AppCommand> OF_THE_DISPLAY = Set.of(AppCommand.LANGUAGE, AppCommand.THEME,
            AppCommand.LARGER, AppCommand.SMALLER, AppCommand.FULL_SIZE);
    private static final System.Logger LOG = System.getLogger(AppWindow.class.getName());

    private final Stage stage;
    private final SettingsKeeper settings;
    private final WindowPlace place;
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
    private final Rooms rooms;
    private final DeskRoom desk;
    private Optional<Consumer<Path>> folderWay = Optional.empty();
    private final FrontDoor door;

    public AppWindow(Stage stage, PersonFolder folder) {
        this.stage = stage;
        SettingsFile file = new SettingsFile(folder);
        SettingsFile.Reading kept = file.read(Settings.first(Language.of(Locale.getDefault())));
        place = kept.settings().place();
        model = new AppViewModel(kept.settings().language(), Display.ofSystem(kept.settings()),
                kept.settings().speed());
        model.liveFuturesProperty().set(kept.settings().liveFutures());
        model.runFuturesProperty().set(kept.settings().runFutures());
        model.putAside(kept.putAside());
        settings = new SettingsKeeper(file, () -> model.settings(place.of(stage)), model.watched());
        texts = new Texts(model.languageProperty());
        OpenFolder last = new OpenFolder(folder);
        choice = new SystemFileChoice(stage, texts, last, "open.ours",
                List.of("*.json", "*.jsonl", "*.summitry"));
        sheets = new Sheets(texts);
        rooms = new Rooms(folder, model, texts, threads, clock, new SystemSavePlace(stage, Optional.empty()),
                this::put,
                this::showHome, this::failed);
        desk = new DeskRoom(DraftFolder.in(folder.path()), model, texts, threads, clock,
                new SystemSavePlace(stage, Optional.of(folder.scenarios())), new SystemFolderPlace(stage),
                new SystemFileChoice(stage, texts, last, "open.tables", List.of("*.csv", "*.tsv", "*.txt")),
                sheets,
                this::put, sheets::showFigure, this::play, this::showFolder, this::failed);
        door = new FrontDoor(model, rooms, desk, sheets, toasts, texts, this::scenarios);
        homeModel = new HomeViewModel(folder, threads, model.languageProperty(), door, clock, this::failed);
        prepare = new PrepareRoom(folder.classes(), threads, homeModel.scenariosProperty(), texts,
                new SystemSavePlace(stage, Optional.empty()), door::teach, this::showHome, this::failed);
        toastLayer = new ToastLayer(toasts, texts);
        actions = new AppActions(model, sheets, toastLayer,
                () -> Optional.ofNullable(model.scenarioProperty().get()),
                this::showHome, this::showPrepare, door::editOpen,
                () -> choice.choose().ifPresent(this::openFile),
                this::search, () -> door.leave(stage::hide));
        frame.setTop(new VBox(new TopBar(model, actions, texts, shipped, this::play),
                new NoticeStrip(model, texts)));
        rooms.coveredProperty().subscribe(this::cover);
        // The screen arranges itself by the width of the window, so it must never hold the window's width up itself.
        frame.setMinSize(0, 0);
        StackPane root = new StackPane(frame, sheets.pane(), toastLayer);
        Scene scene = new Scene(root, place.width(), place.height());
        Display display = model.display();
        Wardrobe.dress(scene, display);
        display.stillProperty().subscribe(sheets::still);
        toastLayer.stillProperty().bind(display.stillProperty());
        Shortcuts.install(scene, () -> sheets.isOpen() || rooms.isPageOpen() || toastLayer.isFocusWithin()
                ? List.of(actions.message())
                : shortcuts());
        FileDrop.install(scene, this::openFile);
        EscapeKey.install(scene, sheets, toastLayer, model, desk, this::showHome);
        stage.setScene(scene);
        stage.setMinWidth(Settings.LEAST_WIDTH);
        stage.setMinHeight(Settings.LEAST_HEIGHT);
        place.put(stage);
        stage.titleProperty().bind(Bindings.createStringBinding(model::windowTitle, model.languageProperty(),
                model.homeProperty(), model.scenarioProperty()));
        stage.setOnCloseRequest(event -> {
            if (door.isAtRisk()) {
                event.consume();
                door.leave(stage::hide);
            }
        });
        stage.setOnHidden(_ -> close());
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> failed(error));
    }

    /** Gives the system's way to show a folder; without one the place of a file is copied. */
    void showFoldersBy(Consumer<Path> way) {
        folderWay = Optional.of(way);
    }

    private void showFolder(Path file) {
        Path whole = file.toAbsolutePath();
        folderWay.ifPresentOrElse(
                way -> way.accept(Optional.ofNullable(whole.getParent()).orElse(whole)), () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(whole.toString());
                    Clipboard.getSystemClipboard().setContent(content);
                    toasts.say(texts.now().get("saved.copied", whole.getFileName()));
                });
    }

    AppViewModel model() {
        return model;
    }

    /** Shows the window with the first screen. */
    public void start() {
        showHome();
    }

    /** Shows the window with a new run of a scenario. */
    public void open(Scenario scenario, long seed) {
        rooms.enter(LiveRun.open(scenario, seed), Optional.empty());
    }

    FrontDoor door() {
        return door;
    }

    private List<Scenario> scenarios() {
        return homeModel.scenariosProperty().get();
    }

    private void play(Scenario scenario) {
        door.play(scenario);
    }

    private void put(Region screen) {
        frame.setCenter(screen);
        stage.show();
    }

    /** Shows where a class is prepared; an open run rests meanwhile. */
    public void showPrepare() {
        sheets.close();
        rooms.rest();
        homeModel.refresh();
        model.showPreparing();
        frame.setCenter(prepare.view());
        stage.show();
        prepare.view().enter();
    }

    /** Shows the first screen; an open run rests meanwhile. */
    public void showHome() {
        rooms.rest();
        desk.keep();
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
        if (rooms.coveredProperty().get()) {
            return;
        }
        if (desk.takes(path)) {
            desk.exchange(Optional.of(path));
            return;
        }
        sheets.close();
        if (!model.homeProperty().get() || model.preparingProperty().get()) {
            showHome();
        }
        homeModel.open(path);
    }

    /** While one delegation has the laptop, the bar above leads nowhere either. */
    private void cover(boolean isCovered) {
        frame.getTop().setVisible(!isCovered);
        frame.getTop().setManaged(!isCovered);
        sheets.pane().setFocusTraversable(!isCovered);
    }

    private void search() {
        sheets.showPalette(new Palette(this::shortcuts, rooms::playing, shipped, this::play,
                sheets::showGlossary, texts));
    }

    /** Those of the run first, as a search lists them. */
    private List<Action> shortcuts() {
        if (rooms.coveredProperty().get()) {
            return actions.all().stream().filter(a -> OF_THE_DISPLAY.contains(a.spec())).toList();
        }
        List<Action> all = new ArrayList<>(desk.actions());
        all.addAll(rooms.actions());
        all.addAll(actions.all());
        return all;
    }

    /** The one place where a bug ends, on any thread: it is logged once and told in a sentence. The run stays as it was. */
    void failed(Throwable error) {
        LOG.log(System.Logger.Level.ERROR, "a command failed", error);
        threads.ui().execute(
                () -> sheets.showFailure(clock.instant(), error,
                        words -> model.safety(words, clock.getZone())));
    }

    private void close() {
        desk.close();
        rooms.close();
        prepare.close();
        model.display().close();
        settings.close();
    }
}
