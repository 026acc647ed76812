package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Language;
import summitry.ui.chart.FigurePane;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The overview of a summit: photographed, and driven by keys alone. */
class OverviewScreensTest {
    @TempDir
    Path home;

    @Test
    void pictures() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            for (int r = 1; r <= 3; r++) {
                window.resolve("Round " + r);
            }
            window.fire("issue-FOSS");
            window.fire("action-overview");
            Pictures.each(window, "overview");
            Pictures.large(window, "overview");
            window.fire("overview-tab-matrix");
            Pictures.few(window, "matrix");
            window.fire("overview-tab-map");
            window.until("the map is drawn", () -> window.isShown("map-figure"));
            Pictures.each(window, "map");
            window.fire("overview-map-tension");
            Pictures.few(window, "map-tension");
        }
    }

    @Test
    void keysAloneOpenAnIssueFromTheOverview() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            String before = window.text("issue-title");
            window.press(KeyCode.O);
            window.until("the overview is shown", () -> window.isShown("overview"));
            assertFalse(window.isShown("agenda"));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("the issue is shown", () -> window.isShown("agenda"));
            assertFalse(window.isShown("overview"));
            assertFalse(window.text("issue-title").equals(before), before);
        }
    }

    @Test
    void aCellAndALabelChooseAParty() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.press(KeyCode.O);
            window.fire("overview-tab-matrix");
            window.until("the matrix is drawn",
                    () -> ((FigurePane) window.find("matrix-figure")).figureProperty().get() != null);
            window.focus("matrix-figure");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.DOWN);
            String told = window.ask(() -> ((FigurePane) window.find("matrix-figure")).getAccessibleText());
            assertTrue(told.contains("tension"), told);
            window.press(KeyCode.ENTER);
            window.until("a party is chosen", () -> window.isShown("matrix")
                    && window.find("party-name").isVisible());
        }
    }

    @Test
    void aSummitOfPersonsSaysThatItHasNoMap() {
        try (OpenWindow window = OpenWindow.open(home, "excomm1962", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.press(KeyCode.O);
            window.fire("overview-tab-map");
            window.until("a sentence stands in the map's place",
                    () -> window.text("map-instead").startsWith("There is no map"));
            assertFalse(window.isShown("map-figure"));
        }
    }
}
