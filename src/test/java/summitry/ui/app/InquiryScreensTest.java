package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The pages that lie over the screen, opened by keys, photographed, nothing on them cut. */
class InquiryScreensTest {
    @TempDir
    Path home;

    private OpenWindow open() {
        OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440, 900);
        for (int r = 1; r <= 3; r++) {
            window.resolve("Round " + r);
        }
        window.fire("issue-FOSS");
        return window;
    }

    private static void close(OpenWindow window) {
        window.press(KeyCode.ESCAPE);
        window.until("the page is closed", () -> !window.isShown("inquiry"));
    }

    private static void chooseIndia(OpenWindow window) {
        window.chooseParty("India");
        window.until("the party is shown", () -> window.isShown("party-name"));
    }

    @Test
    void aTermIsOpenedAndAskedByKeysAlone() {
        try (OpenWindow window = open()) {
            chooseIndia(window);
            window.focus("waterfall");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("the rule is shown", () -> window.isShown("rule-card"));
            window.press(KeyCode.SPACE);
            window.until("the answer is shown", () -> isAnswered(window));
            assertTrue(window.ask(() -> window.find("answer").getAccessibleText()).contains("India"));
            assertEquals("Round 3", window.text("round-number"));
            window.press(KeyCode.ESCAPE);
            window.until("the page is closed", () -> !window.isShown("inquiry"));
            assertTrue(window.isShown("party-name"));
            assertEquals("waterfall",
                    window.ask(() -> window.stage().getScene().getFocusOwner().getId()));
        }
    }

    @Test
    void pictures() {
        try (OpenWindow window = open()) {
            chooseIndia(window);
            window.focus("waterfall");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("the rule is shown", () -> window.isShown("rule-card"));
            Pictures.each(window, "why");
            window.fire("what-if-0");
            window.until("the answer is shown", () -> isAnswered(window));
            Pictures.shoot(window, "why-answer-light-en-1440x900");
            close(window);
            window.fire("why-not");
            Pictures.few(window, "why-causes");
            close(window);
            window.fire("tension-why");
            Pictures.each(window, "ladder");
            window.fire("ways-down");
            window.until("the ways are shown", () -> isAnswered(window));
            Pictures.shoot(window, "ladder-ways-light-en-1440x900");
            close(window);
        }
    }

    private static boolean isAnswered(OpenWindow window) {
        return window.isShown("answer") && !window.find("answer").getAccessibleText().contains("\u2026");
    }
}
