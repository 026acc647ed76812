package summitry.ui.app;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A window whose language was switched shows what one shows that spoke it from the beginning, word for word. */
@ExtendWith(ApplicationExtension.class)
class LanguageSwitchTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    @Test
    void noWordOfTheOldLanguageIsLeft() {
        List<String> switched;
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            window.resolve("Round 2");
            window.fire("language-id");
            window.until("the window speaks Indonesian",
                    () -> window.text("round-number").equals("Putaran 2"));
            switched = SaidTexts.of(window);
        }
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.INDONESIAN, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Putaran 1");
            window.resolve("Putaran 2");
            List<String> fresh = SaidTexts.of(window);
            assertTrue(fresh.size() > 100, "only " + fresh.size() + " texts were found");
            assertEquals(String.join("\n", fresh), String.join("\n", switched));
        }
    }
}
