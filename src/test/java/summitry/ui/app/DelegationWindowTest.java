package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A person takes a delegation in the middle of a summit, moves, answers proposals, chairs, and gives the seat back. */
@ExtendWith(ApplicationExtension.class)
class DelegationWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    private OpenWindow openWithIndiaInRoundTwo() {
        OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1024, 640);
        window.resolve("Round 1");
        window.resolve("Round 2");
        window.fire("issue-FOSS");
        window.press(KeyCode.W);
        window.until("the drawer is open", () -> window.isShown("parties"));
        window.chooseParty("India");
        window.until("the seat is shown", () -> window.isShown("seat-take"));
        return window;
    }

    private static void type(OpenWindow window, String id, String text) {
        window.focus(id);
        window.ask(() -> {
            ((TextField) window.find(id)).selectAll();
            return true;
        });
        window.type(text);
    }

    @Test
    void aPartyIsTakenInRoundTwoMovesAndIsGivenBack() {
        try (OpenWindow window = openWithIndiaInRoundTwo()) {
            window.resolve("Round 3");
            String asRules = window.text("why-sentence");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("the round is undone", () -> window.text("round-number").equals("Round 2"));
            window.focus("seat-take");
            window.press(KeyCode.SPACE);
            window.until("the form is shown", () -> window.isShown("move-form"));
            assertFalse(window.isShown("seat-manner"));
            window.focus("move-state");
            window.press(KeyCode.SPACE);
            window.until("the value is asked for", () -> window.isShown("move-to"));
            type(window, "move-to", "300");
            window.until("the refusal stands beside it", () -> window.isShown("move-refusal"));
            assertTrue(window.text("move-refusal").contains("300"), window.text("move-refusal"));
            assertTrue(window.isDisabled("move-make"));
            assertTrue(window.text("move-does").isEmpty(), "a value off the scale has no place to go to");
            type(window, "move-to", "abc");
            window.until("it is told as it was typed",
                    () -> window.text("move-refusal").contains("“abc”"));
            type(window, "move-to", "50");
            window.until("the move is allowed", () -> !window.isDisabled("move-make"));
            assertTrue(window.text("move-does").contains("says 50"), window.text("move-does"));
            window.focus("move-make");
            window.press(KeyCode.SPACE);
            window.until("the move waits", () -> window.isShown("pending"));
            window.resolve("Round 3");
            window.until("the reason is another", () -> !window.text("why-sentence").equals(asRules));
            assertNotEquals(asRules, window.text("why-sentence"));
            assertFalse(window.isShown("pending"));
            window.fire("seat-back");
            window.until("the rules lead again", () -> window.isShown("seat-take"));
            assertFalse(window.isShown("move-form"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("that is undone", () -> window.isShown("move-form"));
        }
    }

    @Test
    void oneProposalIsAcceptedAndOneDeclined() {
        try (OpenWindow window = openWithIndiaInRoundTwo()) {
            assertFalse(window.isShown("inbox-open"));
            window.fire("seat-take");
            window.until("the inbox can be opened", () -> window.isShown("inbox-open"));
            window.resolve("Round 3");
            window.until("proposals have come", () -> !window.text("inbox-open").isEmpty());
            assertEquals("2", window.text("inbox-open"));
            window.fire("inbox-open");
            window.until("the proposals are shown", () -> window.isShown("letter-1"));
            window.fire("accept-1");
            window.until("one is accepted", () -> window.text("letter-advice-1").contains("accepted"));
            window.fire("decline-2");
            window.until("one is declined", () -> window.text("letter-advice-2").contains("declined"));
            assertEquals("2", window.text("inbox-open"));
            assertFalse(window.ask(() -> window.find("inbox-open").getStyleClass().contains("calls")));
            window.fire("led-IND");
            window.until("the party is shown again", () -> window.isShown("party-name"));
        }
    }

    @Test
    void theChairWritesATextAndGoesBack() {
        try (OpenWindow window = openWithIndiaInRoundTwo()) {
            window.chairMenu("chair-more");
            window.until("the chair is shown", () -> window.isShown("chair"));
            type(window, "chair-value", "far");
            window.until("that is no number", () -> window.isShown("chair-text-refusal"));
            type(window, "chair-value", "61");
            window.until("it can be written", () -> !window.isDisabled("chair-text"));
            window.fire("chair-text");
            window.until("the order waits", () -> window.isShown("orders"));
            window.resolve("Round 3");
            window.fire("chair-back");
            window.until("the summit is back", () -> window.text("round-number").equals("Round 2"));
            window.press(KeyCode.ESCAPE);
            window.until("the chair is closed", () -> !window.isShown("chair"));
        }
    }

    @Test
    void everyMoveCanBeChosenByItsButton() {
        try (OpenWindow window = openWithIndiaInRoundTwo()) {
            window.fire("seat-take");
            window.until("the form is shown", () -> window.isShown("move-form"));
            for (String kind : new String[]{"concede", "respond", "amend", "trade", "press", "reassure",
                "mediate",
                "threaten", "sanction", "walk-out", "hold"}) {
                window.ask(() -> {
                    ((ToggleButton) window.find("move-" + kind)).fire();
                    return true;
                });
                assertFalse(window.text("move-does").isBlank(), kind);
                assertEquals(window.isShown("move-refusal"), window.isDisabled("move-make"), kind);
            }
        }
    }
}
