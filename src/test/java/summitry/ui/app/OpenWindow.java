package summitry.ui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;

import summitry.model.Language;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.Screens;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Look;
import summitry.ui.theme.Theme;
import summitry.ui.theme.Zoom;

/** The real window, driven by keys and clicks as a person would, and photographed. */
final class OpenWindow implements AutoCloseable {
    /** A drawer that comes at once needs one to move and one to be laid out. */
    private static final int FRAMES = 5;

    private final FxRobot robot = new FxRobot();
    private final AppWindow window;
    private final Stage stage;

    private OpenWindow(AppWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    static OpenWindow open(Path home, String scenario, Language language, Theme theme, int width,
            int height) {
        try {
            new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, width, height));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var loaded = ScenarioLibrary.load(scenario);
        OpenWindow window = open(home, app -> app.open(loaded, AppWindow.FIRST_SEED));
        window.until("the window is laid out", () -> window.find("agenda").getLayoutBounds().getWidth() > 0);
        return window;
    }

    /** The window as the program opens it with what lies in the person's folder. */
    static OpenWindow start(Path home) {
        OpenWindow window = open(home, AppWindow::start);
        window.until("the window has the keyboard", () -> window.stage.isFocused()
                && window.stage.getScene().getRoot().getLayoutBounds().getWidth() > 0);
        return window;
    }

    private static OpenWindow open(Path home, Consumer<AppWindow> begin) {
        return Screens.onFx(() -> {
            Stage shown = new Stage();
            AppWindow app = new AppWindow(shown, new PersonFolder(home));
            begin.accept(app);
            return new OpenWindow(app, shown);
        });
    }

    /** Does to the window what only the system can do, such as dropping a file on it. */
    void tell(Consumer<AppWindow> order) {
        ask(() -> {
            order.accept(window);
            return true;
        });
    }

    <T> T ask(Supplier<T> question) {
        return Patience.ask(question);
    }

    Node find(String id) {
        Node node = stage.getScene().lookup("#" + id);
        if (node == null) {
            throw new AssertionError("nothing in the window has the id " + id + ".");
        }
        return node;
    }

    /** Scrolls the column that a node stands in until the node is at its top, as far as that goes. */
    void scrollTo(String id) {
        settle();
        ask(() -> {
            Node node = find(id);
            Node up = node;
            while (!(up instanceof ScrollPane)) {
                up = up.getParent();
            }
            ScrollPane scroll = (ScrollPane) up;
            Node content = scroll.getContent();
            double top = content.sceneToLocal(node.localToScene(0, 0)).getY();
            double hidden = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(hidden > 0 ? Math.clamp(top / hidden, 0, 1) : 0);
            return true;
        });
        settle();
    }

    /** What was asked for a moment ago may come with the next layout. */
    private void await(String id) {
        if (!Platform.isFxApplicationThread()) {
            until(id + " is there", () -> stage.getScene().lookup("#" + id) != null);
        }
    }

    String text(String id) {
        await(id);
        return ask(() -> ((Labeled) find(id)).getText());
    }

    boolean isShown(String id) {
        return ask(() -> {
            Node node = stage.getScene().lookup("#" + id);
            for (Node n = node; n != null; n = n.getParent()) {
                if (!n.isVisible()) {
                    return false;
                }
            }
            return node != null;
        });
    }

    boolean isDisabled(String id) {
        await(id);
        return ask(() -> find(id).isDisabled());
    }

    /** Clicks a node in the middle, with the mouse. */
    void click(String id) {
        await(id);
        // A click must not meet a layout that is still under way.
        settle();
        MouseRobot mouse = robot.robotContext().getMouseRobot();
        mouse.moveNoWait(ask(() -> {
            Node node = find(id);
            Bounds at = node.localToScreen(node.getLayoutBounds());
            return new Point2D(at.getCenterX(), at.getCenterY());
        }));
        Patience.frames(1);
        mouse.pressNoWait(MouseButton.PRIMARY);
        mouse.releaseNoWait(MouseButton.PRIMARY);
        Patience.frames(2);
    }

