package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Language;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A class is prepared in the window, by keys and clicks, and entered. */
class PrepareWindowTest {
    @TempDir
    private Path home;

    private OpenWindow open(Language language, Theme theme) throws IOException {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, 1440, 900));
        OpenWindow window = OpenWindow.start(home);
        window.until("all is read", () -> window.isShown("play-cancun2003"));
        window.press(KeyCode.CONTROL, KeyCode.T);
        window.until("the screen is open", () -> window.isShown("prepare-sums")
                && !window.text("prepare-sums").isEmpty());
        return window;
    }

    private static void type(OpenWindow window, String id, String text) {
        window.ask(() -> {
            ((TextField) window.find(id)).setText(text);
            return true;
        });
    }

    private static String typed(OpenWindow window, String id) {
        return window.ask(() -> ((TextField) window.find(id)).getText());
    }

    @Test
    void aClassIsPreparedAndOpened() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT)) {
            window.until("seats are ranked", () -> !window.isShown("plan-progress"));
            window.focus("prepare-students");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("28");
            window.until("28 are placed", () -> window.text("prepare-sums").startsWith("28 of 28"));
            type(window, "prepare-name", "10B");
            Pictures.shootUsual(window, "prepare-seats-light-en");
            window.fire("prepare-tab-print");
            Pictures.shootLeast(window, "prepare-print-light-en");
            window.fire("prepare-tab-sheet");
            window.focus("slot-0");
            window.press(KeyCode.UP);
            window.until("a minute too many", () -> window.text("prepare-sums").contains("91 of 90"));
            Pictures.shootUsual(window, "prepare-sheet-light-en");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.until("the room is open", () -> window.isShown("room-next"));
            assertEquals("5", window.ask(() -> ((javafx.scene.control.TextField) window.find(
                    "phase-minutes-0")).getText()));
            assertTrue(Files.exists(home.resolve("classes/ktt-2024-001/lesson.jsonl")));
        }
    }

    @Test
    void whatIsTypedWrongIsToldAndStays() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT)) {
            type(window, "prepare-minutes", "999");
            assertEquals("Minutes: type a whole number from 30 to 240.", window.text("prepare-answer"));
            type(window, "prepare-minutes", "45");
            assertFalse(window.isShown("prepare-answer"));
            type(window, "prepare-students", "0");
            window.fire("prepare-open");
            assertEquals("Students: type a whole number from 1 to 60.", window.text("prepare-answer"));
            type(window, "prepare-students", "many");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            window.until("it speaks Indonesian", () -> window.text("prepare-open").equals("Buka kelas"));
            window.press(KeyCode.ESCAPE);
            window.until("the first screen is back", () -> window.isShown("home"));
            window.press(KeyCode.CONTROL, KeyCode.T);
            window.until("the screen is back", () -> window.isShown("prepare-students"));
            assertEquals("many", typed(window, "prepare-students"));
            assertEquals("45", typed(window, "prepare-minutes"));
            assertFalse(Files.exists(home.resolve("classes")));
        }
    }

    @Test
    void aRehearsalIsReadAndFollowed() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT)) {
            window.fire("prepare-tab-rehearse");
            window.fire("rehearse-start");
            window.until("it is at work", () -> window.isShown("rehearse-cancel"));
            Pictures.shootLeast(window, "rehearse-at-work-light-en");
            window.until("it is done", () -> window.isShown("rehearse-verdict"));
            Pictures.shootUsual(window, "rehearse-light-en");
            window.fire("rehearse-apply-0");
            window.until("it is out of date", () -> window.isShown("rehearse-stale"));
            assertTrue(window.isShown("prepare-changed"));
        }
    }

    @Test
    void preparingInIndonesianAndDark() throws IOException {
        try (OpenWindow window = open(Language.INDONESIAN, Theme.DARK)) {
            window.until("seats are ranked", () -> !window.isShown("plan-progress"));
            Pictures.shootLeast(window, "prepare-seats-dark-id");
            window.fire("prepare-tab-sheet");
            Pictures.shootLeast(window, "prepare-sheet-dark-id");
            window.fire("prepare-tab-rehearse");
            window.fire("rehearse-start");
            window.until("it is done", () -> window.isShown("rehearse-verdict"));
            Pictures.shootLeast(window, "rehearse-dark-id");
        }
    }
}
