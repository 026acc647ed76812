package summitry.ui.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The pages that lie over the screen, opened by keys, photographed, nothing on them cut. */
class InquiryScreensTest {
    @TempDir
    Path home;

    private OpenWindow open(Theme theme, Language language, int width, int height) {
        OpenWindow window = OpenWindow.open(home, "ktt-2024", language, theme, width, height);
        String round = language == Language.ENGLISH ? "Round " : "Putaran ";
        for (int r = 1; r <= 3; r++) {
            window.resolve(round + r);
        }
        window.fire("issue-FOSS");
        return window;
    }

    private static void shoot(OpenWindow window, String name) {
        window.shoot(name);
        int width = (int) window.stage().getScene().getWidth();
        assertEquals(List.of(), window
                .ask(() -> Faults.in(window.find("inquiry-sheet"), width)), name);
    }

    private static void close(OpenWindow window) {
        window.press(KeyCode.ESCAPE);
        window.until("the page is closed", () -> !window.isShown("inquiry"));
    }

    private static void chooseIndia(OpenWindow window) {
        if (!window.isShown("parties")) {
            window.press(KeyCode.W);
            window.until("the parties are shown", () -> window.isShown("parties"));
        }
        window.chooseParty("India");
        window.until("the party is shown", () -> window.isShown("party-name"));
    }

    @Test
    void aTermIsOpenedAndAskedByKeysAlone() {
        try (OpenWindow window = open(Theme.LIGHT, Language.ENGLISH, 1440, 900)) {
            chooseIndia(window);
            window.focus("waterfall");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("the rule is shown", () -> window.isShown("rule-card"));
            window.press(KeyCode.SPACE);
            window.until("the answer is shown", () -> window.isShown("answer")
                    && !window.ask(() -> window.find("answer").getAccessibleText()).contains("…"));
            assertTrue(window.ask(() -> window.find("answer").getAccessibleText()).contains("India"));
            assertEquals("Round 3", window.text("round-number"));
            window.press(KeyCode.ESCAPE);
            window.until("the page is closed", () -> !window.isShown("inquiry"));
            assertTrue(window.isShown("party-name"));
            assertEquals("waterfall",
                    window.ask(() -> window.stage().getScene().getFocusOwner().getId()));
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH,1440,900", "DARK,INDONESIAN,1440,900", "LIGHT,INDONESIAN,1024,640",
        "DARK,ENGLISH,1024,640"})
    void pictures(Theme theme, Language language, int width, int height) {
        String look = "-%s-%s-%dx%d".formatted(theme.key(), language.code(), width, height);
        try (OpenWindow window = open(theme, language, width, height)) {
            chooseIndia(window);
            window.focus("waterfall");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("the rule is shown", () -> window.isShown("rule-card"));
            window.fire("what-if-0");
            shoot(window, "why-card" + look);
            close(window);
            window.fire("why-not");
            shoot(window, "why-causes" + look);
            close(window);
            window.fire("tension-why");
            window.fire("ways-down");
            shoot(window, "ladder" + look);
            close(window);
        }
    }
}
