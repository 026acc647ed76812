package summitry.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A column that scrolls up and down and is as wide as its frame. */
public final class Scroll extends ScrollPane {
    /** Kept free beneath what is looked for, pixels. */
    private static final double BENEATH = 24;

    private final Region content;

    public Scroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("edge-to-edge", "column-scroll");
    }

    /** Scrolls down just as far as it takes to see a node inside; it must have been laid out. */
    public void reveal(Node node) {
        double height = getViewportBounds().getHeight();
        double low = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMaxY() + BENEATH;
        double hidden = content.getHeight() - height;
        if (hidden > 0 && low > height) {
            setVvalue(Math.min(1, (low - height) / hidden));
        }
    }
}
