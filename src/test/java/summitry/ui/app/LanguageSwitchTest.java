package summitry.ui.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
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

/** A window whose language was switched shows what one shows that spoke it from the beginning, word for word. */
@ExtendWith(ApplicationExtension.class)
class LanguageSwitchTest {
    @TempDir
    Path home;

    @Start
    void start(Stage unused) {
        unused.hide();
    }

    @Test
    void noWordOfTheOldLanguageIsLeft() {
        List<String> switched;
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.ENGLISH, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Round 1");
            window.resolve("Round 2");
            window.fire("language-id");
            window.until("the window speaks Indonesian",
                    () -> window.text("round-number").equals("Putaran 2"));
            switched = said(window);
        }
        try (OpenWindow window = OpenWindow.open(home, "ktt-2024", Language.INDONESIAN, Theme.LIGHT, 1440,
                900)) {
            window.resolve("Putaran 1");
            window.resolve("Putaran 2");
            List<String> fresh = said(window);
            assertTrue(fresh.size() > 100, "only " + fresh.size() + " texts were found");
            assertEquals(String.join("\n", fresh), String.join("\n", switched));
        }
    }

    /** Every text that is shown or read aloud, in the order of the window. */
    private static List<String> said(OpenWindow window) {
        return window.ask(() -> {
            List<String> texts = new ArrayList<>();
            // Controls hand their words to what is drawn with the next frame.
            window.stage().getScene().getRoot().applyCss();
            window.stage().getScene().getRoot().layout();
            collect(window.stage().getScene().getRoot(), texts);
            return texts.stream().filter(t -> !t.isBlank()).collect(Collectors.toList());
        });
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible() || node instanceof ListCell<?>) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        } else if (node instanceof Text text && node.getAccessibleRole() == AccessibleRole.TEXT) {
            texts.add(text.getText());
        }
        if (node.getAccessibleText() != null) {
            texts.add(node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
