package summitry.ui.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.controlsfx.control.HiddenSidesPane;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.theme.Palette;

/** What a person would find wrong with a screen at first sight. */
final class Faults {
    /** What may be lost to rounding, pixels. */
    private static final double ROUNDING = 1;
    /** How far two texts reach into each other's line before it is seen, pixels. */
    private static final double OVERLAP = 3;
    /** The least of a text and what is behind it, WCAG 2.2 AA. */
    private static final double CONTRAST = 4.5;

    /** A text that is seen, and the part of it that is. */
    private record Seen(Text text, Bounds bounds) {}

    private final Scene scene;
    private final List<String> found = new ArrayList<>();
    private final List<Seen> texts = new ArrayList<>();

    private Faults(Scene scene) {
        this.scene = scene;
    }

    /**
     * Texts of labels and buttons that are cut short, lie over each other or hardly stand out from what is behind them,
     * visible controls outside the window, and columns wider than their frame.
     */
    static List<String> in(Scene scene) {
        Faults faults = new Faults(scene);
        faults.look(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), false,
                false);
        faults.overlaps();
        return faults.found;
    }

    /**
     * Looks at a node and all in it.
     *
     * @param frame what of the node can be seen, in the scene
     * @param across whether it can be scrolled to where it stands too far left or right
     * @param down the same for above and below
     */
    private void look(Node node, Bounds frame, boolean across, boolean down) {
        if (!node.isVisible() || node instanceof ListView<?> || node instanceof TableView<?>) {
            return;
        }
        // A menu button shows its text by a label inside it, which is looked at in its turn.
        if (node instanceof Labeled labeled && !(node instanceof MenuButton) && labeled.getText() != null
                && !labeled.getText().isEmpty()) {
            text(labeled, frame);
            place(labeled, across, down);
        }
        Bounds inner = frame;
        boolean isAcross = across;
        if (node instanceof ScrollPane pane) {
            inner = common(frame, node.localToScene(node.getLayoutBounds()));
            isAcross |= pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
            if (pane.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER
                    && pane.getContent() instanceof Region content
                    && content.getWidth() > pane.getViewportBounds().getWidth() + ROUNDING) {
                found.add("wider than its frame: %s, %.0f of %.0f".formatted(content.getStyleClass(),
                        content.getWidth(), pane.getViewportBounds().getWidth()));
            }
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                look(child, inner, isAcross, down || node instanceof ScrollPane);
            }
        }
    }

    private void text(Labeled labeled, Bounds frame) {
        for (Node part : labeled.getChildrenUnmodifiable()) {
            if (part instanceof Text text && !(part instanceof FontIcon) && text.isVisible()
                    && !text.getText().isEmpty()) {
                if (!text.getText().replace("\n", " ").equals(labeled.getText().replace("\n", " "))) {
                    found.add("cut: " + labeled.getText() + " -> " + text.getText());
                }
                contrast(labeled, text);
                Bounds bounds = common(frame, text.localToScene(text.getLayoutBounds()));
                if (bounds.getWidth() > OVERLAP && bounds.getHeight() > OVERLAP) {
                    texts.add(new Seen(text, bounds));
                }
            }
        }
    }

    private void contrast(Labeled labeled, Text text) {
        // What cannot be used now may be faint: WCAG 2.2, 1.4.3.
        if (!labeled.isDisabled() && text.getFill() instanceof Color ink) {
            Color ground = ground(labeled);
            double contrast = Palette.contrast(ground.interpolate(ink, ink.getOpacity()), ground);
            if (contrast < CONTRAST) {
                found.add("faint: %s, %.2f, %s on %s".formatted(labeled.getText(), contrast, ink, ground));
            }
        }
    }

    /** The colour behind a text: of the nearest part of the screen that is painted. */
    private Color ground(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof Region region && region.getBackground() != null
                    && !region.getBackground().getFills().isEmpty()
                    && region.getBackground().getFills().getLast().getFill() instanceof Color fill
                    && fill.isOpaque()) {
                return fill;
            }
        }
        return (Color) scene.getFill();
    }

    private void place(Labeled labeled, boolean across, boolean down) {
        Bounds bounds = labeled.localToScene(labeled.getLayoutBounds());
        if (!across && (bounds.getMinX() < -ROUNDING || bounds.getMaxX() > scene.getWidth() + ROUNDING)
                || !down && (bounds.getMinY() < -ROUNDING
                        || bounds.getMaxY() > scene.getHeight() + ROUNDING)) {
            found.add("outside: " + labeled.getText());
        }
    }

    private void overlaps() {
        for (int i = 0; i < texts.size(); i++) {
            for (Seen other : texts.subList(0, i)) {
                Bounds both = common(texts.get(i).bounds(), other.bounds());
                if (both.getWidth() > OVERLAP && both.getHeight() > OVERLAP
                        && !isLayered(texts.get(i).text(), other.text())) {
                    found.add("over each other: " + other.text().getText() + " and "
                            + texts.get(i).text().getText());
                }
            }
        }
    }

    /** Whether one lies over the other on purpose, as a sheet over the screen does. */
    private static boolean isLayered(Node one, Node other) {
        for (Node n = one; n != null; n = n.getParent()) {
            for (Node m = other; m != null; m = m.getParent()) {
                if (n.equals(m)) {
                    return n instanceof StackPane || n instanceof HiddenSidesPane;
                }
            }
        }
        return false;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }
}
