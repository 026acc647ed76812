package summitry.ui.app;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The page of an ending: what the own delegation won, what was adopted in words, and history beside it. */
class EndingWindowTest {
    @TempDir
    Path home;

    @Test
    void thePageSaysInWordsWhatWasAdoptedAndWhoWon() {
        for (Language language : Language.values()) {
            String end = "-light-" + language.code();
            try (OpenWindow window = OpenWindow.open(home.resolve(language.code()), "ktt-2024", language,
                    Theme.LIGHT, 1440, 900)) {
                window.chooseParty("India");
                window.until("the seat is shown", () -> window.isShown("seat-take"));
                window.fire("seat-take");
                window.until("the seat is taken", () -> window.isShown("seat-back"));
                window.fire("action-run-to-end");
                window.until("the summit has ended", () -> window.isShown("ending"));
                window.fire("ending-open");
                window.until("the page is shown", () -> window.isShown("ending-gains"));
                String own = window.ask(() -> ((Labeled) window.find("ending-gains")
                        .lookup(".ending-party")).getText());
                assertEquals("India", own);
                Pictures.shoot(window, "ending-won" + end, 1440, 900);
                window.fire("ending-known");
                window.until("history is told", () -> window.isShown("ending-history"));
                Pictures.shoot(window, "ending-history" + end, 1440, 900);
                Pictures.shoot(window, "ending-history" + end, 1024, 640);
            }
        }
    }
}
