package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Escape closes the uppermost thing, and nothing else with it. */
@ExtendWith(ApplicationExtension.class)
class EscapeWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    private OpenWindow open(int width, int height) {
        OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, width, height);
        window.resolve("Round 1");
        return window;
    }

    private static void openChoices(OpenWindow window, String id) {
        window.focus(id);
        window.ask(() -> {
            ((ComboBox<?>) window.find(id)).show();
            return true;
        });
        window.until("the choices are open", () -> ((ComboBox<?>) window.find(id)).isShowing());
        window.settle();
    }

    @Test
    void theChoicesOfABoxThenTheParty() {
        try (OpenWindow window = open(1440, 900)) {
            window.chooseParty("India");
            window.until("India is shown", () -> window.isShown("party-name"));
            window.fire("seat-take");
            window.until("the seat is taken", () -> window.isShown("seat-back"));
            openChoices(window, "seat-manner");
            window.press(KeyCode.ESCAPE);
            window.until("the choices are closed",
                    () -> !((ComboBox<?>) window.find("seat-manner")).isShowing());
            window.settle();
            assertTrue(window.isShown("party-name"), "the party stays");
            window.press(KeyCode.ESCAPE);
            window.until("no party is chosen", () -> !window.isShown("party-name"));
        }
    }

    @Test
    void aSheetThenAPageThenTheParty() {
        try (OpenWindow window = open(1440, 900)) {
            window.chooseParty("India");
            window.until("India is shown", () -> window.isShown("party-name"));
            window.press(KeyCode.R);
            window.until("a page is open", () -> window.isShown("inquiry-title"));
            window.focus("display");
            window.tell(w -> w.failed(new IllegalStateException("for a sheet over the page")));
            window.until("a sheet is open", () -> window.isShown("failure"));
            window.press(KeyCode.ESCAPE);
            window.until("the sheet is closed", () -> !window.isShown("failure"));
            window.settle();
            assertTrue(window.isShown("inquiry-title"), "the page stays");
            window.focus("display");
            window.press(KeyCode.ESCAPE);
            window.until("the page is closed from beside it", () -> !window.isShown("inquiry"));
            window.settle();
            assertTrue(window.isShown("party-name"), "the party stays");
            window.press(KeyCode.ESCAPE);
            window.until("no party is chosen", () -> !window.isShown("party-name"));
        }
    }

    @Test
    void thePartyThenTheDrawer() {
        try (OpenWindow window = open(1024, 640)) {
            window.press(KeyCode.W);
            window.until("the drawer is open", () -> window.isShown("parties"));
            window.chooseParty("India");
            window.until("India is shown", () -> window.isShown("party-name"));
            window.press(KeyCode.ESCAPE);
            window.until("no party is chosen", () -> !window.isShown("party-name"));
            window.settle();
            assertTrue(window.isShown("parties"), "the drawer stays");
            window.press(KeyCode.ESCAPE);
            window.until("the drawer is closed", () -> !window.isShown("parties"));
        }
    }
}
