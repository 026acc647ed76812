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
import summitry.model.Party;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.scenario.ScenarioReader;
import summitry.ui.control.Scroll;
import summitry.ui.home.PersonFolder;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What capabilities are made of, on the desk, changed by keys and clicks as a person would. */
class CapabilityWindowTest {
    private static final Scenario KTT = ScenarioLibrary.load("ktt-2024");

    @TempDir
    private Path home;

    private OpenWindow open(Language language, Theme theme, int width, int height) throws IOException {
        new SettingsFile(new PersonFolder(home)).write(Settings.of(language, theme, width, height));
        OpenWindow window = OpenWindow.start(home);
        window.tell(a -> a.door().edit(KTT));
        window.until("the desk is open", () -> window.find("sheet-table").getLayoutBounds().getWidth() > 0);
        window.fire("editor-page-parties");
        window.until("the page is open", () -> window.isShown("capability-table"));
        return window;
    }

    private static void replace(OpenWindow window, String id, String text) {
        window.focus(id);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type(text);
    }

    @ParameterizedTest
    @CsvSource({"table,ENGLISH,LIGHT,1440,900", "table,INDONESIAN,DARK,1024,640",
        "changes,ENGLISH,LIGHT,1440,900", "changes,INDONESIAN,DARK,1024,640",
        "indicator,ENGLISH,LIGHT,1440,900",
        "indicator,INDONESIAN,DARK,1024,640"})
    void thePartIsSeen(String part, Language language, Theme theme, int width, int height)
            throws IOException {
        try (OpenWindow window = open(language, theme, width, height)) {
            if (!part.equals("table")) {
                replace(window, "power-climate", "9");
            }
            if (part.equals("changes")) {
                replace(window, "indicator-population-weight", "40");
            }
            if (part.equals("indicator")) {
                window.fire("indicator-gdp-open");
            }
            window.settle();
            String last = part.equals("table")
                    ? "capability-add"
                    : part.equals("changes") ? "capability-apply" : "indicator-paste";
            window.ask(() -> {
                Scroll.show(window.find(last));
                return true;
            });
            window.settle();
            window.shoot("editor-capability-%s-%s-%s-%dx%d".formatted(part,
                    theme.name().toLowerCase(Locale.ROOT), language.code(), width, height));
        }
    }

    private Party canada(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.S);
        Path file = home.resolve("scenarios/my-ktt-2024.json");
        window.until("it is saved", () -> Files.exists(file));
        return ScenarioReader.read(file).scenario().orElseThrow().parties().stream()
                .filter(p -> p.code().equals("CAN")).findFirst().orElseThrow();
    }

    @Test
    void weightsAreTypedSeenAppliedAndUndone() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            assertEquals("Canada", window.text("party-title"));
            String before = window.text("capability-points");
            replace(window, "indicator-cinc-weight", "0");
            window.until("it is seen", () -> window.isShown("capability-changes"));
            assertTrue(window.text("capability-formula").startsWith("In general: 64.3 % Gross"));
            assertTrue(!window.isShown("editor-step-1"), "nothing is changed yet");
            window.fire("capability-apply");
            window.until("it is one step", () -> window.isShown("editor-step-1"));
            assertTrue(!window.isShown("capability-changes"));
            double has = canada(window).capability().general();
            assertEquals(Double.parseDouble(window.text("capability-points")), has, 0.001);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.until("it is undone", () -> window.text("capability-points").equals(before));
        }
    }

    @Test
    void whatIsNoWeightOrValueIsToldAndNothingChanges() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            for (String wrong : new String[]{"-1", "much"}) {
                replace(window, "indicator-gdp-weight", wrong);
                window.until(wrong + " is refused", () -> window.isShown("indicator-gdp-weight-refusal"));
                assertTrue(!window.isShown("capability-changes"), wrong);
            }
            replace(window, "indicator-gdp-weight", "101");
            window.until("101 is refused", () -> window.isShown("indicator-gdp-weight-refusal"));
            assertEquals("100", window.text("capability-weights"), "no part of it is tried");
            assertTrue(!window.isShown("capability-changes"));
            replace(window, "indicator-gdp-value", "-5");
            window.until("it is refused", () -> window.isShown("indicator-gdp-value-refusal"));
            window.press(KeyCode.TAB);
            window.until("the old value is back", () -> !window.isShown("indicator-gdp-value-refusal"));
            assertTrue(!window.isShown("editor-step-1"));
        }
    }

    @Test
    void aNumberTypedByHandIsMarkedAndTheOtherTakenByOneButton() throws IOException {
        try (OpenWindow window = open(Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            assertTrue(!window.isShown("power-general-typed"));
            replace(window, "power-general", "12");
            window.until("it is marked", () -> window.isShown("power-general-typed"));
            window.fire("power-general-take");
            window.until("it is as before", () -> !window.isShown("power-general-typed"));
            replace(window, "indicator-gdp-value", "9000");
            window.press(KeyCode.ENTER);
            window.until("the number follows", () -> window.isShown("editor-step-3"));
            assertTrue(!window.isShown("power-general-typed"));
            assertTrue(canada(window).capability().general() > 3);
        }
    }
}
