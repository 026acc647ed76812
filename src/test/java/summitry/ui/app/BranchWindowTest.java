package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A person goes back to round 1, does something else, compares, names the branches, removes one and brings it back. */
@ExtendWith(ApplicationExtension.class)
class BranchWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH,1440,900", "DARK,INDONESIAN,1440,900", "LIGHT,INDONESIAN,1024,640",
        "DARK,ENGLISH,1024,640"})
    void aBranchFromRoundOneIsComparedNamedRemovedAndBroughtBack(Theme theme, Language language, int width,
            int height) {
        String look = "-" + theme.key() + "-" + language.code() + "-" + width + "x" + height;
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", language, theme, width, height)) {
            resolve(window);
            resolve(window);
            String two = window.text("round-number");
            window.fire("bead-1");
            window.until("the run is back", () -> !window.text("round-number").equals(two));
            window.chairMenu("chair-vote");
            resolve(window);
            window.until("it is told where the rounds are", () -> window.ask(() -> window.find("toasts")
                    .lookupAll(".toast-offer").size() == 1));
            window.until("the other branch is marked", () -> window.isShown("fork-1"));
            Pictures.shoot(window, "play-fork" + look);
            window.focus("fork-1");
            window.press(KeyCode.ENTER);
            window.until("the branches are shown", () -> window.isShown("branches")
                    && window.ask(() -> window.find("branch-go-0").isFocused()));
            window.press(KeyCode.F2);
            window.until("its name is chosen", () -> window.ask(() -> window.find("branch-name-0").isFocused()
                    && ((TextField) window.find("branch-name-0")).getSelection().getLength() > 3));
            int second = window.ask(() -> window.find("branches").lookupAll(".text-field").stream()
                    .map(n -> n.getId().replace("branch-name-", "")).mapToInt(Integer::parseInt).max()
                    .orElseThrow());
            Pictures.shoot(window, "play-branches" + look);
            window.fire("branch-compare-0");
            window.until("both are compared", () -> window.isShown("compare"));
            assertEquals(19,
                    window.ask(() -> ((TableView<?>) window.find("compare-table")).getItems().size()));
            Pictures.shoot(window, "compare" + look);
            window.press(KeyCode.ESCAPE);
            window.until("the branches are back", () -> window.isShown("branch-go-0"));
            name(window, second, "x".repeat(61));
            window.until("it is answered", () -> window.isShown("branch-refusal"));
            name(window, second, "Vote at once");
            window.until("it has its name", () -> !window.isShown("branch-refusal")
                    && ((TextField) window.find("branch-name-" + second)).getText().equals("Vote at once"));
            window.fire("branch-remove-0");
            window.until("the trunk stays", () -> window.isShown("branch-refusal"));
            window.fire("branch-go-0");
            window.until("the run is there", () -> !window.isShown("branches"));
            window.press(KeyCode.CONTROL, KeyCode.B);
            window.until("the other can be removed", () -> window.isShown("branch-remove-" + second));
            window.fire("branch-remove-" + second);
            window.until("it is removed", () -> window.isShown("branch-undo-" + second));
            assertFalse(window.isShown("branch-go-" + second));
            assertFalse(window.isShown("fork-1"));
            Pictures.shoot(window, "branch-removed" + look);
            window.fire("branch-undo-" + second);
            window.until("it is back", () -> window.isShown("branch-go-" + second));
            assertTrue(((TextField) window.find("branch-name-" + second)).getText().equals("Vote at once"));
        }
    }

    private static void resolve(OpenWindow window) {
        String before = window.text("round-number");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("a round is resolved", () -> !window.text("round-number").equals(before));
    }

    private static void name(OpenWindow window, int branch, String name) {
        window.ask(() -> {
            TextField field = (TextField) window.find("branch-name-" + branch);
            field.setText(name);
            field.getOnAction().handle(null);
            return true;
        });
    }
}
