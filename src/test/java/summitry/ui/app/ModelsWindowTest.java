package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Language;
import summitry.ui.control.Scroll;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
            window.until("the list is shown again with its values",
                    () -> window.isShown("models") && window.text("model-value-summit").matches("\\d+"));
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

    private static void card(OpenWindow window, String model) {
        window.fire("model-" + model);
        window.until("the card is shown and says its value",
                () -> window.isShown("model-card") && window.text("model-here").matches("\\d+.*"));
    }

    @Test
    void aParameterIsSetByKeysMarkedRefusedAndSetBack() {
        try (OpenWindow window = open()) {
            String before = window.text("model-value-challenge");
            card(window, "challenge");
            assertEquals(before, window.text("model-here"));
            assertFalse(window.isShown("mark-challenge-rounds"));
            assertTrue(window.isDisabled("model-usual"));
            window.focus("set-challenge-order");
            window.press(KeyCode.DOWN);
            window.until("the order is marked", () -> window.isShown("mark-challenge-order"));
            window.focus("set-challenge-rounds");
            window.press(KeyCode.UP);
            window.until("the rounds are marked", () -> window.isShown("mark-challenge-rounds"));
            assertEquals("changed", window.text("mark-challenge-rounds"));
            window.until("the default is told", () -> window.text("model-usual-value")
                    .equals("with 2 changes; with the defaults " + before));
            assertTrue(window.text("model-measured").contains("it was not measured"));
            window.type("x");
            window.until("a letter is refused", () -> window.isShown("refusal-challenge-rounds"));
            assertTrue(window.text("refusal-challenge-rounds").contains("1 to 1000"));
            window.focus("model-usual");
            window.until("the refusal is gone", () -> !window.isShown("refusal-challenge-rounds"));
            window.press(KeyCode.ESCAPE);
            window.until("the list marks it", () -> window.isShown("model-mark-challenge"));
            window.fire("models-usual");
            window.until("all is as before", () -> !window.isShown("model-mark-challenge")
                    && window.text("model-value-challenge").equals(before));
        }
    }

    private static void typed(OpenWindow window, String id, String text) {
        window.ask(() -> {
            ((Spinner<?>) window.find(id)).getEditor().setText(text);
            return true;
        });
    }

    @Test
    void aNumberBeyondTheRangeIsRefusedAndTheOneBeforeComesBack() {
        try (OpenWindow window = open()) {
            card(window, "nash");
            window.focus("set-nash-loss");
            typed(window, "set-nash-loss", "1");
            typed(window, "set-nash-loss", "15");
            window.until("what is typed counts", () -> window.isShown("mark-nash-loss"));
            typed(window, "set-nash-loss", "150");
            window.until("it is refused", () -> window.isShown("refusal-nash-loss"));
            assertTrue(window.text("refusal-nash-loss").contains("150"));
            window.until("the number before counts", () -> !window.isShown("mark-nash-loss"));
            window.focus("inquiry-close");
            window.until("it is shown", () -> window
                    .ask(() -> ((Spinner<?>) window.find("set-nash-loss")).getEditor().getText())
                    .equals("4"));
        }
    }

    @Test
    void whatCountsForNothingSaysSo() {
        try (OpenWindow window = open()) {
            card(window, "nash");
            assertTrue(window.isDisabled("set-nash-reference"));
            assertEquals("does not count now", window.text("mark-nash-reference"));
            window.focus("set-nash-disagreement");
            window.press(KeyCode.DOWN);
            window.until("the reference counts", () -> !window.isDisabled("set-nash-reference"));
            assertTrue(window.isDisabled("set-nash-loss"));
        }
    }

    @Test
    void pictures() {
        try (OpenWindow window = open()) {
            Pictures.each(window, "play-models");
            card(window, "challenge");
            Pictures.few(window, "play-models-card");
            window.fire("model-printed");
            window.focus("set-challenge-rounds");
            window.press(KeyCode.UP);
            window.until("it has answered", () -> window.text("model-usual-value").matches("with 5 .*\\d+"));
            Pictures.each(window, "play-models-set");
            window.press(KeyCode.ESCAPE);
            window.until("the list marks it", () -> window.isShown("model-mark-challenge")
                    && window.text("model-value-challenge").matches("\\d+.*"));
            Pictures.few(window, "play-models-changed");
            seen(window, "model-summit");
            Pictures.shoot(window, "play-models-rows");
            window.fire("model-challenge");
            window.focus("set-challenge-status-quo");
            window.type("x");
            window.until("a letter is refused", () -> window.isShown("refusal-challenge-status-quo"));
            seen(window, "model-source");
            Pictures.shoot(window, "play-models-numbers");
        }
    }

    /** Scrolls to a node. */
    private static void seen(OpenWindow window, String id) {
        window.ask(() -> {
            Scroll.show(window.find(id));
            return true;
        });
    }
}
