package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.scenario.ScenarioReader;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Title, agenda and decision rules on the desk, changed by keys and clicks as a person would. */
class ItemsWindowTest {
    private static final Scenario KTT = ScenarioLibrary.load("ktt-2024");

    @TempDir
    private Path home;

    private OpenWindow open(String page, Language language, Theme theme, int width, int height)
            throws IOException {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, width, height));
        OpenWindow window = OpenWindow.start(home);
        window.tell(a -> a.door().edit(KTT));
        window.until("the desk is open", () -> window.find("sheet-table").getLayoutBounds().getWidth() > 0);
        window.fire("editor-page-" + page);
        window.until("the page is open", () -> window.isShown(page + "-page"));
        return window;
    }

    @ParameterizedTest
    @CsvSource({"about,ENGLISH,LIGHT,1440,900", "about,INDONESIAN,DARK,1024,640",
        "agenda,ENGLISH,LIGHT,1440,900", "agenda,INDONESIAN,DARK,1024,640",
        "decisions,ENGLISH,LIGHT,1440,900", "decisions,INDONESIAN,DARK,1024,640"})
    void thePageIsSeen(String page, Language language, Theme theme, int width, int height)
            throws IOException {
        try (OpenWindow window = open(page, language, theme, width, height)) {
            window.shoot("editor-%s-%s-%s-%dx%d".formatted(page, theme.name().toLowerCase(Locale.ROOT),
                    language.code(), width, height));
        }
    }

    @Test
    void anItemIsRenamedInOneStepAndSaved() throws IOException {
        try (OpenWindow window = open("agenda", Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            String before = window.text("item-title");
            window.click("item-name-en");
            window.press(KeyCode.END);
            window.type(" now");
            window.until("it is one step",
                    () -> window.isShown("editor-step-1") && !window.isShown("editor-step-2"));
            assertEquals(before + " now", window.text("item-title"));
            window.press(KeyCode.CONTROL, KeyCode.S);
            Path file = home.resolve("scenarios/my-ktt-2024.json");
            window.until("it is saved", () -> Files.exists(file));
            assertEquals(1, ScenarioReader.read(file).scenario().orElseThrow().issues().stream()
                    .filter(i -> i.title().en().equals(before + " now")).count());
        }
    }

    @Test
    void aWrongNumberIsToldUnderItsField() throws IOException {
        try (OpenWindow window = open("about", Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.focus("about-rounds");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("500");
            window.until("it is refused", () -> !window.text("about-rounds-refusal").isEmpty());
        }
    }
}
