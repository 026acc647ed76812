package summitry.ui.app;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.ui.theme.Theme;

/** Photographs the window in both themes and languages, wide and small, and finds texts that are cut or stick out. */
class PlayScreensTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH", "LIGHT,INDONESIAN", "DARK,ENGLISH", "DARK,INDONESIAN"})
    void pictures(Theme theme, Language language) {
        String round = language == Language.ENGLISH ? "Round " : "Putaran ";
        String look = "-" + theme.key() + "-" + language.code();
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", language, theme, 1440, 900)) {
            Pictures.shoot(window, "play-start" + look, 1440, 900);
            for (int r = 1; r <= 3; r++) {
                window.resolve(round + r);
            }
            window.fire("issue-FOSS");
            window.chooseParty("India");
            window.until("the party is shown", () -> window.isShown("party-name"));
            Pictures.shoot(window, "play" + look, 1440, 900);
            window.resize(1024, 640);
            window.untilInside("party-name");
            Pictures.shoot(window, "play" + look, 1024, 640);
            Pictures.shoot(window, "play" + look, 1200, 760);
            window.resize(1440, 900);
            window.fire("part-climate");
            Pictures.shoot(window, "play-climate" + look, 1440, 900);
            window.fire("part-log");
            Pictures.shoot(window, "play-account" + look, 1440, 900);
            window.fire("part-lines");
            window.fire("action-all-parties");
            window.fire("action-run-to-end");
            window.until("the summit has ended", () -> window.isShown("ending"));
            Pictures.shoot(window, "play-ended" + look, 1440, 900);
            Pictures.shoot(window, "play-ended" + look, 1024, 640);
            window.fire("ending-open");
            window.until("the page is shown", () -> window.isShown("ending-page"));
            Pictures.shoot(window, "ending" + look, 1440, 900);
            Pictures.shoot(window, "ending" + look, 1024, 640);
            window.fire("ending-known");
            window.until("the real ending is told", () -> window.isShown("ending-told"));
            Pictures.shoot(window, "ending-known" + look, 1440, 900);
        }
    }
}
