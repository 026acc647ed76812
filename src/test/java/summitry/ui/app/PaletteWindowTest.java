package summitry.ui.app;

import java.nio.file.Path;
import java.util.List;
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

/** Finds what can be done by its words, with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class PaletteWindowTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    private static void ask(OpenWindow window, String words) {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.until("the palette has the keyboard", () -> window.isShown("palette-field")
                && window.find("palette-field").isFocused());
        window.ask(() -> {
            ((TextField) window.find("palette-field")).setText(words);
            return true;
        });
    }

    private static List<PaletteEntry> found(OpenWindow window) {
        return window.ask(() -> ((ListView<?>) window.find("palette-list")).getItems().stream()
                .map(PaletteEntry.class::cast).toList());
    }

    @Test
    void doesWhatIsFoundAndLeavesTheKeyboardWhereItWas() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.focus("display");
            ask(window, "undo");
            assertTrue(found(window).stream().noneMatch(e -> e.keys().equals("Ctrl+Z")),
                    "nothing can be taken back yet");
            window.press(KeyCode.ESCAPE);
            window.until("the palette is gone", () -> !window.isShown("palette"));
            window.until("the keyboard is back", () -> window.find("display").isFocused());

            ask(window, "india");
            assertEquals("India", found(window).getFirst().name());
            window.press(KeyCode.ENTER);
            window.until("India is shown", () -> window.isShown("party-name")
                    && "India".equals(window.text("party-name")));

            ask(window, "climate fin");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.UP);
            String wanted = found(window).getFirst().more();
            window.press(KeyCode.ENTER);
            window.until("the item is shown", () -> window.text("issue-title").equals(wanted));

            ask(window, "river table");
            window.until("scenarios are read", () -> !found(window).isEmpty());
            window.press(KeyCode.ENTER);
            window.until("the scenario is open",
                    () -> window.text("scenario-title").equals("The river table"));
        }
    }

    @Test
    void whatTheRunCanDoComesFirst() {
        try (OpenWindow window = OpenWindow.open(home, "first-steps", Language.ENGLISH, Theme.LIGHT, 1024,
                640)) {
            window.resolve("Round 1");
            ask(window, "");
            List<String> names = found(window).stream().map(PaletteEntry::name).toList();
            assertEquals(List.of("Resolve the round", "Play", "Run to the end", "Undo"), names.subList(0, 4));
            assertTrue(names.indexOf("Undo") < names.indexOf("Home"), names.toString());
            window.press(KeyCode.ESCAPE);
            window.until("the palette is gone", () -> !window.isShown("palette"));
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.until("Home is shown", () -> window.isShown("home"));
            ask(window, "");
            assertTrue(found(window).stream().noneMatch(e -> e.name().equals("Resolve the round")));
        }
    }

    @Test
    void anOpenPaletteSpeaksTheLanguageOfTheWindow() {
        try (OpenWindow window = OpenWindow.open(home, "first-steps", Language.ENGLISH, Theme.LIGHT, 1024,
                640)) {
            ask(window, "");
            assertEquals("Resolve the round", found(window).getFirst().name());
            window.tell(w -> w.model().speak(Language.INDONESIAN));
            assertEquals("Selesaikan putaran", found(window).getFirst().name());
            assertTrue(found(window).stream().noneMatch(e -> e.name().equals("Resolve the round")));
            window.ask(() -> {
                ((TextField) window.find("palette-field")).setText("xyzzy");
                return true;
            });
            window.tell(w -> w.model().speak(Language.ENGLISH));
            assertEquals(List.of(), found(window));
        }
    }

    @Test
    void pictures() {
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            ask(window, "");
            Pictures.few(window, "palette-all");
            window.ask(() -> {
                ((TextField) window.find("palette-field")).setText("in");
                return true;
            });
            Pictures.each(window, "palette");
        }
    }
}
