package summitry.ui.app;

import java.nio.file.Path;
import java.util.List;
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
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A newcomer's first five minutes, from the first screen to two outcomes compared, as the guide leads through them. */
@ExtendWith(ApplicationExtension.class)
class FirstStepsWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH,1440,900", "DARK,INDONESIAN,1440,900", "LIGHT,INDONESIAN,1024,640"})
    void theGuideLeadsFromAMoveToTwoOutcomes(Theme theme, Language language, int width, int height)
            throws Exception {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, width, height));
        String look = "-" + theme.key() + "-" + language.code() + "-" + width + "x" + height;
        try (OpenWindow window = OpenWindow.start(home)) {
            window.until("the first steps are offered", () -> window.isShown("first-steps")
                    && !window.isDisabled("first-steps"));
            window.press(KeyCode.ENTER);
            window.until("the guide speaks", () -> window.isShown("coach"));
            Pictures.shoot(window, "first-move" + look);
            step(window);
            move(window, "45");
            resolveTwice(window);
            String why = window.text("coach-sentence");
            step(window);
            window.until("the guide goes on", () -> !window.text("coach-sentence").equals(why));
            assertTrue(window.isShown("why-sentence"));
            Pictures.shoot(window, "first-why" + look);
            step(window);
            step(window);
            window.until("the run is back", () -> window.isShown("move-form"));
            move(window, "60");
            Pictures.shoot(window, "first-again" + look);
            resolveTwice(window);
            Pictures.shoot(window, "first-compare" + look);
            List<String> places = java.util.regex.Pattern.compile("\\d+").matcher(
                    window.text("coach-sentence")).results().map(r -> r.group()).toList();
            assertEquals(4, places.size(), window.text("coach-sentence"));
            assertNotEquals(places.get(0), places.get(1));
            step(window);
            window.until("the guide is gone", () -> !window.isShown("coach"));
        }
    }

    private static void resolveTwice(OpenWindow window) {
        String sentence = window.text("coach-sentence");
        String before = window.text("round-number");
        step(window);
        window.until("a round is resolved", () -> !window.text("round-number").equals(before));
        assertEquals(sentence, window.text("coach-sentence"));
        step(window);
        window.until("the guide goes on", () -> !window.text("coach-sentence").equals(sentence));
    }

    private static void step(OpenWindow window) {
        window.fire("coach-help");
    }

    private static void move(OpenWindow window, String value) {
        window.until("the form is open", () -> window.isShown("move-to"));
        window.focus("move-to");
        window.ask(() -> {
            ((TextField) window.find("move-to")).selectAll();
            return true;
        });
        window.type(value);
        window.until("the move is allowed", () -> !window.isDisabled("move-make"));
        String before = window.text("coach-sentence");
        window.fire("move-make");
        window.until("the guide saw it", () -> !window.text("coach-sentence").equals(before));
        assertFalse(window.isShown("move-refusal"));
    }
}
