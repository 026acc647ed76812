package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
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

/** The rules are read, changed, answered where they cannot be, and put in force. */
@ExtendWith(ApplicationExtension.class)
class RulebookWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    private OpenWindow rulebook(Language language, Theme theme, int width, int height) {
        OpenWindow window = OpenWindow.open(home, "ktt-2024", language, theme, width, height);
        window.focus("issue-FOSS");
        window.press(KeyCode.R);
        window.until("the rulebook is open", () -> window.isShown("rulebook"));
        return window;
    }

    private static void open(OpenWindow window, String rule) {
        window.fire("rule-numbers-" + rule);
        window.until("the numbers are shown", () -> window.isShown("number-time-strength"));
    }

    private static void put(OpenWindow window, String number, String typed) {
        window.ask(() -> {
            ((TextField) window.find("number-" + number)).setText(typed);
            return true;
        });
    }

    private static boolean isOn(OpenWindow window, String rule) {
        return window.ask(() -> ((CheckBox) window.find("rule-on-" + rule)).isSelected());
    }

    @Test
    void aChangeCountsFromTheNextRoundAndIsWrittenDown() {
        try (OpenWindow window = rulebook(Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            assertTrue(window.isDisabled("rulebook-apply"));
            window.fire("rule-on-pressure");
            open(window, "interest-and-time");
            put(window, "time-strength", "0,7");
            assertEquals("2 changes, not yet in force.", window.text("rulebook-state"));
            window.press(KeyCode.ESCAPE);
            window.until("it is said that the change would be lost",
                    () -> window.text("rulebook-state").contains("not in force yet"));
            window.fire("rulebook-apply");
            window.until("the page is closed", () -> !window.isShown("rulebook"));
            window.resolve("Round 1");
            window.press(KeyCode.R);
            window.until("the rulebook is open", () -> window.isShown("rulebook"));
            assertFalse(isOn(window, "pressure"));
            open(window, "interest-and-time");
            assertEquals("0.7",
                    window.ask(() -> ((TextField) window.find("number-time-strength")).getText()));
            window.press(KeyCode.ESCAPE);
            window.until("the page is closed", () -> !window.isShown("rulebook"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("it is undone", () -> window.text("round-number").equals("Start"));
            window.press(KeyCode.R);
            window.until("the rule is back", () -> window.isShown("rulebook") && isOn(window, "pressure"));
        }
    }

    @Test
    void whatCannotBeIsAnsweredAndNothingIsApplied() {
        try (OpenWindow window = rulebook(Language.ENGLISH, Theme.LIGHT, 1024, 640)) {
            open(window, "interest-and-time");
            put(window, "time-strength", "7");
            assertEquals("“7” is not possible here. Type a number from 0 to 1; until then nothing changes.",
                    window.text("refusal-time-strength"));
            window.fire("rule-on-pressure");
            assertTrue(window.isDisabled("rulebook-apply"));
            put(window, "time-strength", "half");
            assertTrue(window.text("refusal-time-strength").startsWith("“half”"));
            put(window, "time-strength", "0.6");
            assertFalse(window.isShown("refusal-time-strength"));
            assertFalse(window.isDisabled("rulebook-apply"));
            put(window, "time-strength", "9");
            window.fire("rulebook-reset");
            assertEquals("0.5",
                    window.ask(() -> ((TextField) window.find("number-time-strength")).getText()));
            assertTrue(isOn(window, "pressure"));
        }
    }

    @Test
    void pictures() {
        try (OpenWindow window = rulebook(Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.fire("preset-power");
            assertFalse(isOn(window, "trade"));
            open(window, "interest-and-time");
            Pictures.each(window, "rulebook");
        }
    }
}
