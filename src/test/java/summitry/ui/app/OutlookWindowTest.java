package summitry.ui.app;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
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
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Futures from where a run stands: by keys, and photographed. */
class OutlookWindowTest {
    @TempDir
    Path home;

    private OpenWindow open(String scenario, Language language, Theme theme, int width, int height) {
        OpenWindow window = OpenWindow.open(home, scenario, language, theme, width, height);
        window.tell(w -> w.model().runFuturesProperty().set(true));
        return window;
    }

    private static void untilPlayed(OpenWindow window) {
        window.until("all futures are played", () -> window.text("issue-futures").contains("100"));
    }

    @Test
    void aDotIsOpenedAsABranchByKeys() {
        try (OpenWindow window = open("vienna1815", Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.resolve("Round 1");
            untilPlayed(window);
            window.press(KeyCode.F);
            window.until("the page is there", () -> window.isShown("futures-dots"));
            assertTrue(window.text("futures-state").contains("100"));
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("the future is open", () -> window.isShown("ending"));
            assertTrue(window.text("action-branches").startsWith("Future "), window.text("action-branches"));
            assertFalse(window.isShown("futures-dots"));
            assertFalse(window.isShown("issue-futures"));
        }
    }

    @Test
    void theyAreSwitchedOffForGood() {
        try (OpenWindow window = open("first-steps", Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            untilPlayed(window);
            window.fire("issue-futures");
            window.until("the page is there", () -> window.isShown("futures-live"));
            window.ask(() -> {
                ((CheckBox) window.find("futures-live")).fire();
                return true;
            });
            window.until("they are off", () -> !window.isShown("futures-dots"));
            assertFalse(window.ask(() -> ((CheckBox) window.find("futures-live")).isSelected()));
        }
        assertFalse(new SettingsFile(new PersonFolder(home)).read(Settings.first(Language.ENGLISH)).settings()
                .runFutures());
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, LIGHT, 1440, 900", "INDONESIAN, DARK, 1024, 640"})
    void whatMattersMostIsFound(Language language, Theme theme, int width, int height) {
        try (OpenWindow window = open("excomm1962", language, theme, width, height)) {
            window.resolve((language == Language.ENGLISH ? "Round " : "Putaran ") + 1);
            untilPlayed(window);
            window.press(KeyCode.F);
            window.fire("tornado-ask");
            window.until("it is found", () -> window.isShown("tornado-measure"));
            window.ask(() -> {
                ((ComboBox<?>) window.find("tornado-measure")).getSelectionModel().select(1);
                window.find("tornado-bars").requestFocus();
                return true;
            });
            window.settle();
            window.shoot("play-tornado-%s-%s-%dx%d".formatted(theme.name().toLowerCase(Locale.ROOT),
                    language.code(), width, height));
            assertFalse(window.ask(() -> ((FigurePane) window.find("tornado-bars")).table().rows())
                    .isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1440,900", "INDONESIAN,DARK,1024,640"})
    void itIsPhotographed(Language language, Theme theme, int width, int height) {
        try (OpenWindow window = open("ktt-2024", language, theme, width, height)) {
            for (int round = 1; round <= 4; round++) {
                String shown = (language == Language.ENGLISH ? "Round " : "Putaran ") + round;
                window.resolve(shown);
            }
            untilPlayed(window);
            String name = "%s-%s-%dx%d".formatted(theme.name().toLowerCase(Locale.ROOT),
                    language.code(), width, height);
            window.shoot("play-futures-issue-" + name);
            window.fire("issue-futures");
            window.until("the page is there", () -> window.isShown("futures-dots"));
            assertEquals(100, window.ask(() -> ((FigurePane) window.find("futures-dots"))
                    .table().rows().size()));
            window.shoot("play-futures-" + name);
            window.fire("tornado-ask");
            window.until("it is being searched", () -> window.isShown("tornado-progress"));
            window.fire("tornado-ask");
            window.until("it was stopped", () -> !window.isShown("tornado-progress"));
        }
    }
}
