package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
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
import static org.junit.jupiter.api.Assertions.assertTrue;

/** All texts of the draft on the desk, written and replaced by keys as a person would. */
class TextsWindowTest {
    private static final Scenario KTT = ScenarioLibrary.load("ktt-2024");

    @TempDir
    private Path home;

    private OpenWindow open(Language language, Theme theme, int width, int height) throws IOException {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, width, height));
        OpenWindow window = OpenWindow.start(home);
        window.tell(a -> a.door().edit(KTT));
        window.until("the desk is open", () -> window.find("sheet-table").getLayoutBounds().getWidth() > 0);
        window.fire("editor-page-texts");
        window.until("the page is open", () -> window.isShown("texts-page"));
        return window;
    }

    private static int shown(OpenWindow window, String list) {
        return window.ask(() -> ((ListView<?>) window.find(list)).getItems().size());
    }

    private static boolean hasKeyboard(OpenWindow window, String id) {
        return window.ask(() -> window.stage().getScene().getFocusOwner() != null
                && id.equals(window.stage().getScene().getFocusOwner().getId()));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1440,900", "INDONESIAN,DARK,1024,640"})
    void thePageIsSeen(Language language, Theme theme, int width, int height) throws IOException {
        try (OpenWindow window = open(language, theme, width, height)) {
            String of = "%s-%s-%dx%d".formatted(theme.name().toLowerCase(Locale.ROOT), language.code(), width,
                    height);
            window.shoot("editor-texts-" + of);
            window.focus("texts-list");
            for (int k = 0; k < 4; k++) {
                window.press(KeyCode.DOWN);
            }
            window.press(KeyCode.ENTER);
            window.until("it is written", () -> window.isShown("texts-write-" + language.code()));
            window.shoot("editor-texts-written-" + of);
            window.fire("texts-show-hard");
            window.shoot("editor-texts-hard-" + of);
            window.press(KeyCode.CONTROL, KeyCode.H);
            window.until("words are looked for", () -> hasKeyboard(window, "replace-find"));
            window.type("China");
            window.press(KeyCode.TAB);
            window.type("Ruritania");
            window.until("they are found", () -> shown(window, "replace-matches") > 10);
            window.focus("replace-matches");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SPACE);
            window.shoot("editor-texts-replace-" + of);
        }
    }

    @Test
    void aTextIsWrittenWhereItStandsAndSaved() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.focus("texts-list");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("the English words have the keyboard", () -> hasKeyboard(window, "texts-write-en"));
            window.type(" now");
            window.press(KeyCode.TAB);
            window.until("the Indonesian words have it", () -> hasKeyboard(window, "texts-write-id"));
            window.type(" kini");
            window.until("these are two steps",
                    () -> window.isShown("editor-step-2") && !window.isShown("editor-step-3"));
            window.press(KeyCode.ESCAPE);
            window.until("the list has the keyboard", () -> hasKeyboard(window, "texts-list"));
            window.press(KeyCode.CONTROL, KeyCode.S);
            Path file = home.resolve("scenarios/my-ktt-2024.json");
            window.until("it is saved", () -> Files.exists(file));
            Scenario saved = ScenarioReader.read(file).scenario().orElseThrow();
            assertTrue(saved.title().en().endsWith(" now"), saved.title().en());
            assertTrue(saved.title().id().endsWith(" kini"), saved.title().id());
            window.press(KeyCode.SHIFT, KeyCode.ENTER);
            window.until("its own page is open", () -> window.isShown("about-page"));
        }
    }

    @Test
    void theNamesOfTextsFollowTheLanguageOfTheWindow() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.until("names are English", () -> says(window, "The scenario: title"));
            window.tell(a -> a.model().speak(Language.INDONESIAN));
            window.until("names are Indonesian", () -> says(window, "Skenario – judul"));
        }
    }

    private static boolean says(OpenWindow window, String words) {
        return window.ask(() -> window.find("texts-list").lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Label label && label.getText().equals(words)));
    }

    @Test
    void anUndoWhileATextIsWrittenShowsTheOldWords() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.focus("texts-list");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until("it is written", () -> hasKeyboard(window, "texts-write-en"));
            String before = window.ask(() -> ((TextInputControl) window.find("texts-write-en")).getText());
            window.type("xyz");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("the words are those before", () -> before
                    .equals(window.ask(() -> ((TextInputControl) window.find("texts-write-en")).getText())));
            assertTrue(hasKeyboard(window, "texts-write-en"));
        }
    }

    @Test
    void wordsAreReplacedByKeysInOneStepAndEscapeGoesBack() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.fire("editor-page-parties");
            window.press(KeyCode.CONTROL, KeyCode.H);
            window.until("words are looked for", () -> hasKeyboard(window, "replace-find"));
            assertTrue(window.isDisabled("replace-all"));
            window.type("Saudi Arabia");
            window.until("they are found", () -> shown(window, "replace-matches") > 1);
            int found = shown(window, "replace-matches");
            window.press(KeyCode.TAB);
            window.type("Zubrovka");
            window.focus("replace-matches");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SPACE);
            window.until("one is left out",
                    () -> window.text("replace-all").equals("Replace " + (found - 1)));
            window.focus("replace-all");
            window.press(KeyCode.SPACE);
            window.until("it is one step",
                    () -> window.isShown("editor-step-1") && !window.isShown("editor-step-2"));
            assertEquals(found - 1 + " replaced. Ctrl+Z takes it back.", window.text("editor-answer"));
            assertEquals(1, shown(window, "replace-matches"));
            window.press(KeyCode.ESCAPE);
            window.until("the texts are back", () -> hasKeyboard(window, "texts-list"));
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.until("the filter has the keyboard", () -> hasKeyboard(window, "texts-filter"));
            window.type("Zubrovka");
            window.until("they stand there", () -> shown(window, "texts-list") > 1);
        }
    }
}
