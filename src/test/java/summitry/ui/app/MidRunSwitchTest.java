package summitry.ui.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Language, colours and size are changed in the middle of a run: nothing that was chosen or typed is lost by it. */
@ExtendWith(ApplicationExtension.class)
class MidRunSwitchTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    @Test
    void theRunTheChoiceAndTheFormStay() {
        List<String> untouched;
        try (OpenWindow window = inTheMiddle(home.resolve("id"), Language.INDONESIAN)) {
            untouched = SaidTexts.of(window);
        }
        try (OpenWindow window = inTheMiddle(home.resolve("en"), Language.ENGLISH)) {
            String item = window.text("issue-title");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.until("it speaks Indonesian", () -> window.text("round-number").equals("Putaran 2"));
            window.until("the item is named in Indonesian", () -> !window.text("issue-title").equals(item));
            assertEquals(String.join("\n", untouched), String.join("\n", SaidTexts.of(window)));

            for (int look = 0; look < 2; look++) {
                window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            }
            window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            assertStands(window);
            Pictures.shoot(window, "middle-switched-id-1440x900-125");

            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.until("it speaks English", () -> window.text("round-number").equals("Round 2"));
            assertStands(window);
            assertEquals(item, window.text("issue-title"));

            window.fire("move-make");
            window.until("the move waits", () -> window.isShown("pending"));
            window.fire("action-run-to-end");
            window.until("the summit has ended", () -> window.isShown("ending"));
        }
    }

    /** The page of the rulebook stays open over the run while everything is switched. */
    @Test
    void anOpenPageStaysOpen() {
        try (OpenWindow window = inTheMiddle(home, Language.ENGLISH)) {
            window.focus("agenda");
            window.press(KeyCode.R);
            window.until("the rulebook is open", () -> window.isShown("inquiry"));
            window.fire("language-id");
            window.until("it speaks Indonesian", () -> window.text("round-number").equals("Putaran 2"));
            assertTrue(window.isShown("inquiry"));
            List<String> said = SaidTexts.of(window);
            assertTrue(said.contains("Buku aturan"), said.toString());
            assertFalse(said.contains("Rulebook"), said.toString());
            window.press(KeyCode.ESCAPE);
            window.until("the page is closed", () -> !window.isShown("inquiry"));
            assertStands(window);
        }
    }

    /** Round 2, India led by a person and chosen, a number typed that was not sent. */
    private static OpenWindow inTheMiddle(Path home, Language language) {
        OpenWindow window = OpenWindow.open(home, "ktt-2024", language, Theme.LIGHT, 1440, 900);
        boolean isEnglish = language == Language.ENGLISH;
        window.resolve(isEnglish ? "Round 1" : "Putaran 1");
        window.resolve(isEnglish ? "Round 2" : "Putaran 2");
        window.chooseParty("India");
        window.until("India is shown", () -> "India".equals(window.text("party-name")));
        window.fire("seat-take");
        window.until("the form is open", () -> window.isShown("move-form"));
        window.fire("move-state");
        window.until("a number is asked for", () -> window.isShown("move-to"));
        window.ask(() -> {
            TextField field = (TextField) window.find("move-to");
            field.requestFocus();
            field.setText("61");
            return true;
        });
        assertStands(window);
        return window;
    }

    private static void assertStands(OpenWindow window) {
        assertEquals("2", window.text("round-number").replaceAll("\\D", ""));
        assertEquals("India", window.text("party-name"));
        window.until("the form holds the number", () -> window.isShown("move-form")
                && "61".equals(((TextField) window.find("move-to")).getText()));
    }
}
