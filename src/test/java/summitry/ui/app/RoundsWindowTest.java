package summitry.ui.app;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Language;
import summitry.ui.home.PersonFolder;
import summitry.ui.play.Speed;
import summitry.ui.theme.Theme;
import summitry.ui.theme.Zoom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The rounds by keys, many branches beside them, and the speed of a run. */
@ExtendWith(ApplicationExtension.class)
class RoundsWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    private static void press(OpenWindow window, KeyCode key, String round) {
        window.press(key);
        window.until(round + " is shown", () -> window.text("round-number").equals(round));
    }

    @Test
    void keysLeadAlongTheRoundsAndTheFocusGoesWithThem() {
        try (OpenWindow window = OpenWindow.open(home, "montreal1987", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            window.resolve("Round 2");
            window.focus("bead-2");
            press(window, KeyCode.LEFT, "Round 1");
            window.until("the focus went back as well", () -> window.find("bead-1").isFocused());
            press(window, KeyCode.HOME, "Start");
            press(window, KeyCode.RIGHT, "Round 1");
            press(window, KeyCode.END, "Round 2");
            window.until("the focus went on as well", () -> window.find("bead-2").isFocused());
            window.focus("party-filter");
            window.press(KeyCode.HOME);
            window.press(KeyCode.LEFT);
            assertEquals("Round 2", window.text("round-number"), "a field of text keeps its keys");
        }
    }

    @Test
    void theSpeedIsRemembered() {
        PersonFolder folder = new PersonFolder(home);
        try (OpenWindow window = OpenWindow.open(home, "montreal1987", Language.INDONESIAN, Theme.LIGHT, 1024,
                640)) {
            assertEquals("1×", window.text("speed"));
            speed(window, "speed-half");
            window.until("it is told", () -> window.text("speed").equals("0,5×"));
            speed(window, "speed-four");
            window.until("it is told", () -> window.text("speed").equals("4×"));
            window.press(KeyCode.SPACE);
            window.until("the summit has ended", () -> window.isShown("ending"));
        }
        assertEquals(Speed.FOUR,
                new SettingsFile(folder).read(Settings.first(Language.ENGLISH)).settings().speed());
    }

    private static void speed(OpenWindow window, String item) {
        window.ask(() -> {
            ((MenuButton) window.find("speed")).getItems().stream().filter(i -> item.equals(i.getId()))
                    .findFirst().orElseThrow().fire();
            return true;
        });
    }

    @Test
    void manyBranchesFindRoomUnderTheRounds() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            for (int r = 1; r <= 4; r++) {
                window.resolve("Round " + r);
            }
            for (int back : new int[]{3, 2, 2, 1}) {
                window.fire("bead-" + back);
                window.until("the run is back", () -> window.text("round-number").equals("Round " + back));
                window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
                window.resolve("Round " + (back + 1));
            }
            window.until("it is told once",
                    () -> window.find("toasts").lookupAll(".toast-offer").size() == 1);
            window.press(KeyCode.CONTROL, KeyCode.B);
            window.until("the branches are shown, and the message is gone",
                    () -> window.isShown("branch-go-0")
                            && window.find("toasts").lookupAll(".toast-offer").isEmpty());
            Pictures.few(window, "branches-many");
            window.fire("branch-go-0");
            window.until("the run is there", () -> window.text("round-number").equals("Round 4"));
            assertEquals(List.of("1", "2", "1"), window.ask(() -> List.of(window.text("fork-1"),
                    window.text("fork-2"), window.text("fork-3"))));
            Pictures.few(window, "play-side-branches");
        }
    }

    @Test
    void whereTheRoundsDoNotFitTheOneThatIsShownDoes() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1024,
                640)) {
            for (int r = 1; r <= 4; r++) {
                window.resolve("Round " + r);
            }
            window.tell(w -> w.model().display().zoom(new Zoom(200)));
            window.settle();
            Bounds bead = place(window, "bead-4");
            assertTrue(place(window, "time-line").getWidth() > place(window, "rounds").getWidth(),
                    "all rounds have room, and nothing is tested");
            assertTrue(place(window, "rounds").contains(bead), bead.toString());
            assertTrue(place(window, "action-resolve").getMaxX() <= 1024,
                    place(window, "action-resolve").toString());
        }
    }

    private static Bounds place(OpenWindow window, String id) {
        return window.ask(() -> window.find(id).localToScene(window.find(id).getLayoutBounds()));
    }
}
