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
import summitry.model.Confidence;
import summitry.model.Language;
import summitry.model.Preference;
import summitry.model.Scenario;
import summitry.scenario.ScenarioReader;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One cell of the desk looked at closely and changed by keys. */
class CellWindowTest {
    @TempDir
    private Path home;

    /** What the first cell of the table is after saving. */
    private Preference saved(OpenWindow window) throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.S);
        Path file = home.resolve("scenarios/my-ktt-2024.json");
        window.until("it is saved", () -> Files.exists(file));
        Scenario scenario = ScenarioReader.read(file).scenario().orElseThrow();
        return scenario
                .preference(DeskWindow.KTT.parties().stream().filter(p -> p.code().equals("CAN")).findFirst()
                        .orElseThrow().id(), scenario.issues().getFirst().id());
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1440,900", "INDONESIAN,DARK,1440,900", "INDONESIAN,LIGHT,1024,640"})
    void theCellIsSeen(Language language, Theme theme, int width, int height) throws IOException {
        try (OpenWindow window = DeskWindow.open(home, language, theme, width, height)) {
            for (int i = 0; i < 11; i++) {
                window.press(KeyCode.DOWN);
            }
            for (int i = 0; i < 4; i++) {
                window.press(KeyCode.RIGHT);
            }
            window.settle();
            window.shoot("editor-cell-%s-%s-%dx%d".formatted(theme.name().toLowerCase(Locale.ROOT),
                    language.code(), width, height));
        }
    }

    @Test
    void everyNumberAndTextOfACellIsTyped() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            String[][] numbers = {{"cell-ideal", "40"}, {"cell-stated", "45"}, {"cell-redMin", "30"},
                {"cell-redMax", "80"}, {"cell-salience", "61"}, {"cell-flexibility", "22"}};
            for (String[] number : numbers) {
                window.focus(number[0]);
                window.press(KeyCode.CONTROL, KeyCode.A);
                window.type(number[1]);
                window.press(KeyCode.ENTER);
            }
            window.fire("cell-why");
            window.focus("cell-reason-id");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("Alasan");
            window.focus("cell-source");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("A speech");
            window.focus("cell-date");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("2024-05");
            window.fire("cell-confidence-low");
            Preference now = saved(window);
            assertEquals(40, now.ideal());
            assertEquals(45, now.stated());
            assertEquals(30, now.low());
            assertEquals(80, now.high());
            assertEquals(61, now.salience());
            assertEquals(22, now.flexibility().getAsDouble());
            assertEquals("Alasan", now.rationale().id());
            assertEquals("A speech", now.source());
            assertEquals("2024-05", now.date());
            assertEquals(Confidence.LOW, now.confidence());
            assertTrue(window.isShown("editor-step-10"), "six numbers, three texts and a segment");
            assertFalse(window.isShown("editor-step-11"), "a text that is typed is one step");
        }
    }

    @Test
    void whatIsNoDateAndNoNumberIsToldAndNotTaken() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.fire("cell-why");
            window.focus("cell-date");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("May 2024");
            window.until("it is told", () -> window.isShown("cell-date-wrong"));
            assertTrue(window.text("cell-date-wrong").contains("May 2024"));
            window.focus("cell-ideal");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("140");
            window.press(KeyCode.ENTER);
            window.until("it is told", () -> window.text("editor-answer").contains("140"));
            assertTrue(window.text("cell-ideal-refusal").contains("140"), "it is told at the field, too");
            window.shoot("editor-cell-wrong-light-en-1440x900");
            assertTrue(window.isDisabled("editor-undo"));
            window.type("4");
            window.until("typing ends it", () -> !window.isShown("cell-ideal-refusal"));
        }
    }

    @Test
    void aRedLineThatExcludesTheWishIsToldAndALimitIsCleared() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.focus("cell-redMin");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("99");
            window.press(KeyCode.ENTER);
            window.until("it is told", () -> window.isShown("cell-wrong"));
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.DELETE);
            window.press(KeyCode.ENTER);
            window.until("the limit is gone", () -> !window.isShown("cell-wrong"));
            assertTrue(saved(window).redMin().isEmpty());
        }
    }

    @Test
    void theCellsAreWalkedThrough() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.fire("cell-previous");
            window.fire("cell-next");
            window.fire("cell-next");
            window.focus("cell-ideal");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("3");
            window.press(KeyCode.ENTER);
            window.until("it is in the history", () -> window.isShown("editor-step-1"));
        }
    }

    @Test
    void aPartyIsDuplicatedMovedAndDeletedByKeys() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.until("it is added", () -> window.isShown("editor-step-1"));
            window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
            window.until("it is moved", () -> window.isShown("editor-step-2"));
            window.press(KeyCode.CONTROL, KeyCode.DELETE);
            window.until("it is gone", () -> window.isShown("editor-step-3"));
            window.press(KeyCode.HOME);
            window.press(KeyCode.CONTROL, KeyCode.UP);
            window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
            window.until("why it stays is told", () -> !window.text("editor-answer").isEmpty());
            assertFalse(window.isShown("editor-step-4"));
        }
    }
}
