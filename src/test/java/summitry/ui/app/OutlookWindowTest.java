package summitry.ui.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Language;
import summitry.ui.chart.FigurePane;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Futures from where a run stands: by keys, and photographed. */
class OutlookWindowTest {
    private static final List<Shot> SHOTS = List.of(
            new Shot(Theme.LIGHT, Language.ENGLISH, 100, Shot.Size.USUAL),
            new Shot(Theme.DARK, Language.INDONESIAN, 100, Shot.Size.USUAL),
            new Shot(Theme.LIGHT, Language.INDONESIAN, 100, Shot.Size.LEAST),
            new Shot(Theme.DARK, Language.ENGLISH, 100, Shot.Size.LEAST));

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
            window.fire("bead-1");
            window.until("the run is back", () -> window.text("round-number").equals("Round 1"));
            untilPlayed(window);
            window.press(KeyCode.F);
            window.until("the page is there again", () -> window.isShown("futures-dots"));
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

    @Test
    void whatMattersMostIsFoundAndStoppedByKeysAndPhotographed() {
        try (OpenWindow window = open("excomm1962", Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.resolve("Round 1");
            untilPlayed(window);
            window.press(KeyCode.F);
            window.focus("tornado-ask");
            window.press(KeyCode.SPACE);
            window.until("it is found", () -> window.isShown("tornado-measure"));
            for (int measure = 0; measure < 3; measure++) {
                int chosen = measure;
                window.ask(() -> {
                    ((ComboBox<?>) window.find("tornado-measure")).getSelectionModel().select(chosen);
                    return true;
                });
                shoot(window, "play-futures-tornado" + (chosen == 0 ? "" : "-" + chosen), "tornado");
            }
            window.focus("tornado-bars");
            assertFalse(window.ask(() -> ((FigurePane) window.find("tornado-bars")).table().rows())
                    .isEmpty());
        }
    }

    @Test
    void itIsPhotographed() {
        try (OpenWindow window = open("ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.resolve("Round 1");
            untilPlayed(window);
            window.fire("issue-NCQG");
            SHOTS.forEach(shot -> {
                window.show(shot);
                window.fire("part-lines");
                window.shoot("play-futures-fan" + shot.suffix());
            });
            window.show(SHOTS.getFirst());
            window.fire("issue-futures");
            window.until("the page is there", () -> window.isShown("futures-dots"));
            assertEquals(100, window.ask(() -> ((FigurePane) window.find("futures-dots"))
                    .table().rows().size()));
            shoot(window, "play-futures-dots", "futures");
            shoot(window, "play-futures-odds", "futures-items");
            shoot(window, "play-futures-ahead", "ahead");
            window.fire("tornado-ask");
            window.until("it is being searched", () -> window.isShown("tornado-progress"));
            window.fire("tornado-ask");
            window.until("it was stopped", () -> !window.isShown("tornado-progress"));
        }
    }

    /** The page with a part of it at the top, in both sizes, looks and languages; nothing on it may be cut. */
    private static void shoot(OpenWindow window, String name, String part) {
        for (Shot shot : SHOTS) {
            window.show(shot);
            window.scrollTo(part);
            Pictures.shoot(window, name + shot.suffix());
        }
        window.show(SHOTS.getFirst());
    }
}
