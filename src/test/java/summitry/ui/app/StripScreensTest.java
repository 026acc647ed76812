package summitry.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.figure.Figure;
import summitry.figure.Mark;
import summitry.figure.Spot;
import summitry.model.Language;
import summitry.ui.chart.FigurePane;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Mandates, the search of the agenda and the tables of figures: photographed, and driven by keys alone. */
class StripScreensTest {
    @TempDir
    Path home;

    @Test
    void pictures() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            window.resolve("Round 2");
            window.fire("issue-FOSS");
            window.fire("play-strip-mandates");
            Pictures.few(window, "strip-mandates");
            window.fire("issue-IMFQ");
            Pictures.few(window, "strip-mandates-vote");
            window.fire("play-strip-lanes");
            window.fire("known-result");
            Pictures.few(window, "strip-known");
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.until("the search is there", () -> window.find("agenda-filter").isFocused());
            window.type("fin");
            Pictures.few(window, "agenda-filter");
            window.type("zzz");
            window.until("nothing is left", () -> window.isShown("agenda-none"));
            Pictures.few(window, "agenda-none");
            window.fire("agenda-all");
            window.resize(1024, 640);
            window.fire("part-mandates");
            window.until("mandates are shown", () -> window.isShown("mandates"));
            window.fire("part-strip");
            window.until("lanes are shown", () -> window.isShown("strip"));
            window.resize(1440, 900);
            window.focus("strip");
            openTable(window);
            Pictures.few(window, "table");
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
    void anOwnMarkIsMovedByKeysAndByTheMouseAndAnswersWhatIsImpossible() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            window.fire("issue-FOSS");
            window.chooseParty("India");
            window.until("the seat is shown", () -> window.isShown("seat-take"));
            FigurePane strip = (FigurePane) window.find("strip");
            drag(window, strip, 50);
            assertFalse(window.isShown("pending"), "a delegation of the rules cannot be dragged");
            window.fire("seat-take");
            window.until("the form is shown", () -> window.isShown("move-form"));
            drag(window, strip, 50);
            window.until("the move waits", () -> window.isShown("pending"));
            assertEquals("50", window.ask(() -> ((TextField) window.find("move-to")).getText()));
            assertEquals("50.0", asked(window, strip));
            window.shoot("strip-drag-light-en-1440x900");
            window.focus("strip");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SHIFT, KeyCode.UP);
            window.press(KeyCode.ENTER);
            window.until("the other move waits", () -> asked(window, strip).equals("46.0"));
            drag(window, strip, 100);
            window.until("the refusal stands beside the form", () -> window.isShown("move-refusal"));
            assertTrue(window.text("move-refusal").contains("100"), window.text("move-refusal"));
            assertFalse(window.isShown("refusal"), "the refusal is told once");
            assertEquals("46.0", asked(window, strip));
        }
    }

    /** Where the hollow mark of what was asked for stands. */
    private static String asked(OpenWindow window, FigurePane strip) {
        return window.ask(() -> {
            Figure figure = Objects.requireNonNull(strip.figureProperty().get());
            return figure.marks().stream()
                    .filter(m -> m instanceof Mark.Shape s && s.hollow() && s.radius() == 6)
                    .map(m -> Double.toString(
                            Math.rint(figure.scale().orElseThrow().valueAt(((Mark.Shape) m).x()))))
                    .findFirst().orElse("");
        });
    }

    private static void drag(OpenWindow window, FigurePane strip, double to) {
        window.ask(() -> {
            Figure figure = Objects.requireNonNull(strip.figureProperty().get());
            Spot spot = figure.spots().stream().filter(s -> s.id().equals("IND")).findFirst().orElseThrow();
            double x = spot.x() + spot.width() / 2;
            double y = spot.y() + spot.height() / 2;
            double end = figure.scale().orElseThrow().at(to) + 3;
            fire(strip, MouseEvent.MOUSE_PRESSED, x, y);
            fire(strip, MouseEvent.MOUSE_DRAGGED, (x + end) / 2, y);
            fire(strip, MouseEvent.MOUSE_DRAGGED, end, y);
            fire(strip, MouseEvent.MOUSE_RELEASED, end, y);
            return true;
        });
    }

    private static void fire(FigurePane pane, EventType<MouseEvent> type, double x, double y) {
        Point2D screen = pane.localToScreen(x, y);
        // An event without a source has its place in the scene.
        Point2D scene = pane.localToScene(x, y);
        Event.fireEvent(pane,
                new MouseEvent(type, scene.getX(), scene.getY(), screen.getX(), screen.getY(),
                        MouseButton.PRIMARY, 1,
                        false, false, false, false, true, false, false, true, false, false, null));
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
