package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The page of models, opened by its key, read, chosen by keys and photographed. */
class ModelsWindowTest {
    @TempDir
    Path home;

    private OpenWindow open() {
        OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440, 900);
        window.resolve("Round 1");
        window.fire("issue-FOSS");
        window.press(KeyCode.M);
        window.until("all models have answered",
                () -> window.isShown("models") && window.text("model-value-summit").matches("\\d+"));
        return window;
    }

    @Test
    void aModelIsOpenedFromListAndFigureByKeysAlone() {
        try (OpenWindow window = open()) {
            window.focus("model-median");
            window.press(KeyCode.ENTER);
            window.until("the card is shown", () -> window.isShown("model-card"));
            assertEquals("Middle voter", window.text("inquiry-title"));
            window.press(KeyCode.ESCAPE);
            window.until("the list is shown again", () -> window.isShown("models"));
            window.focus("models-figure");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.ENTER);
            window.until("the card is shown", () -> window.isShown("model-card"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            window.until("the page is closed", () -> !window.isShown("inquiry"));
            assertTrue(window.isShown("strip"));
        }
    }

    @Test
    void pictures() {
        try (OpenWindow window = open()) {
            Pictures.each(window, "play-models");
            window.fire("model-challenge");
            window.until("the card is shown", () -> window.isShown("model-card"));
            Pictures.few(window, "play-models-card");
        }
    }
}
