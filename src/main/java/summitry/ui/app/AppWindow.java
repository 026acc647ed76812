package summitry.ui.app;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import summitry.model.Language;
import summitry.model.Scenario;
import summitry.ui.control.Action;
import summitry.ui.control.Shortcuts;
import summitry.ui.control.Texts;
import summitry.ui.fx.UiThreads;
import summitry.ui.play.OverviewViewModel;
import summitry.ui.play.PlayView;
import summitry.ui.play.PlayViewModel;
import summitry.ui.theme.Theme;

/** The window: its frame, what is open in it, and what it remembers. */
public final class AppWindow {
    /** Chance of the first run; the same seed gives the same run. */
    public static final long FIRST_SEED = 1;

    private static final System.Logger LOG = System.getLogger(AppWindow.class.getName());

    private final Stage stage;
    private final SettingsFile file;
    private final AppViewModel model;
    private final Texts texts;
    private final BorderPane frame = new BorderPane();
    private final Sheets sheets;
    private final AppActions actions;
    private final UiThreads threads = UiThreads.live("run");
    private @Nullable PlayView open;
    private @Nullable PlayViewModel playing;
    private List<Action> playActions = List.of();

    public AppWindow(Stage stage, SettingsFile file) {
        this.stage = stage;
        this.file = file;
        model = new AppViewModel(file.read(Settings.first(Language.of(Locale.getDefault()), ofSystem())));
        texts = new Texts(model.languageProperty());
        sheets = new Sheets(texts);
        actions = new AppActions(model, sheets,
                () -> Optional.ofNullable(playing).map(PlayViewModel::scenario));
        frame.setTop(new TopBar(model, actions, texts, threads, this::failed, s -> open(s, FIRST_SEED)));
        // The screen arranges itself by the width of the window, so it must never hold the window's width up itself.
        frame.setMinSize(0, 0);
        StackPane root = new StackPane(frame, sheets.pane());
        root.getStylesheets().add(sheet());
        Scene scene = new Scene(root, model.settings().width(), model.settings().height());
        model.themeProperty().subscribe(theme -> theme.dress(scene));
        Shortcuts.install(scene, () -> sheets.isOpen() ? List.of() : shortcuts());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (sheets.isOpen() && event.getCode() == KeyCode.ESCAPE) {
                sheets.close();
                event.consume();
            }
        });
        stage.setScene(scene);
        stage.setMinWidth(Settings.LEAST_WIDTH);
        stage.setMinHeight(Settings.LEAST_HEIGHT);
        stage.titleProperty().bind(texts.of(words -> model.windowTitle()));
        stage.setOnHidden(_ -> close());
        Thread.currentThread().setUncaughtExceptionHandler((_, error) -> failed(error));
    }

    private static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private static String sheet() {
        URL url = AppWindow.class.getResource("window.css");
        if (url == null) {
            throw new IllegalStateException("style sheet (window.css) is missing.");
        }
        return url.toExternalForm();
    }

    /** Shows the window with a new run of a scenario. */
    public void open(Scenario scenario, long seed) {
        if (open != null) {
            open.close();
        }
        PlayViewModel play = new PlayViewModel(scenario, seed, threads, model.languageProperty(),
                this::failed);
        OverviewViewModel overview = new OverviewViewModel(play, threads, this::failed);
        PlayCommands commands = new PlayCommands(play, overview, model.drawerProperty());
        playing = play;
        model.opened(scenario);
        model.drawerProperty().set(false);
        open = new PlayView(play, overview, commands.actions(), texts, model.drawerProperty());
        playActions = commands.all();
        frame.setCenter(open);
        stage.show();
        open.requestFocus();
    }

    private List<Action> shortcuts() {
        return java.util.stream.Stream.concat(actions.all().stream(), playActions.stream()).toList();
    }

    /** The one place where a bug ends: it is logged once and told in a sentence. The run stays as it was. */
    private void failed(Throwable error) {
        LOG.log(System.Logger.Level.ERROR, "a command failed", error);
        sheets.showFailure(error);
    }

    private void close() {
        if (open != null) {
            open.close();
        }
        Settings settings = model.settings().withSize((int) stage.getScene().getWidth(),
                (int) stage.getScene().getHeight());
        try {
            file.write(settings);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the settings could not be kept in {0}", e.getMessage());
        }
    }
}
