package summitry.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;

/** What a window says. */
final class SaidTexts {
    private SaidTexts() {}

    /** Every text that is shown or read aloud, in the order of the window. */
    static List<String> of(OpenWindow window) {
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
        // What holds a time of the clock differs between two windows.
        if (!node.isVisible() || node instanceof ListCell<?> || "saved".equals(node.getId())) {
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
