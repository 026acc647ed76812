package summitry.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Flaw;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person sees where the program has a bug. */
@ExtendWith(ApplicationExtension.class)
class FailureWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    private static void breakSomething(OpenWindow window, String what) {
        Platform.runLater(() -> {
            throw new IllegalStateException(what);
        });
        window.until("it is told", () -> window.isShown("failure-text"));
    }

    private static String report(OpenWindow window) {
        return window.ask(() -> ((TextArea) window.find("failure-report")).getText());
    }

    @Test
    void theRunIsSafeAndGoesOn() {
        try (OpenWindow window = OpenWindow.open(home, "first-steps", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            window.until("the run is written", () -> window.isShown("saved"));
            String minute = window.text("saved").replace("Saved ", "");
            window.focus("display");
            breakSomething(window, "the first thing");
            assertEquals("Your run is safe (saved " + minute + ").", window.text("failure-safe"));
            assertFalse(window.isShown("failure-report"), "no stack trace in the face");
            assertFalse(window.isShown("failure-again"));
            assertTrue(window.ask(() -> window.find("failure-continue").isFocused()));

            breakSomething(window, "the second thing");
            window.until("both are counted", () -> window.isShown("failure-again"));
            assertEquals("It happened 2 times.", window.text("failure-again"));
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            window.until("the report is shown", () -> window.isShown("failure-report"));
            assertTrue(report(window).contains("the first thing")
                    && report(window).contains("the second thing"));
            window.shoot("failure-details");
            window.press(KeyCode.SPACE);
            window.until("it is hidden again", () -> !window.isShown("failure-report"));
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            assertEquals(report(window), window.ask(() -> Clipboard.getSystemClipboard().getString()));

            window.fire("failure-continue");
            window.until("the sheet is gone", () -> !window.isShown("failure"));
            window.until("the keyboard is back", () -> window.find("display").isFocused());
            window.resolve("Round 2");
        }
    }

    @Test
    void anUnsavedRunIsCalledSoAndNothingOpenIsNotCalledSafe() {
        try (OpenWindow window = OpenWindow.open(home, "first-steps", Language.ENGLISH, Theme.LIGHT, 1024,
                640)) {
            breakSomething(window, "before the first step");
            assertFalse(window.isShown("failure-safe"), "there is nothing to save yet");
            window.press(KeyCode.ESCAPE);
            window.until("the sheet is gone", () -> !window.isShown("failure"));
            window.tell(w -> w.model().kept(new Keeping(
                    Optional.of(new Flaw.NotSaved("disk full")),
                    Optional.empty())));
            breakSomething(window, "on a full disk");
            assertTrue(window.text("failure-safe").startsWith("Your run goes on in memory"));
        }
    }

    @Test
    void pictures() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            window.until("the run is written", () -> window.isShown("saved"));
            breakSomething(window, "for the picture");
            Pictures.few(window, "failure");
        }
    }
}
