package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.ui.chart.FigurePane;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** The futures of the draft, which change with it. */
class FuturesWindowTest {
    @TempDir
    private Path home;

    private static void untilPlayed(OpenWindow window) {
        window.until("all are played", () -> window.text("futures-state").contains("100")
                && !window.isShown("futures-again"));
    }

    private static void scrollToTheEnd(OpenWindow window) {
        window.tell(_ -> {
            Node node = window.find("futures");
            while (!(node instanceof ScrollPane)) {
                node = node.getParent();
            }
            ((ScrollPane) node).setVvalue(1);
        });
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1440,900", "INDONESIAN,DARK,1024,640"})
    void theFuturesAreSeen(Language language, Theme theme, int width, int height) throws IOException {
        try (OpenWindow window = DeskWindow.open(home, language, theme, width, height)) {
            for (int i = 0; i < 4; i++) {
                window.press(KeyCode.RIGHT);
            }
            for (int i = 0; i < 11; i++) {
                window.press(KeyCode.DOWN);
            }
            window.tell(a -> ((ToggleButton) window.find("sheet-layer-red-from")).fire());
            window.type("24");
            window.press(KeyCode.ENTER);
            window.until("it is undoable", () -> !window.isDisabled("editor-undo"));
            untilPlayed(window);
            window.until("the odds of both are shown", () -> window.isShown("futures-before"));
            window.shoot("editor-futures-%s-%s-%dx%d".formatted(theme.name().toLowerCase(Locale.ROOT),
                    language.code(), width, height));
            scrollToTheEnd(window);
            window.shoot("editor-futures-end-%s-%s-%dx%d".formatted(theme.name().toLowerCase(Locale.ROOT),
                    language.code(), width, height));
        }
    }

    @Test
    void atOneAndAHalfTimesTheSizeNothingIsCut() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.INDONESIAN, Theme.LIGHT, 1440, 900)) {
            untilPlayed(window);
            for (int i = 0; i < 3; i++) {
                window.press(KeyCode.CONTROL, KeyCode.PLUS);
            }
            window.type("7");
            window.press(KeyCode.ENTER);
            window.until("it is compared", () -> window.isShown("futures-before"));
            untilPlayed(window);
            scrollToTheEnd(window);
            window.shoot("editor-futures-light-id-1440x900-zoom");
            assertFalse(window.text("futures-after").endsWith("\u2026"));
        }
    }

    @Test
    void anEditChangesTheOddsAndUndoBringsThemBack() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            untilPlayed(window);
            assertFalse(window.isShown("futures-before"));
            String odds = window.text("futures-after");
            window.type("7");
            window.press(KeyCode.ENTER);
            window.until("it is compared", () -> window.isShown("futures-before"));
            window.until("the change is named",
                    () -> window.text("futures-how").contains("instead of"));
            untilPlayed(window);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("nothing is compared", () -> !window.isShown("futures-before"));
            untilPlayed(window);
            assertEquals(odds, window.text("futures-after"));
        }
    }

    @Test
    void itIsSwitchedOffAndThatIsRemembered() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.fire("futures-live");
            window.until("it is off", () -> window.text("futures-state").startsWith("Switched off"));
            assertFalse(window.isShown("futures-dots"));
        }
        assertFalse(new SettingsFile(new PersonFolder(home)).read(Settings.first(Language.ENGLISH)).settings()
                .liveFutures());
    }

    @Test
    void aDraftThatCannotBePlayedSaysWhyAndTheFigureIsReadInWords() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            untilPlayed(window);
            window.focus("futures-dots");
            window.press(KeyCode.RIGHT);
            window.until("a future is told", () -> ((FigurePane) window.find("futures-dots"))
                    .getAccessibleText().startsWith("Future "));
            window.press(KeyCode.CONTROL, KeyCode.C);
            window.until("its table is copied", () -> String
                    .valueOf(Clipboard.getSystemClipboard().getString())
                    .startsWith("Future\tThe item is\n1\t"));
            window.focus("sheet-table");
            window.press(KeyCode.DELETE);
            window.until("it is said", () -> window.text("futures-state").contains("cannot be played"));
            assertFalse(window.isShown("futures-dots"));
        }
    }
}
