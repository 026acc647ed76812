package summitry.ui.app;

import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window stands.
 *
 * @param width of what is inside the frame, pixels
 * @param height of what is inside the frame, pixels
 * @param corner upper left on the screens; empty where the system chooses
 * @param isMaximised whether it fills its screen; the size is then the one that it goes back to
 */
public record WindowPlace(int width, int height, Optional<Corner> corner, boolean isMaximised) {
    private static final int MOST = 10_000;

    /** The upper left of a window, pixels of the screens; a screen to the left of the first has negative ones. */
    public record Corner(int x, int y) {}

    /** Sizes outside 1024 to 10,000 by 640 to 10,000 are brought inside: a window must be seen to be resized. */
    public WindowPlace {
        width = Math.clamp(width, Settings.LEAST_WIDTH, MOST);
        height = Math.clamp(height, Settings.LEAST_HEIGHT, MOST);
    }

    static WindowPlace sized(int width, int height) {
        return new WindowPlace(width, height, Optional.empty(), false);
    }

    /** Puts a window there, unless the screen that it stood on is gone. The size is given to its scene before. */
    void put(Stage stage) {
        corner.filter(c -> !Screen.getScreensForRectangle(c.x(), c.y(), width, 48.0).isEmpty())
                .ifPresent(c -> {
                    stage.setX(c.x());
                    stage.setY(c.y());
                });
        stage.setMaximized(isMaximised);
    }

    /** Where a window stands now; one that fills its screen keeps the size and the corner of before. */
    WindowPlace of(Stage stage) {
        return stage.isMaximized()
                ? new WindowPlace(width, height, corner, true)
                : new WindowPlace((int) stage.getScene().getWidth(), (int) stage.getScene().getHeight(),
                        Optional.of(new Corner((int) stage.getX(), (int) stage.getY())), false);
    }
}
