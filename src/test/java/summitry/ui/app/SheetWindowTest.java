package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What stands around the table of the editor: its legend, its corner, its menu. */
class SheetWindowTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"ENGLISH,DARK,1440,900", "INDONESIAN,LIGHT,1024,640"})
    void theLegendIsShownAndHidden(Language language, Theme theme, int width, int height)
            throws IOException {
        try (OpenWindow window = DeskWindow.open(home, language, theme, width, height)) {
            boolean isRoomy = width > 1200;
            assertTrue(window.isShown("sheet-legend") == isRoomy);
            if (!isRoomy) {
                window.fire("sheet-legend-toggle");
                window.until("it is shown", () -> window.isShown("sheet-legend"));
            }
            window.settle();
            window.shoot("editor-legend-%s-%s-%dx%d".formatted(theme.name().toLowerCase(Locale.ROOT),
                    language.code(), width, height));
            window.fire("sheet-legend-toggle");
            window.until("it is hidden", () -> !window.isShown("sheet-legend"));
        }
    }

    @Test
    void partiesAndItemsAreAddedFromTheTable() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.fire("sheet-add-party");
            window.until("it is added", () -> window.isShown("editor-step-1"));
            window.fire("sheet-add-item");
            window.until("it is added, too", () -> window.isShown("editor-step-2"));
            window.focus("sheet-table");
            window.press(KeyCode.INSERT);
            window.until("the key adds as well", () -> window.isShown("editor-step-3"));
            window.press(KeyCode.ALT, KeyCode.INSERT);
            window.until("and an item", () -> window.isShown("editor-step-4"));
            window.type("5");
            window.press(KeyCode.ENTER);
            window.until("the new cell is selected and typed into", () -> window.isShown("editor-step-5"));
        }
    }

    @Test
    void theMenuOpensAtTheCellByKeys() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.press(KeyCode.SHIFT, KeyCode.F10);
            window.until("it is open", SheetWindowTest::isMenuOpen);
            window.press(KeyCode.ESCAPE);
            window.until("it is closed", () -> !isMenuOpen());
            assertFalse(window.isShown("editor-step-1"));
        }
    }

    private static boolean isMenuOpen() {
        return Window.getWindows().stream()
                .anyMatch(w -> w instanceof ContextMenu menu
                        && "sheet-menu".equals(menu.getId()) && menu.isShowing());
    }
}