    /** Presses keys together and lets them go; the robot's own waits are ten times as long as a frame. */
    void press(KeyCode... keys) {
        KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(keys);
        Patience.frames(2);
    }

    void focus(String id) {
        await(id);
        ask(() -> {
            find(id).requestFocus();
            return true;
        });
    }

    void type(String words) {
        robot.write(words);
    }

    /** Presses a button by its own means; for what lies outside the small screen of the tests. */
    void fire(String id) {
        await(id);
        ask(() -> {
            ((ButtonBase) find(id)).fire();
            return true;
        });
    }

    /** Chooses an entry of the chair's menu. */
    void chairMenu(String id) {
        ask(() -> {
            ((MenuButton) find("chair-menu")).getItems().stream().filter(i -> id.equals(i.getId()))
                    .findFirst()
                    .orElseThrow().fire();
            return true;
        });
    }

    /** Waits for something to come about; what a person would wait for as well. */
    void until(String what, BooleanSupplier claim) {
        Patience.until(what, claim);
    }

    /** Resolves a round and waits until it is seen. */
    void resolve(String roundNumber) {
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(roundNumber + " is shown", () -> ((Label) find("round-number")).getText().equals(roundNumber));
    }

    /** Chooses a party in the list, which must be visible. */
    void chooseParty(String name) {
        ask(() -> {
            ListView<?> list = (ListView<?>) find("parties");
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i).toString().contains("name=" + name + ",")) {
                    list.getSelectionModel().select(i);
                }
            }
            list.requestFocus();
            return true;
        });
        press(KeyCode.ENTER);
    }

    void resize(int width, int height) {
        ask(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        until("the window has its new size",
                () -> stage.getScene().getWidth() == width && stage.getScene().getHeight() == height);
    }

    /** How the window is shown. */
    Shot shown() {
        return ask(() -> new Shot(window.model().display().themeProperty().get(),
                window.model().languageProperty().get(),
                window.model().display().zoomProperty().get().percent(),
                new Shot.Size((int) stage.getScene().getWidth(), (int) stage.getScene().getHeight())));
    }

    void show(Shot shot) {
        tell(w -> {
            if (shot.theme() != w.model().display().themeProperty().get()) {
                w.model().display().look(Look.of(shot.theme()));
            }
            w.model().display().zoom(new Zoom(shot.zoom()));
            if (shot.language() != w.model().languageProperty().get()) {
                w.model().speak(shot.language());
            }
        });
        resize(shot.size().width(), shot.size().height());
    }

    Stage stage() {
        return stage;
    }

    /** Waits until a node is seen inside the window, not on its way in. */
    void untilInside(String id) {
        until(id + " is inside the window", () -> {
            Node node = stage.getScene().lookup("#" + id);
            if (node == null || !isShown(id)) {
                return false;
            }
            var bounds = node.localToScene(node.getLayoutBounds());
            return bounds.getMinX() >= 0 && bounds.getMaxX() <= stage.getScene().getWidth() + 1;
        });
    }

    /** Lets the window do what it has put off to its next frames. */
    void settle() {
        Patience.frames(FRAMES);
    }

    /** Photographs the window into {@code target/screens}. */
    void shoot(String name) {
        settle();
        var image = Screens.onFx(() -> {
            var scene = stage.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
        });
        Screens.write(image, Path.of("target", "screens", name + ".png"));
        if (!Files.exists(Path.of("target", "screens", name + ".png"))) {
            throw new AssertionError("no picture " + name);
        }
    }

    /** The headless platform remembers every window it ever had; what hangs on this one is let go. */
    @Override
    public void close() {
        ask(() -> {
            stage.hide();
            stage.titleProperty().unbind();
            stage.setOnCloseRequest(null);
            stage.setOnHidden(null);
            stage.setScene(new Scene(new Group()));
            return true;
        });
    }
}
