package summitry.ui.app;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.model.Language;
import summitry.text.Words;
import summitry.ui.control.Buttons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AppCommandTest {
    @Test
    void noKeyMeansTwoThingsAtOnce() {
        Map<String, AppCommand> owners = new LinkedHashMap<>();
        for (AppCommand command : AppCommand.values()) {
            command.shortcuts().forEach(k -> {
                // A misspelt key quietly becomes one that nobody can press.
                assertTrue(k instanceof KeyCodeCombination, () -> command + ": " + k);
                AppCommand other = owners.put(k.getName(), command);
                // Play and pause take turns.
                assertTrue(other == null || (other == AppCommand.PLAY && command == AppCommand.PAUSE),
                        () -> k + " belongs to " + other + " and " + command);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(AppCommand.class)
    void everyCommandHasItsWordsInEveryLanguage(AppCommand command) {
        for (Language language : Language.values()) {
            assertTrue(Words.in(language).has(command.key()), command.key());
            assertTrue(Words.in(language).has(command.key() + ".tip"), command.key());
        }
    }

    @Test
    void keysAreToldInTheLanguageOfTheWindow() {
        assertEquals("Space", Buttons.keys(AppCommand.PLAY, Words.in(Language.ENGLISH)));
        assertEquals("Spasi", Buttons.keys(AppCommand.PLAY, Words.in(Language.INDONESIAN)));
        assertEquals("Shift+\u2192", Buttons.keys(AppCommand.RUN_TO_END, Words.in(Language.ENGLISH)));
    }
}
