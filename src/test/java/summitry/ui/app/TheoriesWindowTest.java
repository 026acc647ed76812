package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** The page of the theories: opened by its key, stopped, asked again, read, and a theory is played on with. */
@ExtendWith(ApplicationExtension.class)
class TheoriesWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    @Test
    void theTheoriesStandSideBySideAndOneIsPlayed() {
        try (OpenWindow window = OpenWindow.open(home, "montreal1987", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            window.press(KeyCode.H);
            window.until("the work is shown", () -> window.isShown("theories-cancel"));
            window.fire("theories-cancel");
            window.until("it can be asked again", () -> window.isShown("theories-again"));
            window.fire("theories-again");
            window.until("the theories are shown", () -> window.isShown("theories-play-power"));
            for (String part : new String[]{"theories-columns", "theories-disagree", "theories-items"}) {
                Pictures.few(window, "play-" + part, part);
            }
            window.fire("theories-play-power");
            window.until("the page is closed", () -> !window.isShown("inquiry"));
            assertTrue(window.isShown("strip"));
            window.press(KeyCode.R);
            window.until("the rulebook is open", () -> window.isShown("rulebook"));
        }
    }
}
