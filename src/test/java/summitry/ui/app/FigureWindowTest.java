package summitry.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.figure.Figure;
import summitry.figure.Mark;
import summitry.model.Language;
import summitry.ui.chart.FigurePane;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Figures in the window: their words at a large zoom, the map's labels, and the tables of the small ones. */
class FigureWindowTest {
    @TempDir
    Path home;

    @Test
    void theLadderKeepsTheNamesOfItsRungsAtALargeZoom() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            assertEquals(5, labels(figure(window, "ladder")).size());
            window.press(KeyCode.CONTROL, KeyCode.PLUS);
            window.press(KeyCode.CONTROL, KeyCode.PLUS);
            window.press(KeyCode.CONTROL, KeyCode.PLUS);
            window.until("it is larger", () -> figure(window, "ladder").height() < 40
                    && ((FigurePane) window.find("ladder")).getHeight() > 45);
            assertEquals(5, labels(figure(window, "ladder")).size());
            window.shoot("ladder-zoom-light-en-1440x900");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void labelsAndDotsOfTheMapStayInsideAndApart(Language language) {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", language, Theme.LIGHT, 1440, 900)) {
            window.resolve(language == Language.ENGLISH ? "Round 1" : "Putaran 1");
            window.fire("action-overview");
            window.fire("overview-tab-map");
            window.until("the map is drawn", () -> window.isShown("map-figure"));
            for (String measure : List.of("overview-map-position", "overview-map-tension")) {
                window.fire(measure);
                for (int[] size : new int[][]{{1440, 900}, {1024, 640}}) {
                    window.resize(size[0], size[1]);
                    apart(figure(window, "map-figure"), measure + " " + size[0]);
                }
            }
        }
    }

    private static void apart(Figure figure, String of) {
        List<Mark.Box> boxes = figure.marks().stream().filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(b -> (b.height() == 14 && b.radius() == 3) || (b.width() == 8 && b.radius() == 4))
                .toList();
        assertTrue(boxes.size() >= 30, of + ": " + boxes.size());
        List<Mark.Box> seen = new ArrayList<>();
        for (Mark.Box box : boxes) {
            assertTrue(box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= figure.width()
                    && box.y() + box.height() <= figure.height(), box + " leaves the map, " + of);
            for (Mark.Box other : seen) {
                assertTrue(box.x() + box.width() <= other.x() || other.x() + other.width() <= box.x()
                        || box.y() + box.height() <= other.y() || other.y() + other.height() <= box.y(),
                        box + " covers " + other + ", " + of);
            }
            seen.add(box);
        }
    }

    @Test
    void theLadderOfTheTensionPageAndTheSparksHaveTheirTables() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            window.fire("tension-why");
            window.until("the page is shown", () -> window.isShown("ladder-room"));
            window.focus("ladder-room");
            open(window, "figure-table");
            assertEquals(5, rows(window));
            window.press(KeyCode.ESCAPE);
            window.until("the page is back", () -> window.isShown("ladder-room"));
            window.press(KeyCode.ESCAPE);
            window.until("it is closed", () -> !window.isShown("inquiry"));
            window.fire("action-overview");
            window.until("the items are shown", () -> window.isShown("overview-GAZA"));
            window.focus("overview-GAZA");
            open(window, "figure-support");
            assertEquals(1, rows(window));
            assertFalse(window.text("figure-summary").isEmpty());
        }
    }

    @Test
    void thePicturesOfTheFirstScreenHaveTheirTablesByTheButtonsBesideThem() {
        try (OpenWindow window = OpenWindow.start(home)) {
            window.until("the cards are there", () -> window.isShown("play-ktt-2024"));
            window.focus("play-ktt-2024");
            open(window, "figure-table");
            assertEquals(34, rows(window));
            assertFalse(window.text("figure-summary").isEmpty());
            window.press(KeyCode.ESCAPE);
            window.until("the sheet is gone", () -> !window.isShown("figure-rows"));
        }
    }

    private static int rows(OpenWindow window) {
        return window.ask(() -> ((TableView<?>) window.find("figure-rows")).getItems().size());
    }

    private static void open(OpenWindow window, String entry) {
        window.press(KeyCode.SHIFT, KeyCode.F10);
        window.until("the menu is there", () -> menu(entry).isPresent());
        window.ask(() -> {
            ContextMenu menu = menu(entry).orElseThrow();
            menu.getItems().stream().filter(i -> entry.equals(i.getId())).findFirst().orElseThrow().fire();
            menu.hide();
            return true;
        });
        window.until("the table is shown", () -> window.isShown("figure-rows"));
    }

    private static Optional<ContextMenu> menu(String entry) {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(m -> m.getItems().stream().anyMatch(i -> entry.equals(i.getId()))).findFirst();
    }

    private static Figure figure(OpenWindow window, String id) {
        return window.ask(() -> {
            window.stage().getScene().getRoot().applyCss();
            window.stage().getScene().getRoot().layout();
            return Objects.requireNonNull(((FigurePane) window.find(id)).figureProperty().get());
        });
    }

    private static List<Mark.Label> labels(Figure figure) {
        return figure.marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast)
                .filter(l -> !l.text().isEmpty()).toList();
    }
}
