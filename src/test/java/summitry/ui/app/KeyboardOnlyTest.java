package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Language;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From the first screen to the ending with nothing but keys: choose, ask why, lead a delegation, play to the end. */
@ExtendWith(ApplicationExtension.class)
class KeyboardOnlyTest {
    private static final int STOPS = 150;

    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    /** Presses Tab as often as a patient person would, until something with this id has the focus. */
    private static void tabTo(OpenWindow window, String id) {
        for (int i = 0; i < STOPS; i++) {
            if (window.ask(() -> isIn(window.stage().getScene().getFocusOwner(), id))) {
                return;
            }
            window.press(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + id + ".");
    }

    private static boolean isIn(Node node, String id) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (id.equals(n.getId())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void fromTheFirstScreenToTheEnding() throws Exception {
        new SettingsFile(new PersonFolder(home)).write(
                Settings.of(Language.ENGLISH, Theme.LIGHT, 1440, 900));
        try (OpenWindow window = OpenWindow.start(home)) {
            window.until("the cards are there", () -> window.isShown("play-montreal1987"));
            tabTo(window, "play-montreal1987");
            window.press(KeyCode.ENTER);
            window.until("Montreal is open", () -> window.isShown("round-number"));
            window.resolve("Round 1");
            tabTo(window, "parties");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.until("a party is marked", () -> ((ListView<?>) window.find("parties")).getSelectionModel()
                    .getSelectedItem() != null);
            window.press(KeyCode.ENTER);
            window.until("its reasons are shown", () -> window.isShown("why-sentence"));
            tabTo(window, "waterfall");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("a page explains", () -> window.isShown("inquiry-title"));
            window.press(KeyCode.ESCAPE);
            window.until("the page is closed", () -> !window.isShown("inquiry"));
            tabTo(window, "seat-take");
            window.press(KeyCode.SPACE);
            window.until("the form is open", () -> window.isShown("move-form"));
            tabTo(window, "move-make");
            assertFalse(window.isDisabled("move-make"));
            window.press(KeyCode.SPACE);
            window.until("the move waits", () -> window.isShown("pending"));
            tabTo(window, "seat-back");
            window.press(KeyCode.SPACE);
            window.until("the seat is given back", () -> window.isShown("seat-take"));
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            window.until("the summit has ended", () -> window.isShown("ending"));
            tabTo(window, "ending-open");
            window.press(KeyCode.ENTER);
            window.until("the ending is told", () -> window.isShown("inquiry-title"));
            assertTrue(window.text("inquiry-title").length() > 3);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.until("the first screen is back", () -> window.isShown("last-title"));
        }
    }
}
