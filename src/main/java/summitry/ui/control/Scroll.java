package summitry.ui.control;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A column that scrolls up and down and is as wide as its frame. */
public final class Scroll extends ScrollPane {
    /** The upper part of what is looked for that must be seen, and what is kept free beneath it, pixels. */
    private static final double HEAD = 48;
    private static final double BENEATH = 24;

    private final Region content;
    private @Nullable Node middle;
    /** How much of the width was out of sight when that was last scrolled to the middle, pixels. */
    private double outOfSight;

    /** A part of the screen that scrolls either way where it has less room than it needs, and fills its frame else. */
    public static Scroll bothWays(Region content) {
        Scroll scroll = new Scroll(content);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        return scroll;
    }

    /** A line that scrolls left and right where it is longer than its frame. */
    public static Scroll across(Region content) {
        Scroll scroll = bothWays(content);
        scroll.setVbarPolicy(ScrollBarPolicy.NEVER);
        return scroll;
    }

    public Scroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("edge-to-edge", "column-scroll");
    }

    /** Scrolls down just as far as it takes to see the upper part of a node inside; it must have been laid out. */
    public void reveal(Node node) {
        double height = getViewportBounds().getHeight();
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double low = at.getMinY() + Math.min(at.getHeight(), HEAD) + BENEATH;
        double hidden = content.getHeight() - height;
        if (hidden > 0 && low > height) {
            setVvalue(Math.min(1, (low - height) / hidden));
        }
    }

    /** Scrolls the column that a node stands in just as far as it takes to see the node; nothing happens without one. */
    public static void show(Node node) {
        column(node).ifPresent(pane -> {
            pane.layout();
            Bounds at = pane.content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double seen = pane.getViewportBounds().getHeight();
            double hidden = pane.content.getHeight() - seen;
            double top = pane.getVvalue() * hidden;
            if (hidden > 0 && (at.getMinY() < top || at.getMaxY() > top + seen)) {
                double wanted = at.getMinY() < top ? at.getMinY() : at.getMaxY() - seen;
                pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
            }
        });
    }

    /** Scrolls the column that a node stands in to its top. */
    public static void top(Node node) {
        column(node).ifPresent(pane -> pane.setVvalue(0));
    }

    private static Optional<Scroll> column(Node node) {
        for (Node n = node.getParent(); n != null; n = n.getParent()) {
            if (n instanceof Scroll pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }

    /** Scrolls left or right to have a node inside in the middle, as far as that can be; again when a width changes. */
    public void centre(Node node) {
        middle = node;
        outOfSight = Double.NaN;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = getViewportBounds().getWidth();
        double now = content.getWidth() - width;
        if (middle != null && width > 0 && now != outOfSight) {
            outOfSight = now;
            content.layout();
            Bounds at = content.sceneToLocal(middle.localToScene(middle.getLayoutBounds()));
            setHvalue(now > 0 ? Math.clamp((at.getCenterX() - width / 2) / now, 0, 1) : 0);
        }
    }
}
