package summitry.ui.app;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Language;
import summitry.ui.theme.Theme;

/** Photographs what a person does for a delegation and for the chair, and finds texts that are cut or stick out. */
class DelegationScreensTest {
    @TempDir
    Path home;

    @Test
    void pictures() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            window.fire("issue-FOSS");
            window.chooseParty("India");
            window.until("the seat is shown", () -> window.isShown("seat-take"));
            window.fire("seat-take");
            window.until("the form is shown", () -> window.isShown("move-form"));
            window.resolve("Round 2");
            kind(window, "move-state");
            window.fire("move-make");
            window.until("the move waits", () -> window.isShown("pending"));
            kind(window, "move-trade");
            Pictures.few(window, "form-trade");
            kind(window, "move-sanction");
            Pictures.few(window, "form-refused");
            kind(window, "move-concede");
            Pictures.each(window, "form");
            window.fire("inbox-open");
            window.until("the inbox is shown", () -> window.isShown("inbox"));
            Pictures.few(window, "inbox");
            window.chairMenu("chair-more");
            window.until("the chair is shown", () -> window.isShown("chair"));
            Pictures.few(window, "chair");
        }
    }

    private static void kind(OpenWindow window, String id) {
        window.ask(() -> {
            ((javafx.scene.control.ToggleButton) window.find(id)).fire();
            return true;
        });
    }
}
