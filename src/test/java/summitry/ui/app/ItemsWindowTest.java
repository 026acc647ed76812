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
import summitry.scenario.ScenarioReader;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Title, agenda and decision rules on the desk, changed by keys and clicks as a person would. */
class ItemsWindowTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"about,ENGLISH,LIGHT,1440,900", "about,INDONESIAN,DARK,1024,640",
        "agenda,ENGLISH,LIGHT,1440,900", "agenda,INDONESIAN,DARK,1024,640",
        "decisions,ENGLISH,LIGHT,1440,900", "decisions,INDONESIAN,DARK,1024,640"})
    void thePageIsSeen(String page, Language language, Theme theme, int width, int height)
            throws IOException {
        try (OpenWindow window = DeskWindow.open(home, page, language, theme, width, height)) {
            window.shoot("editor-%s-%s-%s-%dx%d".formatted(page, theme.name().toLowerCase(Locale.ROOT),
                    language.code(), width, height));
        }
    }

    @Test
    void anItemIsRenamedInOneStepAndSaved() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, "agenda", Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
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
        try (OpenWindow window = DeskWindow.open(home, "about", Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.focus("about-rounds");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("500");
            window.until("it is refused", () -> !window.text("about-rounds-refusal").isEmpty());
        }
    }
}
