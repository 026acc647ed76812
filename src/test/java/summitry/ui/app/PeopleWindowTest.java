package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.scenario.ScenarioReader;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Parties, their relations, groups and blocs on the desk, changed by keys and clicks as a person would. */
class PeopleWindowTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"parties,ENGLISH,LIGHT,1440,900", "parties,INDONESIAN,DARK,1440,900",
        "parties,INDONESIAN,LIGHT,1024,640", "parties,ENGLISH,DARK,1024,640",
        "relations,ENGLISH,LIGHT,1440,900", "relations,INDONESIAN,DARK,1440,900",
        "relations,INDONESIAN,LIGHT,1024,640", "relations,ENGLISH,DARK,1024,640",
        "groups,ENGLISH,LIGHT,1440,900", "groups,INDONESIAN,DARK,1024,640"})
    void thePageIsSeen(String page, Language language, Theme theme, int width, int height)
            throws IOException {
        try (OpenWindow window = DeskWindow.open(home, page, language, theme, width, height)) {
            window.shoot("editor-%s-%s-%s-%dx%d".formatted(page, theme.name().toLowerCase(Locale.ROOT),
                    language.code(), width, height));
        }
    }

    /** What was saved by the keys. */
    private Scenario saved(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.S);
        Path file = home.resolve("scenarios/my-ktt-2024.json");
        window.until("it is saved", () -> Files.exists(file));
        return ScenarioReader.read(file).scenario().orElseThrow();
    }

    @Test
    void aPartyIsRenamedCopiedMovedAndRemovedByKeys() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, "parties", Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.click("party-name-en");
            window.press(KeyCode.END);
            window.type(" North");
            window.until("it is one step",
                    () -> window.isShown("editor-step-1") && !window.isShown("editor-step-2"));
            assertEquals("Canada North", window.text("party-title"));
            window.focus("party-list");
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.until("the copy is chosen",
                    () -> window.text("party-title").equals("Canada North (copy)"));
            window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
            window.until("it is moved", () -> window.isShown("editor-step-3"));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DELETE);
            window.until("it is removed", () -> window.text("editor-answer").contains("France"));
            Scenario saved = saved(window);
            List<String> names = saved.parties().stream().map(p -> p.name().en()).toList();
            assertEquals(names.indexOf("Canada North") - 1, names.indexOf("Canada North (copy)"));
            assertFalse(names.contains("France"));
            assertEquals(34, names.size());
        }
    }

    @Test
    void aWrongNumberIsToldUnderItsFieldAndNothingChanges() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, "relations", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.click("pair-tension");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("500");
            window.until("it is refused", () -> window.isShown("pair-tension-refusal"));
            window.press(KeyCode.TAB);
            window.until("the old number is back", () -> !window.isShown("pair-tension-refusal"));
        }
    }

    @Test
    void aPairIsChosenAndChangedByKeys() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, "relations", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.focus("relations-figure");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.ENTER);
            window.focus("pair-tension-slider");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            window.until("the slider is one step",
                    () -> window.isShown("editor-step-1") && !window.isShown("editor-step-2"));
            Scenario saved = saved(window);
            var can = DeskWindow.KTT.parties().stream().filter(p -> p.code().equals("CAN")).findFirst()
                    .orElseThrow();
            var eu = DeskWindow.KTT.parties().stream().filter(p -> p.code().equals("EU")).findFirst()
                    .orElseThrow();
            assertEquals(6, saved.relations().stream().filter(r -> r.joins(can.id(), eu.id())).findFirst()
                    .orElseThrow().tension());
        }
    }
}
