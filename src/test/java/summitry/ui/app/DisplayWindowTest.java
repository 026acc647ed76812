package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Language;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;
import summitry.ui.theme.Zoom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Changes how the window is shown in the middle of a run, by keys, and photographs what comes of it. */
@ExtendWith(ApplicationExtension.class)
class DisplayWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    @Test
    void keysChangeTheSizeAndTheRunStays() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            double before = window.ask(() -> window.find("agenda").getLayoutBounds().getWidth());
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
            window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            window.until("the agenda is wider",
                    () -> window.find("agenda").getLayoutBounds().getWidth() > before);
            assertEquals("Round 1", window.text("round-number"));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            window.until("the agenda is as wide as before",
                    () -> window.find("agenda").getLayoutBounds().getWidth() == before);
            window.press(KeyCode.CONTROL, KeyCode.MINUS);
            window.until("the agenda is narrower",
                    () -> window.find("agenda").getLayoutBounds().getWidth() < before);
        }
        assertEquals(new Zoom(90), new SettingsFile(new PersonFolder(home))
                .read(Settings.first(Language.ENGLISH)).settings().zoom());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRAST", "CONTRAST_DARK"})
    void contrast(Theme theme) {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, theme, 1440, 900)) {
            Color fill = (Color) window.ask(() -> window.stage().getScene().getFill());
            assertTrue(fill.equals(Color.WHITE) || fill.equals(Color.BLACK), fill.toString());
            window.resolve("Round 1");
            window.shoot("play-" + theme.key() + "-en-1440x900");
        }
    }

    @Test
    void larger() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            for (int step = 0; step < 3; step++) {
                window.press(KeyCode.CONTROL, KeyCode.EQUALS);
            }
            window.shoot("play-light-en-1440x900-150");
        }
    }
}
