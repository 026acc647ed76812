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
import summitry.ui.control.ToastLayer;
import summitry.ui.control.Toasts;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the window says in passing, and how the keyboard reaches it. */
@ExtendWith(ApplicationExtension.class)
class ToastWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    private static int count(OpenWindow window) {
        return window.ask(() -> ((ToastLayer) window.find("toasts")).getChildren().size());
    }

    @Test
    void aCopiedTableIsToldAndTheKeyboardComesBack() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.chooseParty("India");
            window.until("India is shown", () -> "India".equals(window.text("party-name")));
            assertEquals(0, count(window));
            window.focus("strip");
            window.press(KeyCode.CONTROL, KeyCode.C);
            window.until("it is told", () -> count(window) == 1);
            assertTrue(window.ask(() -> window.find("toasts").getAccessibleText()).contains("copied"));
            window.press(KeyCode.F6);
            window.until("the message has the keyboard", () -> window.find("toasts").isFocusWithin());
            window.press(KeyCode.ESCAPE);
            window.until("it is gone", () -> count(window) == 0);
            window.until("the keyboard is back", () -> window.find("strip").isFocused());
            assertEquals("India", window.text("party-name"));
        }
    }

    @Test
    void pictures() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            say(window, "The branch \u201cWithout a veto\u201d is removed.", "Bring back",
                    "The table is copied. Paste it into a spreadsheet or a text.");
            Pictures.few(window, "toasts");
        }
    }

    @Test
    void longSentencesOfTheOtherLanguageFit() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.INDONESIAN, Theme.CONTRAST, 1024,
                640)) {
            say(window, "Cabang \u201cTanpa veto\u201d sudah dihapus.", "Kembalikan",
                    "Tabel sudah disalin. Tempelkan ke lembar kerja atau dokumen.");
            Pictures.shoot(window, "toasts-contrast-id", 1024, 640);
        }
    }

    private static void say(OpenWindow window, String one, String offer, String other) {
        window.ask(() -> {
            Toasts toasts = Toasts.of(window.find("agenda"));
            toasts.say(one, offer, () -> {});
            toasts.say(other);
            window.find("agenda").requestFocus();
            return true;
        });
        window.press(KeyCode.F6);
    }
}
