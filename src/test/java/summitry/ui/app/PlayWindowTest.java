package summitry.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Language;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Drives the window on the 2024 summit: open, step, why, undo, run, pause, theme, language, resize. */
@ExtendWith(ApplicationExtension.class)
class PlayWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    private OpenWindow open(Language language, Theme theme, int width, int height) {
        return OpenWindow.open(home, "ktt-2024", language, theme, width, height);
    }

    @Test
    void aPersonStepsAsksWhyAndTakesItBack() {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1024, 640)) {
            assertEquals("Start", window.text("round-number"));
            assertTrue(window.isDisabled("action-undo"));
            window.resolve("Round 1");
            window.click("issue-UKRN");
            window.until("the issue is chosen", () -> window.text("issue-title").contains("Ukrain"));
            window.press(KeyCode.W);
            window.until("the drawer is open", () -> window.isShown("parties"));
            window.chooseParty("Russia");
            window.until("the party is shown", () -> window.isShown("party-name"));
            assertEquals("Russia", window.text("party-name"));
            String why = window.text("why-sentence");
            assertTrue(why.contains("Russia"), why);
            window.resolve("Round 2");
            assertNotEquals(why, window.text("why-sentence"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("the round is undone", () -> window.text("round-number").equals("Round 1"));
            assertEquals(why, window.text("why-sentence"));
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.until("the round is back", () -> window.text("round-number").equals("Round 2"));
            window.press(KeyCode.ESCAPE);
            window.until("the drawer is closed", () -> !window.isShown("party-name"));
        }
    }

    @Test
    void theAgendaIsWalkedByKeys() {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1024, 640)) {
            window.focus("issue-GAZA");
            String first = window.text("issue-title");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SPACE);
            window.until("the next issue is chosen", () -> !window.text("issue-title").equals(first));
            assertEquals("Start", window.text("round-number"));
            window.press(KeyCode.ALT, KeyCode.UP);
            window.until("the first issue is chosen", () -> window.text("issue-title").equals(first));
        }
    }

    @Test
    void typingANameRunsNothing() {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1024, 640)) {
            window.press(KeyCode.W);
            window.until("the drawer is open", () -> window.isShown("party-filter"));
            window.focus("party-filter");
            window.type("w w");
            assertTrue(window.isShown("party-filter"));
            assertEquals("Start", window.text("round-number"));
            assertFalse(window.isShown("action-pause"));
        }
    }

    @Test
    void aRunIsPausedAndThenRunsToItsEndWithReasons() {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1024, 640)) {
            window.focus("issue-GAZA");
            window.click("action-play");
            window.until("a round has passed", () -> window.text("round-number").startsWith("Round"));
            assertTrue(window.isDisabled("action-resolve"));
            window.press(KeyCode.ESCAPE);
            window.until("the run rests", () -> !window.isDisabled("action-resolve"));
            assertFalse(window.isShown("ending"));
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            window.until("the summit has ended", () -> window.isShown("ending"));
            assertFalse(window.text("ending-story").isEmpty());
            assertTrue(window.isShown("action-start-again"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("the end is undone", () -> !window.isShown("ending"));
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.until("a new run is open", () -> window.text("round-number").equals("Start"));
            assertEquals("Chance 2", window.text("seed"));
        }
    }

    @Test
    void themeAndLanguageChangeWhatIsSeenAndNothingElse() {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1024, 640)) {
            window.resolve("Round 1");
            window.click("issue-FOSS");
            String english = window.text("issue-title");
            window.click("language-id");
            window.until("the window speaks Indonesian",
                    () -> window.text("round-number").equals("Putaran 1"));
            assertNotEquals(english, window.text("issue-title"));
            assertTrue(window.text("action-resolve").startsWith("Selesaikan"), window.text("action-resolve"));
            Color light = (Color) window.ask(() -> window.stage().getScene().getFill());
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.until("it is dark", () -> !light.equals(window.stage().getScene().getFill()));
            assertEquals("Putaran 1", window.text("round-number"));
        }
        // What was chosen counts the next time.
        Settings kept = new SettingsFile(new PersonFolder(home)).read(Settings.first(Language.ENGLISH))
                .settings();
        assertEquals(Settings.of(Language.INDONESIAN, Theme.DARK, 1024, 640).withPlace(kept.place()), kept);
        assertEquals(1024, kept.place().width());
    }

    @Test
    void aForbiddenOrderIsAnsweredBesideTheMenu() {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1024, 640)) {
            for (int round = 1; round <= 7; round++) {
                window.resolve("Round " + round);
            }
            window.click("chair-menu");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("the refusal is shown", () -> window.isShown("refusal"));
            assertTrue(window.text("refusal").contains("last round"), window.text("refusal"));
        }
    }

    @Test
    void whatTheProgramStandsOnIsCredited() {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1024, 640)) {
            window.press(KeyCode.SHIFT, KeyCode.F1);
            window.until("the sheet is open", () -> window.isShown("about"));
            String said = window.ask(() -> String.join("\n", texts(window.find("about"))));
            for (Library library : Library.ALL) {
                assertTrue(said.contains(library.name()), library.name());
            }
            summitry.scenario.ScenarioLibrary.load("ktt-2024").credits()
                    .forEach(c -> assertTrue(said.contains(c.name()), c.name()));
            window.shoot("play-about-light-en-1024x640");
            window.press(KeyCode.ESCAPE);
            window.until("the sheet is closed", () -> !window.isShown("about"));
        }
    }

    private static List<String> texts(Node node) {
        List<String> said = new ArrayList<>();
        if (node instanceof Labeled labeled) {
            said.add(String.valueOf(labeled.getText()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(c -> said.addAll(texts(c)));
        }
        return said;
    }
}
