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
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import summitry.classroom.file.ClassFile;
import summitry.draft.Draft;
import summitry.draft.file.DraftFolder;
import summitry.draft.file.UnsavedDraft;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.file.RunJournal;
import summitry.scenario.Templates;
import summitry.text.Numbers;
import summitry.ui.control.Action;
import summitry.ui.control.Shortcuts;
import summitry.ui.control.Texts;
import summitry.ui.control.ToastLayer;
import summitry.ui.control.Toasts;
import summitry.ui.editor.NewForm;
import summitry.ui.fx.UiThreads;
import summitry.ui.home.FileChoice;
import summitry.ui.home.HomeActions;
import summitry.ui.home.HomeDoor;
import summitry.ui.home.HomeView;
import summitry.ui.home.HomeViewModel;
import summitry.ui.home.OpenFolder;
import summitry.ui.home.PersonFolder;

/** The window: its frame, what is open in it, and what it remembers. */
public final class AppWindow implements HomeDoor {
    /** Chance of the first run; the same seed gives the same run. */
    public static final long FIRST_SEED = 1;

    private static final Set<AppCommand> OF_THE_DISPLAY = Set.of(AppCommand.LANGUAGE, AppCommand.THEME,
            AppCommand.LARGER, AppCommand.SMALLER, AppCommand.FULL_SIZE);
    private static final System.Logger LOG = System.getLogger(AppWindow.class.getName());

    private final Stage stage;
    private final SettingsFile file;
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

    public AppWindow(Stage stage, PersonFolder folder) {
        this.stage = stage;
        file = new SettingsFile(folder);
        SettingsFile.Reading settings = file.read(Settings.first(Language.of(Locale.getDefault())));
        place = settings.settings().place();
        model = new AppViewModel(settings.settings().language(), Display.ofSystem(settings.settings()),
                settings.settings().speed());
        model.liveFuturesProperty().set(settings.settings().liveFutures());
        model.putAside(settings.putAside());
        texts = new Texts(model.languageProperty());
        OpenFolder last = new OpenFolder(folder);
        choice = new SystemFileChoice(stage, texts, last, "open.ours",
                List.of("*.json", "*.jsonl", "*.summitry"));
        sheets = new Sheets(texts);
        rooms = new Rooms(folder, model, texts, threads, clock, new SystemSavePlace(stage), this::put,
                this::showHome, this::failed);
        homeModel = new HomeViewModel(folder, threads, model.languageProperty(), this, clock, this::failed);
        prepare = new PrepareRoom(folder.classes(), threads, homeModel.scenariosProperty(), texts,
                new SystemSavePlace(stage), this::teach, this::showHome, this::failed);
        desk = new DeskRoom(DraftFolder.in(folder.path()), model, texts, threads, clock,
                new SystemSavePlace(stage),
                new SystemFileChoice(stage, texts, last, "open.tables", List.of("*.csv", "*.tsv", "*.txt")),
                sheets,
                this::put, sheets::showFigure, this::play, this::failed);
        toastLayer = new ToastLayer(toasts, texts);
        actions = new AppActions(model, sheets, toastLayer,
                () -> Optional.ofNullable(model.scenarioProperty().get()),
                this::showHome, this::showPrepare, this::editOpen,
                () -> choice.choose().ifPresent(this::openFile),
                this::search, () -> leave(stage::hide));
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
            if (isAtRisk()) {
                event.consume();
                leave(stage::hide);
            }
        });
        stage.setOnHidden(_ -> close());
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> failed(error));
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
            rooms.enter(run, Optional.empty()).model().coach().begin(own);
        });
    }

    /** Edits what is played; on the first screen, goes back to the desk. */
    private void editOpen() {
        Scenario open = model.scenarioProperty().get();
        if (desk.isOpen() && (model.homeProperty().get() || open == null)) {
            desk.showDesk();
        } else if (open != null) {
            edit(open);
        }
    }

    @Override
    public void edit(Scenario scenario) {
        sheets.close();
        rooms.rest();
        desk.editCopyOf(scenario);
    }

    @Override
    public void create() {
        NewForm form = new NewForm(Templates.all(), homeModel.scenariosProperty().get(), texts, fresh -> {
            sheets.close();
            rooms.rest();
            desk.edit(fresh);
        });
        sheets.showNew(form, form.first());
    }

    @Override
    public void edit(UnsavedDraft draft) {
        rooms.rest();
        desk.goOn(draft);
    }

    @Override
    public boolean isOnDesk(Path kept) {
        return desk.keeps(kept);
    }

    @Override
    public void edit(Path file, Draft draft) {
        sheets.close();
        rooms.rest();
        desk.edit(file, draft);
    }

    @Override
    public void goOn(LiveRun run, Optional<RunJournal> journal) {
        leave(() -> rooms.enter(run, journal));
    }

    @Override
    public void teach(ClassFile.Open open) {
        leave(() -> rooms.teach(open));
    }

    /** While one delegation has the laptop, the bar above leads nowhere either. */
    private void cover(boolean isCovered) {
        frame.getTop().setVisible(!isCovered);
        frame.getTop().setManaged(!isCovered);
        sheets.pane().setFocusTraversable(!isCovered);
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
        return rooms.hasRun();
    }

    @Override
    public void backToRun() {
        rooms.backToRun();
    }

    @Override
    public boolean goBack(Path path) {
        return rooms.goBack(path);
    }

    @Override
    public boolean isTaught(Path path) {
        return rooms.isTaught(path);
    }

    @Override
    public void leaveClass(Path path) {
        rooms.leaveClass(path);
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
        try {
            file.write(model.settings(place.of(stage)));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the settings could not be kept in {0}", e.getMessage());
        }
    }
}
