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
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Tables are dropped on the desk, looked at, and taken. */
class ExchangeWindowTest {
    @TempDir
    private Path home;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private Path votes() throws IOException {
        StringBuilder text = new StringBuilder("state,resolution,vote\n");
        String[] names = {"ES-10/22 Protection of civilians", "ES-10/23 Admission of Palestine",
            "ES-10/24 Advisory opinion", "ES-10/26 Ceasefire"};
        for (int i = 0; i < DeskWindow.KTT.parties().size(); i++) {
            for (int r = 0; r < names.length; r++) {
                text.append(DeskWindow.KTT.parties().get(i).id()).append(',').append(names[r]).append(',')
                        .append(i % 7 == 0 ? "no" : (i + r) % 5 == 0 ? "abstain" : "yes").append('\n');
            }
        }
        return file("votes.csv",
                text + "Peru,ES-10/26 Ceasefire,yes\nFiji,ES-10/22 Protection of civilians,?\n");
    }

    private void shoot(OpenWindow window, String what, Language language, Theme theme, int width,
            int height) {
        window.shoot("editor-exchange-%s-%s-%s-%dx%d".formatted(what, theme.name().toLowerCase(Locale.ROOT),
                language.code(), width, height));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1440,900", "INDONESIAN,DARK,1024,640"})
    void tablesAreSeen(Language language, Theme theme, int width, int height) throws IOException {
        Path wrong = file("preferences.csv", """
                actor,capability,issue,position,salience,issue_min,issue_max
                United States,20,Gaza ceasefire,30,60,,
                Unted States,20,Gaza ceasfire,30,60,,
                Peru,2,Car quotas,5.5,80,4,10
                Chile,2,Car quotas,7,120,4,10
                Chile,2,Car quotas,seven,20,4,10
                India,,Car quotas,7,20,10,4
                """);
        Path votes = votes();
        try (OpenWindow window = DeskWindow.open(home, language, theme, width, height)) {
            window.click("editor-tables");
            window.until("the sheet is open", () -> window.isShown("exchange"));
            shoot(window, "forms", language, theme, width, height);
            window.press(KeyCode.ESCAPE);
            window.tell(a -> a.openFile(wrong));
            window.until("it is previewed", () -> window.isShown("exchange-take"));
            shoot(window, "preferences", language, theme, width, height);
            window.press(KeyCode.ESCAPE);
            window.tell(a -> a.openFile(votes));
            window.until("votes are shown", () -> window.isShown("exchange-hundred-0"));
            window.click("exchange-hundred-0");
            window.click("exchange-hundred-1");
            window.click("exchange-zero-2");
            shoot(window, "votes", language, theme, width, height);
        }
    }

    @Test
    void aTableIsTakenInOneStepAndTakenBack() throws IOException {
        Path table = file("peru.csv",
                "actor,capability,issue,position,salience\nPeru,2,Gaza ceasefire,70,30\n");
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.tell(a -> a.openFile(table));
            window.until("it is previewed", () -> window.isShown("exchange-take"));
            assertTrue(window.isDisabled("editor-undo"), "nothing is done before it is taken");
            window.click("exchange-take");
            window.until("it is in the history", () -> window.isShown("editor-step-1"));
            assertFalse(window.isShown("exchange"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("it is taken back", () -> window.isDisabled("editor-undo"));
        }
    }

    @Test
    void aMisspeltNameIsMeantAsTheOneThatThereIsAndAWeightIsToldBeforeItIsTaken() throws IOException {
        Path table = file("slip.csv",
                "actor,capability,issue,position,salience\nUnted States,20,Gaza ceasefire,70,30\n");
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1024, 640)) {
            window.tell(a -> a.openFile(table));
            window.until("it is asked for", () -> window.isShown("exchange-near-yes-0"));
            assertFalse(window.isShown("exchange-weights"), "a new party has no weight yet");
            window.click("exchange-near-yes-0");
            window.until("the weight is told", () -> window.isShown("exchange-weights"));
            window.click("exchange-near-no-0");
            window.until("it is a new party again", () -> !window.isShown("exchange-weights"));
            window.click("exchange-near-yes-0");
            window.fire("exchange-take");
            window.until("it is in the history", () -> window.isShown("editor-step-1"));
            assertEquals("34", window.text("editor-count-parties"));
        }
    }

    @Test
    void votesGiveAnItemItsPositions() throws IOException {
        Path votes = votes();
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.tell(a -> a.openFile(votes));
            window.until("votes are shown", () -> window.isShown("exchange-hundred-0"));
            assertTrue(window.isDisabled("exchange-take"), "no resolution is chosen");
            window.click("exchange-hundred-3");
            window.until("positions follow", () -> !window.isDisabled("exchange-take"));
            window.fire("exchange-take");
            window.until("it is in the history", () -> window.isShown("editor-step-1"));
        }
    }

    @Test
    void whatIsNoTableIsToldAndChangesNothing() throws IOException {
        Path other = file("notes.txt", "colour,size\nred,1\n");
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1024, 640)) {
            window.tell(a -> a.openFile(other));
            window.until("it is told", () -> window.isShown("exchange-misread"));
            assertFalse(window.isShown("exchange-take"));
            assertTrue(window.isDisabled("editor-undo"));
        }
    }
}
