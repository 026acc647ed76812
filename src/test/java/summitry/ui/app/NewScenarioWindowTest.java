package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Language;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A scenario of one's own is begun, left without saving, and gone on with. */
class NewScenarioWindowTest {
    @TempDir
    private Path home;

    private OpenWindow open(Language language, Theme theme, int width, int height) throws IOException {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, width, height));
        OpenWindow window = OpenWindow.start(home);
        window.until("there is a button", () -> window.isShown("home-create"));
        return window;
    }

    @Test
    void whatWasNotSavedIsThereAgain() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.fire("home-create");
            window.until("the form is open", () -> window.isShown("new-begin"));
            window.shoot("editor-new-light-en-1440x900");
            window.fire("new-begin");
            window.until("the desk is open", () -> window.isShown("sheet-table"));
            window.until("what is missing is told", () -> !window.text("problems-stop").startsWith("0"));
            window.shoot("editor-empty-light-en-1440x900");
            window.type("40");
            window.press(KeyCode.ENTER);
            window.until("it is a step", () -> window.isShown("editor-step-1"));
        }
        Path unsaved = home.resolve("unsaved");
        assertEquals(1, count(unsaved));
        try (OpenWindow window = open(Language.INDONESIAN, Theme.DARK, 1024, 640)) {
            window.until("the draft is listed", () -> window.isShown("home-unsaved"));
            window.shoot("editor-unsaved-dark-id-1024x640");
            String name = kept(unsaved).getFileName().toString().replace('.', '-');
            window.fire("unsaved-open-" + name);
            window.until("the desk is open", () -> window.isShown("sheet-table"));
            assertTrue(window.text("editor-state").length() > 0);
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.until("it is saved", () -> Files.exists(home.resolve("scenarios/my-scenario.json")));
        }
        assertEquals(0, count(unsaved));
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static Path kept(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void aPartOfTheFlagshipComesToTheDeskAndAWrongSizeIsTold() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.DARK, 1024, 640)) {
            window.fire("home-create");
            window.until("the form is open", () -> window.isShown("new-begin"));
            window.focus("new-parties");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("900");
            window.fire("new-begin");
            window.until("it is told", () -> window.text("new-answer").contains("900"));
        }
    }
}
