package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Many cells of the table are filled at once, by keys. */
class FillWindowTest {
    @TempDir
    private Path home;

    private static void select(OpenWindow window) {
        for (int i = 0; i < 4; i++) {
            window.press(KeyCode.SHIFT, KeyCode.DOWN);
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1440,900", "INDONESIAN,DARK,1024,640"})
    void aSeriesIsSeenBeforeItIsFilled(Language language, Theme theme, int width, int height)
            throws IOException {
        try (OpenWindow window = DeskWindow.open(home, language, theme, width, height)) {
            select(window);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            window.until("it is open", () -> window.isShown("fill-kind"));
            window.press(KeyCode.DOWN);
            window.focus("fill-from");
            window.type("10");
            window.focus("fill-to");
            window.type("80");
            window.until("it is told", () -> window.text("fill-preview").contains("80"));
            window.shoot("editor-fill-%s-%s-%dx%d".formatted(theme.name().toLowerCase(Locale.ROOT),
                    language.code(), width, height));
            window.press(KeyCode.ENTER);
            window.until("it is one step", () -> window.isShown("editor-step-1"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("it is taken back", () -> window.isDisabled("editor-undo"));
        }
    }

    @Test
    void whatIsNoNumberIsToldAndEscapeFillsNothing() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.fire("editor-fill");
            window.focus("fill-number");
            window.type("abc");
            window.until("it is told", () -> window.text("fill-wrong").contains("abc"));
            window.press(KeyCode.ENTER);
            assertTrue(window.isShown("fill-wrong"));
            window.press(KeyCode.ESCAPE);
            window.until("it is closed", () -> !window.isShown("fill-kind"));
            assertTrue(window.isDisabled("editor-undo"));
        }
    }

    @Test
    void theFirstRowAndColumnAreCopiedByKeys() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.press(KeyCode.CONTROL, KeyCode.R);
            window.until("why not is told", () -> !window.text("editor-answer").isEmpty());
            select(window);
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.until("it is one step", () -> window.isShown("editor-step-1"));
            window.press(KeyCode.CONTROL, KeyCode.R);
            window.until("it is another", () -> window.isShown("editor-step-2"));
        }
    }
}
