package summitry.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import summitry.model.IssueStatus;

/** A share as a short bar on its track; empty while there is none. It always stands beside its number. */
public final class ShareBar extends StackPane {
    private final Region bar = new Region();
    private double share;

    public ShareBar() {
        getStyleClass().add("share-bar");
        bar.getStyleClass().add("bar-fill");
        bar.setManaged(false);
        getChildren().add(bar);
        setMouseTransparent(true);
    }

    /** @param shown 0 to 1, NaN for none */
    public void show(double shown, IssueStatus status) {
        share = Double.isNaN(shown) ? 0 : shown;
        for (IssueStatus other : IssueStatus.values()) {
            bar.getStyleClass().remove(other.key());
        }
        bar.getStyleClass().add(status.key());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.round(getWidth() * share);
        bar.resizeRelocate(0, 0, width, getHeight());
    }
}
