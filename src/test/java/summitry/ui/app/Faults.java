package summitry.ui.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a person would find wrong with a screen at first sight. */
final class Faults {
    private Faults() {}

    /** Texts of labels and buttons that are cut short, visible controls outside the window, and columns wider than their frame. */
    static List<String> in(Node node, double width) {
        List<String> faults = new ArrayList<>();
        if (!node.isVisible() || node instanceof ListView<?> || node instanceof TableView<?>) {
            return faults;
        }
        // A menu button shows its text by a label inside it, which is looked at in its turn.
        if (node instanceof Labeled labeled && !(node instanceof MenuButton) && labeled.getText() != null
                && !labeled.getText().isEmpty()) {
            for (Node part : labeled.getChildrenUnmodifiable()) {
                if (part instanceof Text text && !(part instanceof FontIcon) && text.isVisible()
                        && !text.getText().isEmpty()
                        && !text.getText().replace("\n", " ").equals(labeled.getText().replace("\n", " "))) {
                    faults.add("cut: " + labeled.getText() + " -> " + text.getText());
                }
            }
            Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
            if (bounds.getMinX() < -1 || bounds.getMaxX() > width + 1) {
                faults.add("outside: " + labeled.getText());
            }
        }
        if (node instanceof ScrollPane pane && pane.isFitToWidth()
                && pane.getContent() instanceof Region content
                && content.getWidth() > pane.getViewportBounds().getWidth() + 1) {
            faults.add("wider than its frame: %s, %.0f of %.0f".formatted(content.getStyleClass(),
                    content.getWidth(), pane.getViewportBounds().getWidth()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(c -> faults.addAll(in(c, width)));
        }
        return faults;
    }
}
