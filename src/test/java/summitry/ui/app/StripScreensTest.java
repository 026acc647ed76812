package summitry.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Mandates, the search of the agenda and the tables of figures: photographed, and driven by keys alone. */
class StripScreensTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH", "LIGHT,INDONESIAN", "DARK,ENGLISH", "DARK,INDONESIAN"})
    void pictures(Theme theme, Language language) {
        String round = language == Language.ENGLISH ? "Round " : "Putaran ";
        String look = "-" + theme.key() + "-" + language.code();
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", language, theme, 1440, 900)) {
            window.resolve(round + 1);
            window.resolve(round + 2);
            window.fire("issue-FOSS");
            window.fire("play-strip-mandates");
            shoot(window, "strip-mandates" + look);
            window.fire("issue-IMFQ");
            shoot(window, "strip-mandates-vote" + look);
            window.fire("play-strip-lanes");
            window.fire("known-result");
            shoot(window, "strip-known" + look);
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.until("the search is there", () -> window.find("agenda-filter").isFocused());
            window.type("fin");
            shoot(window, "agenda-filter" + look);
            window.type("zzz");
            window.until("nothing is left", () -> window.isShown("agenda-none"));
            shoot(window, "agenda-none" + look);
            window.fire("agenda-all");
            window.focus("strip");
            openTable(window);
            shoot(window, "table" + look);
        }
    }

    private static void openTable(OpenWindow window) {
        window.press(KeyCode.SHIFT, KeyCode.F10);
        window.until("the menu is there", () -> menu().isPresent());
        window.ask(() -> {
            menu().orElseThrow().getItems().getFirst().fire();
            menu().ifPresent(ContextMenu::hide);
            return true;
        });
        window.until("the table is shown", () -> window.isShown("figure-rows"));
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(m -> m.getItems().stream().anyMatch(i -> "figure-table".equals(i.getId())))
                .findFirst();
    }

    private static void shoot(OpenWindow window, String name) {
        for (int[] size : new int[][]{{1440, 900}, {1024, 640}}) {
            window.resize(size[0], size[1]);
            window.shoot(name + "-" + size[0] + "x" + size[1]);
            assertEquals(List.of(), window.ask(() -> Faults.in(window.stage().getScene().getRoot(), size[0])),
                    name);
        }
        window.resize(1440, 900);
    }

    @Test
    void everyFigureHasATableASummaryAndACopyByKeys() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            window.chooseParty("India");
            window.until("the party is shown", () -> window.isShown("party-name"));
            for (String figure : List.of("strip", "lines", "ladder", "waterfall", "mandate-line")) {
                window.focus(figure);
                openTable(window);
                assertTrue(
                        window.ask(() -> !((TableView<?>) window.find("figure-rows")).getItems().isEmpty()),
                        figure);
                assertFalse(window.text("figure-summary").isEmpty(), figure);
                window.press(KeyCode.ESCAPE);
                window.until("the table is closed", () -> !window.isShown("inquiry"));
            }
            window.focus("strip");
            window.press(KeyCode.CONTROL, KeyCode.C);
            String copied = window.ask(() -> Clipboard.getSystemClipboard().getString());
            assertTrue(copied.startsWith("Party\tBloc\tPosition"), copied);
        }
    }

    @Test
    void theAgendaIsSearchedAndLeftByKeys() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.until("the search is there", () -> window.find("agenda-filter").isFocused());
            window.type("debt");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("the item is shown", () -> window.text("issue-title").contains("ebt"));
            window.focus("agenda-filter");
            window.type("zzz");
            window.until("nothing is left", () -> window.isShown("agenda-none"));
            window.press(KeyCode.ESCAPE);
            window.until("all is shown again", () -> !window.isShown("agenda-filter"));
            assertEquals("", window.ask(() -> ((TextField) window.find("agenda-filter")).getText()));
            assertTrue(window.isShown("issue-FOSS"));
        }
    }
}
