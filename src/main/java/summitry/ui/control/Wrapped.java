package summitry.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text of several lines that is never cut: it is always as high as its lines need. */
public final class Wrapped extends Label {
    public Wrapped(String... styles) {
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().addAll(styles);
    }
}
