package summitry.ui.app;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Language;
import summitry.ui.theme.Theme;

/** Photographs the screen of a run from its start to its ending, and finds texts that are cut or stick out. */
class PlayScreensTest {
    @TempDir
    Path home;

    @Test
    void pictures() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            Pictures.few(window, "play-start");
            for (int r = 1; r <= 3; r++) {
                window.resolve("Round " + r);
            }
            window.fire("issue-FOSS");
            window.chooseParty("India");
            window.until("the party is shown", () -> window.isShown("party-name"));
            Pictures.each(window, "play");
            Pictures.large(window, "play");
            window.fire("part-climate");
            Pictures.few(window, "play-climate");
            window.fire("part-log");
            Pictures.few(window, "play-account");
            window.fire("part-lines");
            window.fire("action-all-parties");
            window.fire("action-run-to-end");
            window.until("the summit has ended", () -> window.isShown("ending"));
            Pictures.few(window, "play-ended");
            window.fire("ending-open");
            window.until("the page is shown", () -> window.isShown("ending-page"));
            Pictures.each(window, "ending");
            window.fire("ending-known");
            window.until("the real ending is told", () -> window.isShown("ending-told"));
            Pictures.shoot(window, "ending-known-light-en-1440x900");
        }
    }
}
