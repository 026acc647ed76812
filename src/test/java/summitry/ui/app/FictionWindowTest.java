package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.scenario.ScenarioReader;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Invented names are looked at, changed, given and taken back. */
class FictionWindowTest {
    @TempDir
    private Path home;

    private static void shoot(OpenWindow window, String what, Language language, Theme theme, int width,
            int height) {
        window.shoot("editor-skin-%s-%s-%s-%dx%d".formatted(what, theme.name().toLowerCase(Locale.ROOT),
                language.code(), width, height));
    }

    private static void ready(OpenWindow window) {
        window.until("the texts are looked through", () -> !window.isDisabled("fiction-key"));
    }

    private static void type(OpenWindow window, int row, String word) {
        window.ask(() -> {
            ((TextField) window.find("fiction-word-" + row)).setText(word);
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1440,900", "INDONESIAN,DARK,1024,640"})
    void namesAreSeen(Language language, Theme theme, int width, int height) throws IOException {
        try (OpenWindow window = DeskWindow.open(home, "parties", language, theme, width, height)) {
            shoot(window, "parties", language, theme, width, height);
            window.fire("party-list-fiction");
            window.until("the sheet is open", () -> window.isShown("fiction"));
            ready(window);
            shoot(window, "names", language, theme, width, height);
            type(window, 0, "Brazil");
            type(window, 1, "");
            window.until("it is told", () -> window.isDisabled("fiction-take"));
            shoot(window, "wrong", language, theme, width, height);
            window.fire("fiction-shuffle");
            ready(window);
            window.fire("fiction-texts");
            window.until("texts are listed", () -> window.isShown("fiction-told"));
            shoot(window, "texts", language, theme, width, height);
            window.fire("fiction-take");
            window.until("it is a step", () -> window.isShown("editor-step-1"));
            shoot(window, "given", language, theme, width, height);
        }
    }

    @Test
    void aWrongNameCannotBeGivenAndAGoodOneIsOneStep() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, "parties", Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.fire("party-list-fiction");
            window.until("the sheet is open", () -> window.isShown("fiction"));
            ready(window);
            type(window, 0, "Brazil");
            assertTrue(window.isDisabled("fiction-take"));
            assertTrue(window.text("fiction-name-0").contains("Brazil"));
            type(window, 0, "Mandolva");
            ready(window);
            window.fire("fiction-take");
            window.until("it is a step", () -> window.isShown("editor-step-1"));
            assertFalse(window.isShown("fiction"));
            assertTrue(window.text("editor-answer").contains("Ctrl+Z"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("it is taken back", () -> window.isDisabled("editor-undo"));
        }
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1440,900", "INDONESIAN,DARK,1024,640"})
    void aNewScenarioIsBegunUnderInventedNames(Language language, Theme theme, int width, int height)
            throws IOException {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, width, height));
        try (OpenWindow window = OpenWindow.start(home)) {
            window.until("the scenarios are read", () -> window.isShown("edit-ktt-2024"));
            window.until("a scenario can be begun", () -> !window.isDisabled("home-create"));
            window.fire("home-create");
            window.until("the form is open", () -> window.isShown("new-begin"));
            window.ask(() -> {
                ComboBox<?> from = (ComboBox<?>) window.find("new-from");
                for (int i = 0; i < from.getItems().size(); i++) {
                    if (String.valueOf(from.getItems().get(i)).contains("id=ktt-2024")) {
                        from.getSelectionModel().select(i);
                    }
                }
                return true;
            });
            assertTrue(window.ask(() -> {
                Bounds box = window.find("new-fiction")
                        .localToScene(window.find("new-fiction").getLayoutBounds());
                return box.getMinY() > 0 && box.getMaxY() < height;
            }), "it is seen without scrolling");
            window.fire("new-fiction");
            ready(window);
            shoot(window, "new", language, theme, width, height);
            type(window, 0, "Mandolva");
            ready(window);
            window.fire("new-begin");
            window.until("the desk is open", () -> window.isShown("sheet-table"));
            window.press(KeyCode.CONTROL, KeyCode.S);
            Path folder = home.resolve("scenarios");
            window.until("it is saved", () -> Files.exists(folder.resolve("summit-of-invented-states.json"))
                    || Files.exists(folder.resolve("ktt-negara-negara-rekaan.json")));
            Scenario saved = ScenarioReader.read(folder.resolve(language == Language.ENGLISH
                    ? "summit-of-invented-states.json"
                    : "ktt-negara-negara-rekaan.json")).scenario().orElseThrow();
            assertEquals("Mandolva", saved.parties().getFirst().name().en());
            assertEquals(DeskWindow.KTT.parties().size(), saved.parties().size());
            assertFalse(saved.title().en().contains("2024"), saved.title().en());
        }
    }
}
