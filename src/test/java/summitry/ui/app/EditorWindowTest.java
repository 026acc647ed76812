package summitry.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
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
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A scenario on the desk, changed by keys as a person would. */
class EditorWindowTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1440,900", "INDONESIAN,DARK,1440,900", "INDONESIAN,LIGHT,1024,640",
        "ENGLISH,DARK,1024,640"})
    void theDeskIsSeen(Language language, Theme theme, int width, int height) throws IOException {
        try (OpenWindow window = DeskWindow.open(home, language, theme, width, height)) {
            window.press(KeyCode.DOWN);
            window.press(KeyCode.RIGHT);
            window.type("80");
            window.press(KeyCode.ENTER);
            window.until("it is undoable", () -> !window.isDisabled("editor-undo"));
            window.shoot("editor-%s-%s-%dx%d".formatted(theme.name().toLowerCase(Locale.ROOT),
                    language.code(), width,
                    height));
        }
    }

    @Test
    void aNumberIsTypedSavedAndTakenBack() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.type("7");
            window.press(KeyCode.ENTER);
            window.until("it is in the history", () -> window.isShown("editor-step-1"));
            window.press(KeyCode.CONTROL, KeyCode.S);
            Path file = home.resolve("scenarios/my-ktt-2024.json");
            window.until("it is saved", () -> Files.exists(file));
            Scenario saved = ScenarioReader.read(file).scenario().orElseThrow();
            assertEquals("My copy of KTT 2024 (Summit 2024)", saved.title().en());
            assertEquals(1, differing(saved), "one position differs");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("it is taken back", () -> window.isDisabled("editor-undo"));
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.until("it is saved again",
                    () -> ScenarioReader.read(file).scenario().filter(s -> differing(s) == 0).isPresent());
            try (Stream<Path> backups = Files.list(home.resolve("backups"))) {
                assertEquals(1, backups.count());
            }
        }
    }

    private static long differing(Scenario saved) {
        return DeskWindow.KTT.parties().stream()
                .flatMap(p -> DeskWindow.KTT.issues().stream().filter(i -> !saved
                        .preference(p.id(), i.id()).equals(DeskWindow.KTT.preference(p.id(), i.id()))))
                .count();
    }

    @Test
    void whatIsNoNumberIsToldAndStaysToBeMended() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.type("500");
            window.press(KeyCode.ENTER);
            window.until("it is refused", () -> window.text("editor-answer").contains("500"));
            assertTrue(window.isShown("sheet-typing"));
            window.press(KeyCode.ESCAPE);
            window.until("the field is gone", () -> !window.isShown("sheet-typing"));
            assertTrue(window.isDisabled("editor-undo"));
        }
    }

    @Test
    void theDraftIsTriedOutAndEscapeComesBack() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.F5);
            window.until("it is tried", () -> window.isShown("trial"));
            window.press(KeyCode.ESCAPE);
            window.until("the desk is back", () -> window.isShown("sheet-table"));
            window.type("3");
            window.press(KeyCode.ENTER);
            window.until("it is in the history", () -> window.isShown("editor-step-1"));
        }
    }

    @Test
    void aTrialFromAnotherPageComesBackToItsFieldAndAddingAPartyBeginsWithItsName() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, "decisions", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.focus("decisions-list");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.F5);
            window.until("it is tried", () -> window.isShown("trial"));
            window.press(KeyCode.ESCAPE);
            window.until("the page is back", () -> window.isShown("decisions-page"));
            assertEquals("decisions-list", focused(window));
            window.fire("editor-page-parties");
            window.fire("party-list-add");
            window.until("the name has the keyboard", () -> focused(window).equals("party-name-en"));
            window.type("Ruritania");
            window.until("it is named", () -> window.text("party-title").equals("Ruritania"));
            window.fire("editor-page-about");
            window.focus("about-summary-en");
            window.press(KeyCode.TAB);
            assertEquals("about-summary-id", focused(window));
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            assertEquals("about-summary-en", focused(window));
            window.press(KeyCode.END);
            window.press(KeyCode.CONTROL, KeyCode.TAB);
            assertTrue(window.ask(() -> ((TextInputControl) window.find("about-summary-en")).getText())
                    .contains("\t"));
        }
    }

    private static String focused(OpenWindow window) {
        return window.ask(() -> String.valueOf(window.stage().getScene().getFocusOwner().getId()));
    }
}
