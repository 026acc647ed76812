package summitry.ui.app;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A sheet with a line at its head: as high as what it holds, as long as that fits over the window. */
final class SheetBox extends VBox {
    /** Share of the window's height that a sheet may cover. */
    private static final double MOST = 0.86;
    /** The edges, pixels. */
    private static final double EDGES = 2;

    private final Region head;
    private final Region content;
    private final Region over;

    /**
     * A sheet.
     *
     * @param body below the head, with {@code content} in it where it scrolls
     * @param over what the sheet lies over
     */
    SheetBox(Region head, Region body, Region content, Region over) {
        super(head, body);
        this.head = head;
        this.content = content;
        this.over = over;
        getStyleClass().add("sheet");
        VBox.setVgrow(body, Priority.ALWAYS);
    }

    @Override
    protected double computeMaxHeight(double width) {
        double wide = Math.min(prefWidth(-1), over.getWidth()) - EDGES;
        return Math.min(head.prefHeight(wide) + content.prefHeight(wide) + EDGES, over.getHeight() * MOST);
    }
}
