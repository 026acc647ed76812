package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.ui.theme.Theme;

/** Photographs what a person does for a delegation and for the chair, and finds texts that are cut or stick out. */
class DelegationScreensTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH", "LIGHT,INDONESIAN", "DARK,ENGLISH", "DARK,INDONESIAN"})
    void pictures(Theme theme, Language language) {
        String round = language == Language.ENGLISH ? "Round " : "Putaran ";
        String look = "-" + theme.key() + "-" + language.code();
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", language, theme, 1440, 900)) {
            window.resolve(round + 1);
            window.fire("issue-FOSS");
            window.chooseParty("India");
            window.until("the seat is shown", () -> window.isShown("seat-take"));
            window.fire("seat-take");
            window.until("the form is shown", () -> window.isShown("move-form"));
            window.resolve(round + 2);
            kind(window, "move-state");
            window.fire("move-make");
            window.until("the move waits", () -> window.isShown("pending"));
            kind(window, "move-trade");
            Pictures.shoot(window, "form-trade" + look, 1440, 900);
            kind(window, "move-sanction");
            Pictures.shoot(window, "form-refused" + look, 1024, 640);
            kind(window, "move-concede");
            Pictures.shoot(window, "form" + look, 1440, 900);
            Pictures.shoot(window, "form" + look, 1024, 640);
            window.resize(1440, 900);
            window.fire("inbox-open");
            window.until("the inbox is shown", () -> window.isShown("inbox"));
            Pictures.shoot(window, "inbox" + look, 1440, 900);
            Pictures.shoot(window, "inbox" + look, 1024, 640);
            window.chairMenu("chair-more");
            window.until("the chair is shown", () -> window.isShown("chair"));
            Pictures.shoot(window, "chair" + look, 1440, 900);
            Pictures.shoot(window, "chair" + look, 1024, 640);
        }
    }

    private static void kind(OpenWindow window, String id) {
        window.ask(() -> {
            ((javafx.scene.control.ToggleButton) window.find(id)).fire();
            return true;
        });
    }
}
