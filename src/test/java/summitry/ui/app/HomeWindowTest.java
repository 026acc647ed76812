package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
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

/** Drives the window between the first screen and the summits: start, card, drop, continue, what cannot be kept. */
@ExtendWith(ApplicationExtension.class)
class HomeWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    private OpenWindow firstSteps() {
        return OpenWindow.open(home, "first-steps", Language.ENGLISH, Theme.LIGHT, 1024, 640);
    }

    private static void untilText(OpenWindow window, String id, String text) {
        window.until(id + " says " + text, () -> window.isShown(id)
                && ((Labeled) window.find(id)).getText().equals(text));
    }

    @Test
    void everyStartOpensTheFirstScreenWhichContinuesTheLastRun() {
        try (OpenWindow window = OpenWindow.start(home)) {
            window.until("the first screen is open", () -> window.isShown("first-steps"));
            assertFalse(window.isShown("round-number"));
            window.tell(a -> a.open(summitry.scenario.ScenarioLibrary.load("first-steps"), 3));
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            untilText(window, "round-number", "Round 1");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            untilText(window, "round-number", "Round 2");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            untilText(window, "round-number", "Round 1");
        }
        try (OpenWindow window = OpenWindow.start(home)) {
            window.until("the first screen is open", () -> window.isShown("continue"));
            assertEquals("The river table, round\u00a01\u00a0of\u00a04", window.text("last-title"));
            window.press(KeyCode.ENTER);
            untilText(window, "round-number", "Round 1");
            assertFalse(window.isDisabled("action-redo"));
            window.press(KeyCode.CONTROL, KeyCode.Y);
            untilText(window, "round-number", "Round 2");
            assertFalse(window.isShown("unsaved"));
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.until("the first screen is open again", () -> window.isShown("home"));
            untilText(window, "last-title", "The river table, round\u00a02\u00a0of\u00a04");
            // Nothing of the summit is done by keys while it rests.
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.fire("continue");
            untilText(window, "round-number", "Round 2");
        }
    }

    @Test
    void aCardOpensItsScenarioAndTheLogoLeadsBack() {
        try (OpenWindow window = firstSteps()) {
            window.click("action-home");
            window.until("the card is there", () -> window.isShown("play-vienna1815"));
            window.fire("play-vienna1815");
            window.until("Vienna is open", () -> !window.isShown("home")
                    && window.text("scenario-title").startsWith("Congress of Vienna"));
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.until("the first steps are offered", () -> !window.isDisabled("first-steps"));
            window.fire("first-steps");
            window.until("the first steps are open",
                    () -> window.text("scenario-title").equals("The river table"));
        }
    }

    @Test
    void aBrokenFileDroppedOnTheWindowIsExplained() throws IOException {
        Path broken = Files.writeString(home.resolve("broken.json"),
                "{\n  \"format\": 1,\n  \"rounds\": 5000\n}\n");
        try (OpenWindow window = firstSteps()) {
            window.tell(a -> a.openFile(broken));
            window.until("the problems are listed", () -> window.isShown("problems"));
            assertTrue(window.text("problems-title").startsWith("broken.json: "));
            window.fire("problems-copy");
            window.until("the list is copied",
                    () -> javafx.scene.input.Clipboard.getSystemClipboard().hasString());
            window.fire("problems-back");
            window.until("the run is shown again", () -> window.isShown("round-number"));
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.until("the list is closed",
                    () -> window.isShown("home") && !window.isShown("problems"));
        }
    }

    @Test
    void theTopBarTellsWhenTheRunWasSavedAndThatItWasNot() throws IOException {
        try (OpenWindow window = firstSteps()) {
            assertFalse(window.isShown("saved"), "nothing was done yet");
            window.resolve("Round 1");
            window.until("it is said", () -> window.isShown("saved"));
            Path file;
            try (var files = Files.list(home.resolve("runs"))) {
                file = files.findFirst().orElseThrow();
            }
            String time = java.time.format.DateTimeFormatter.ofPattern("HH:mm").format(
                    Files.getLastModifiedTime(file).toInstant().atZone(java.time.ZoneId.systemDefault()));
            assertEquals("Saved " + time, window.text("saved"));
            window.fire("language-id");
            assertEquals("Tersimpan " + time.replace(':', '.'), window.text("saved"));
            window.fire("language-en");
            assertTrue(window.ask(() -> window.find("saved").getAccessibleHelp()).contains(file.toString()));
            window.fire("saved");
            assertEquals(file.toAbsolutePath().toString(),
                    window.ask(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString()));
            // Neither the file nor a folder for it can be written any more.
            Files.delete(file);
            Files.delete(file.getParent());
            Files.writeString(file.getParent(), "in the way");
            window.resolve("Round 2");
            window.until("it is said", () -> window.isShown("unsaved"));
            assertEquals("Not saved since " + time, window.text("saved"));
            Files.delete(file.getParent());
            window.resolve("Round 3");
            window.until("it is kept again", () -> !window.isShown("unsaved"));
            assertTrue(window.text("saved").startsWith("Saved "));
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.until("Home is shown", () -> !window.isShown("saved"));
        }
    }

    @Test
    void whatCannotBeKeptIsSaidAndNotLeftUnasked() throws IOException {
        Files.writeString(home.resolve("runs"), "in the way");
        try (OpenWindow window = firstSteps()) {
            window.resolve("Round 1");
            window.until("it is said", () -> window.isShown("unsaved"));
            assertTrue(window.text("unsaved").startsWith("Not saved."), window.text("unsaved"));
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.until("the card is there", () -> window.isShown("play-vienna1815"));
            window.fire("play-vienna1815");
            window.until("it is asked", () -> window.isShown("leave-yes"));
            window.fire("leave-yes");
            window.until("Vienna is open",
                    () -> window.text("scenario-title").startsWith("Congress of Vienna"));
            assertFalse(window.isShown("unsaved"));
        }
    }

    @Test
    void brokenSettingsArePutAsideAndSaid() throws IOException {
        Files.writeString(home.resolve("settings.properties"), "theme=\\u12");
        try (OpenWindow window = OpenWindow.start(home)) {
            window.until("it is said", () -> window.isShown("put-aside"));
            assertTrue(window.text("put-aside").contains("settings.properties.broken"),
                    window.text("put-aside"));
            window.fire("put-aside-close");
            window.until("it is read", () -> !window.isShown("put-aside"));
        }
        assertTrue(Files.exists(home.resolve("settings.properties.broken")));
        assertTrue(Files.exists(home.resolve("settings.properties")));
    }
}
