package summitry.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A column that scrolls up and down and is as wide as its frame. */
public final class Scroll extends ScrollPane {
    public Scroll(Region content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("edge-to-edge", "column-scroll");
    }
}
