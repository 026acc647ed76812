package summitry.ui.projector;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import summitry.figure.Tone;
import summitry.text.Words;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Fonts;

/**
 * The wall as a window of its own. It goes to the other screen by itself, and over the console only when that is asked for.
 * F11 fills the screen, Escape leaves it; the keys of a presenter turn the slides.
 */
public final class ProjectorWindow implements AutoCloseable {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 360;

    private final Stage stage = new Stage();
    private final Lifecycle life = new Lifecycle();
    private final ProjectorViewModel model;

    public ProjectorWindow(ProjectorViewModel model) {
        this.model = model;
        Fonts.load();
        Scene scene = new Scene(new Wall(model, life), WIDTH, HEIGHT);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        life.watch(model.darkProperty(), dark -> scene.setFill(Wall.palette(dark).of(Tone.BACKGROUND)));
        life.watch(model.languageProperty(), language -> {
            stage.setTitle(Words.in(language).get("projector.window.title"));
        });
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
    }

    /**
     * Fills the screen on which the console is not.
     *
     * @return false where there is no other screen; then nothing is shown
     */
    public boolean showOnOtherScreen(Window console) {
        Optional<Rectangle2D> other = Placement.other(screens(), place(console));
        other.ifPresent(this::fill);
        return other.isPresent();
    }

    /** Shows the wall as a window on the screen of the console, beside which it can be moved. */
    public void showHere(Window console) {
        stage.setFullScreen(false);
        Placement.home(screens(), place(console)).ifPresent(s -> {
            // In a corner, where it covers as little of the console as it can.
            stage.setX(s.getMaxX() - WIDTH);
            stage.setY(s.getMaxY() - HEIGHT);
        });
        stage.show();
        stage.toFront();
    }

    private void fill(Rectangle2D screen) {
        stage.setFullScreen(false);
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.show();
        stage.setFullScreen(true);
    }

    public boolean isShowing() {
        return stage.isShowing();
    }

    /** The window itself, for what only the system can do with it. */
    public Stage stage() {
        return stage;
    }

    public void hide() {
        stage.hide();
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getBounds).toList();
    }

    private static Rectangle2D place(Window window) {
        return new Rectangle2D(window.getX(), window.getY(), Math.max(1, window.getWidth()),
                Math.max(1, window.getHeight()));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case F11 -> stage.setFullScreen(!stage.isFullScreen());
            case ESCAPE -> stage.setFullScreen(false);
            case RIGHT, PAGE_DOWN, SPACE -> model.next();
            case LEFT, PAGE_UP -> model.previous();
            case B, PERIOD -> model.blank(model.stateProperty().get() != ProjectorState.BLANK);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Hides the window and lets go of the view model. */
    @Override
    public void close() {
        life.close();
        stage.hide();
    }
}
