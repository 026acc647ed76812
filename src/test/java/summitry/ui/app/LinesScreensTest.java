package summitry.ui.app;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.figure.Figure;
import summitry.figure.Mark;
import summitry.model.Language;
import summitry.ui.chart.FigurePane;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Lines over the rounds with another branch beside and folded blocs: by keys, and photographed. */
class LinesScreensTest {
    @TempDir
    Path home;

    @Test
    void aBranchStandsBesideAndBlocsFoldByKeys() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            for (int r = 1; r <= 5; r++) {
                window.resolve("Round " + r);
            }
            window.fire("issue-FOSS");
            window.chooseParty("India");
            assertFalse(window.isShown("lines-compare"));
            window.fire("bead-2");
            window.until("the run is back", () -> window.text("round-number").equals("Round 2"));
            window.chairMenu("chair-vote");
            window.resolve("Round 3");
            window.resolve("Round 4");
            window.until("there is a choice", () -> window.isShown("lines-compare"));
            window.ask(() -> {
                ((ComboBox<?>) window.find("lines-compare")).getSelectionModel().select(1);
                return true;
            });
            window.fire("part-lines");
            Pictures.few(window, "lines-beside");
            window.focus("lines");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.ENTER);
            window.until("a bloc is one line", () -> areas(window) == 1);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.ENTER);
            window.until("two blocs are", () -> areas(window) == 2);
            Pictures.few(window, "lines-folded");
            window.fire("issue-GAZA");
            assertEquals(2, areas(window));
            window.focus("lines");
            window.press(KeyCode.ENTER);
            window.until("it is open again", () -> areas(window) == 1);
        }
    }

    private static long areas(OpenWindow window) {
        return window.ask(() -> {
            window.stage().getScene().getRoot().layout();
            Figure figure = Objects.requireNonNull(
                    ((FigurePane) window.find("lines")).figureProperty().get());
            return figure.marks().stream()
                    .filter(Mark.Area.class::isInstance).count();
        });
    }
}
