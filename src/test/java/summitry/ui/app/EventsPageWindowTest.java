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
import summitry.model.Inject;
import summitry.model.Language;
import summitry.scenario.ScenarioReader;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Events are made, changed and moved along the rounds; the rulebook of a scenario is chosen. */
class EventsPageWindowTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @CsvSource({"ENGLISH,LIGHT,1440,900", "INDONESIAN,DARK,1024,640"})
    void thePagesAreSeen(Language language, Theme theme, int width, int height) throws IOException {
        try (OpenWindow window = DeskWindow.open(home, language, theme, width, height)) {
            String end = "%s-%s-%dx%d".formatted(theme.name().toLowerCase(Locale.ROOT), language.code(),
                    width,
                    height);
            window.fire("editor-page-events");
            window.until("an event is open", () -> window.isShown("event-form"));
            window.shoot("editor-events-" + end);
            window.fire("editor-page-rulebook");
            window.until("the rules are there", () -> window.isShown("rulebook-theory"));
            window.shoot("editor-rulebook-" + end);
        }
    }

    @Test
    void anEventIsMadeChangedAndTakenBack() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.fire("editor-page-events");
            window.until("an event is open", () -> window.isShown("event-form"));
            window.fire("event-list-add");
            window.until("it is a step", () -> window.isShown("editor-step-1"));
            window.until("it has no effect yet", () -> !window.isShown("event-effect-0"));
            window.fire("event-add-tension");
            window.until("it has an effect", () -> window.isShown("event-effect-0"));
            window.fire("event-list-down");
            window.until("it is a step", () -> window.isShown("editor-step-3"));
            window.press(KeyCode.CONTROL, KeyCode.S);
            Path file = home.resolve("scenarios/my-ktt-2024.json");
            window.until("it is saved", () -> Files.exists(file));
            Inject made = ScenarioReader.read(file).scenario().orElseThrow().injects().getLast();
            assertEquals(new Inject.Condition.AtRound(3), made.when());
            assertEquals(1, made.effects().size());
            window.fire("editor-undo");
            window.fire("editor-undo");
            window.fire("editor-undo");
            window.until("all is taken back", () -> window.isDisabled("editor-undo"));
        }
    }

    @Test
    void aTheoryIsChosenForTheScenario() throws IOException {
        try (OpenWindow window = DeskWindow.open(home, Language.ENGLISH, Theme.LIGHT, 1440, 900)) {
            window.fire("editor-page-rulebook");
            window.until("the rules are there", () -> window.isShown("preset-power"));
            window.fire("preset-power");
            window.until("it is a step", () -> window.isShown("editor-step-1"));
            window.fire("editor-undo");
            window.until("it is taken back", () -> window.isDisabled("editor-undo"));
        }
    }
}
