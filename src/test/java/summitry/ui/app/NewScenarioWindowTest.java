package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Scenario;
import summitry.scenario.ScenarioReader;
import summitry.scenario.Templates;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A scenario of one's own is begun, left without saving, and gone on with. */
class NewScenarioWindowTest {
    @TempDir
    private Path home;

    private OpenWindow open(Language language, Theme theme, int width, int height) throws IOException {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, width, height));
        OpenWindow window = OpenWindow.start(home);
        window.until("there is a button", () -> window.isShown("home-create"));
        window.until("the scenarios are read", () -> !window.isDisabled("home-create"));
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

    @Test
    void whatLiesOnTheDeskIsOfferedOnTheFirstScreen() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.fire("home-create");
            window.until("the form is open", () -> window.isShown("new-begin"));
            window.fire("new-begin");
            window.until("the desk is open", () -> window.isShown("sheet-table"));
            window.type("40");
            window.press(KeyCode.ENTER);
            window.until("it is a step", () -> window.isShown("editor-step-1"));
            window.tell(a -> a.showHome());
            window.until("the draft is listed", () -> window.isShown("home-unsaved"));
            String name = kept(home.resolve("unsaved")).getFileName().toString().replace('.', '-');
            assertFalse(window.isShown("unsaved-drop-" + name));
            window.fire("unsaved-open-" + name);
            window.until("the desk is there with its history", () -> window.isShown("editor-step-1"));
        }
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
    void aTemplateComesWholeWithTheTypedTitle() throws IOException {
        try (OpenWindow window = open(Language.INDONESIAN, Theme.LIGHT, 1024, 640)) {
            window.fire("home-create");
            window.until("the form is open", () -> window.isShown("new-begin"));
            choose(window, 1);
            assertEquals(Templates.load("crisis").summary().id(), window.text("new-summary"));
            assertEquals("Krisis di perbatasan", title(window).getText());
            window.shoot("editor-new-template-light-id-1024x640");
            window.ask(() -> {
                title(window).setText("Sengketa dua lembah");
                return true;
            });
            choose(window, 4);
            assertEquals("Sengketa dua lembah", title(window).getText());
            window.fire("new-begin");
            window.until("the desk is open", () -> window.isShown("sheet-table"));
            window.until("nothing is missing", () -> window.text("problems-stop").startsWith("0"));
            window.shoot("editor-from-template-light-id-1024x640");
            window.press(KeyCode.CONTROL, KeyCode.S);
            Path file = home.resolve("scenarios/sengketa-dua-lembah.json");
            window.until("it is saved", () -> Files.exists(file));
            Scenario saved = ScenarioReader.read(file).scenario().orElseThrow();
            assertEquals(Localized.same("Sengketa dua lembah"), saved.title());
            assertEquals(Templates.load("security-council").issues(), saved.issues());
            assertEquals(Templates.load("security-council").parties(), saved.parties());
        }
    }

    @Test
    void aTemplateWithoutATitleIsRefused() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.DARK, 1440, 900)) {
            window.fire("home-create");
            window.until("the form is open", () -> window.isShown("new-begin"));
            choose(window, 4);
            window.shoot("editor-new-template-dark-en-1440x900");
            window.ask(() -> {
                title(window).setText(" ");
                return true;
            });
            window.fire("new-begin");
            window.until("it is told", () -> !window.text("new-answer").isEmpty());
            assertTrue(window.isShown("new-begin"));
        }
    }

    private static void choose(OpenWindow window, int start) {
        window.ask(() -> {
            ((ComboBox<?>) window.find("new-from")).getSelectionModel().select(start);
            return true;
        });
    }

    private static TextField title(OpenWindow window) {
        return (TextField) window.find("new-title");
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
