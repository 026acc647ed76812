package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.scenario.ScenarioReader;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void anEmptyTitleIsToldAtItsFieldAndWhenItIsSaved() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, "about", Language.ENGLISH, Theme.LIGHT, 1024, 640)) {
            assertFalse(window.isShown("about-title-refusal"));
            for (String tongue : List.of("en", "id")) {
                assertFalse(window.isShown("about-title-refusal"), "one language is enough");
                window.focus("about-title-" + tongue);
                window.press(KeyCode.CONTROL, KeyCode.A);
                window.press(KeyCode.DELETE);
            }
            window.until("it is told", () -> window.isShown("about-title-refusal"));
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.until("that it is not playable is told with saving",
                    () -> window.text("editor-answer")
                            .startsWith("Saved; it cannot be played yet: 1 problem"));
            window.shoot("editor-about-empty-light-en-1024x640");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("the next act ends what was said", () -> window.text("editor-answer").isEmpty());
        }
    }

    @Test
    void aSavedDraftLeadsToItsFolder() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, "about", Language.INDONESIAN, Theme.DARK, 1024, 640)) {
            AtomicReference<Path> shown = new AtomicReference<>();
            window.tell(w -> w.showFoldersBy(shown::set));
            assertFalse(window.isShown("editor-folder"), "it is in no folder yet");
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.until("it is saved", () -> window.isShown("editor-folder"));
            window.shoot("editor-saved-dark-id-1024x640");
            window.fire("editor-folder");
            assertEquals(home.resolve("scenarios").toAbsolutePath(), shown.get());
        }
    }

    @Test
    void aWrongNumberIsToldUnderItsField() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, "about", Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.focus("about-rounds");
            window.press(KeyCode.CONTROL, KeyCode.A);
            String before = window.ask(() -> ((TextField) window.find("about-rounds")).getText());
            window.type("140");
            window.until("it is refused", () -> window.text("about-rounds-refusal").contains("1 to 100"));
            window.until("nothing of it is taken", () -> window.isDisabled("editor-undo"));
            window.focus("about-minutes");
            window.settle();
            assertEquals("140", window.ask(() -> ((TextField) window.find("about-rounds")).getText()));
            assertTrue(window.isShown("about-rounds-refusal"));
            window.shoot("editor-about-wrong-light-en-1440x900");
            window.focus("about-rounds");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("15");
            window.until("it is taken", () -> window.isShown("editor-step-1"));
            assertFalse(window.isShown("about-rounds-refusal"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("it is back", () -> window
                    .ask(() -> ((TextField) window.find("about-rounds")).getText()).equals(before));
        }
    }
}
