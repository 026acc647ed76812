package summitry.ui.app;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.controlsfx.control.HiddenSidesPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Language;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Look;
import summitry.ui.theme.Motion;
import summitry.ui.theme.Theme;
import summitry.ui.theme.Zoom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Changes how the window is shown in the middle of a run, by keys, and photographs what comes of it. */
@ExtendWith(ApplicationExtension.class)
class DisplayWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    @Test
    void keysChangeTheSizeAndTheRunStays() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            double before = window.ask(() -> window.find("agenda").getLayoutBounds().getWidth());
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
            window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            window.until("the agenda is wider",
                    () -> window.find("agenda").getLayoutBounds().getWidth() > before);
            assertEquals("Round 1", window.text("round-number"));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            window.until("the agenda is as wide as before",
                    () -> window.find("agenda").getLayoutBounds().getWidth() == before);
            window.press(KeyCode.CONTROL, KeyCode.MINUS);
            window.until("the agenda is narrower",
                    () -> window.find("agenda").getLayoutBounds().getWidth() < before);
        }
        assertEquals(new Zoom(90), new SettingsFile(new PersonFolder(home))
                .read(Settings.first(Language.ENGLISH)).settings().zoom());
    }

    @Test
    void contrastComesOnWhiteAndOnBlack() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.CONTRAST, 1440,
                900)) {
            window.resolve("Round 1");
            assertEquals(Color.WHITE, window.ask(() -> window.stage().getScene().getFill()));
            window.tell(w -> w.model().display().look(Look.CONTRAST_DARK));
            assertEquals(Color.BLACK, window.ask(() -> window.stage().getScene().getFill()));
            Pictures.shoot(window, "play-contrast-dark-en-1440x900");
        }
    }

    @Test
    void theDrawerSlidesUnlessMotionIsUnwanted() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1024,
                640)) {
            HiddenSidesPane drawer = window.ask(() -> drawer(window.find("issue")));
            double still = window.ask(() -> drawer.getAnimationDuration().toMillis());
            window.tell(w -> w.model().display().motion(Motion.FULL));
            assertTrue(window.ask(() -> drawer.getAnimationDuration().toMillis()) > 10 * still);
            window.press(KeyCode.W);
            window.untilInside("parties");
            Pictures.shoot(window, "play-drawer-light-en-1024x640");
        }
    }

    private static HiddenSidesPane drawer(Node inside) {
        Node node = inside;
        while (!(node instanceof HiddenSidesPane)) {
            node = Objects.requireNonNull(node.getParent(), "no drawer");
        }
        return (HiddenSidesPane) node;
    }
}
