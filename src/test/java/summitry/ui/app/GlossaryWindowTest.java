package summitry.ui.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import summitry.model.Language;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The words of a summit, found and read with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class GlossaryWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    private static List<String> listed(OpenWindow window) {
        return window.ask(() -> ((Parent) window.find("glossary-list")).getChildrenUnmodifiable().stream()
                .map(Node::getId).toList());
    }

    private static void ask(OpenWindow window, String field, String words) {
        window.until("the field has the keyboard",
                () -> window.isShown(field) && window.find(field).isFocused());
        window.ask(() -> {
            ((TextField) window.find(field)).setText(words);
            return true;
        });
    }

    @Test
    void aTermOfTheFieldLeadsToThePlainWord() {
        try (OpenWindow window = OpenWindow.open(home, "first-steps", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.focus("display");
            window.press(KeyCode.CONTROL, KeyCode.F1);
            window.until("the whole glossary is there", () -> listed(window).size() > 30);
            int all = listed(window).size();
            ask(window, "glossary-field", "salience");
            assertEquals(List.of("term-care"), listed(window));
            assertEquals("1 word", window.text("glossary-count"));
            ask(window, "glossary-field", "zzz");
            assertEquals(List.of(), listed(window));
            assertTrue(window.text("glossary-count").startsWith("Nothing has all these words"));
            window.press(KeyCode.DOWN);
            assertTrue(window.ask(() -> window.find("glossary-field").isFocused()), "there is nowhere to go");
            ask(window, "glossary-field", "");
            assertEquals(all, listed(window).size());
            window.press(KeyCode.ESCAPE);
            window.until("the glossary is gone", () -> !window.isShown("glossary"));
            window.until("the keyboard is back", () -> window.find("display").isFocused());
        }
    }

    @Test
    void arrowsGoFromWordToWordAndWhatHasTheKeyboardIsSeen() {
        try (OpenWindow window = OpenWindow.open(home, "first-steps", Language.ENGLISH, Theme.LIGHT, 1024,
                640)) {
            window.press(KeyCode.CONTROL, KeyCode.F1);
            ask(window, "glossary-field", "");
            List<String> words = listed(window);
            for (int i = 0; i < 12; i++) {
                window.press(KeyCode.DOWN);
            }
            window.until("the twelfth word has the keyboard", () -> window.find(words.get(11)).isFocused());
            window.settle();
            assertTrue(window.ask(() -> {
                Node word = window.find(words.get(11));
                return word.localToScene(word.getLayoutBounds()).getMaxY() < 600;
            }), "it was scrolled into sight");
            window.press(KeyCode.UP);
            window.until("the one before has it", () -> window.find(words.get(10)).isFocused());
        }
    }

    @Test
    void theSearchExplainsAWord() {
        try (OpenWindow window = OpenWindow.open(home, "first-steps", Language.INDONESIAN, Theme.LIGHT, 1440,
                900)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            ask(window, "palette-field", "kepedulian kata");
            window.until("it is found",
                    () -> ((ListView<?>) window.find("palette-list")).getItems().size() == 1);
            window.press(KeyCode.ENTER);
            window.until("it is explained", () -> window.isShown("term-care"));
            assertEquals("Kepedulian",
                    window.ask(() -> ((TextField) window.find("glossary-field")).getText()));
        }
    }

    @Test
    void pictures() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.press(KeyCode.CONTROL, KeyCode.F1);
            ask(window, "glossary-field", "");
            Pictures.each(window, "glossary");
        }
    }
}
