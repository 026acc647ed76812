package summitry.ui.editor;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;

/** Adds parties and items in the corner of the table, above the names and before the heads. */
final class SheetCorner extends VBox {
    private static final double EDGE = 4;

    private Placed placed = new Placed(0, 0, "");

    /** What decides where it stands: asked again only where that changed. */
    private record Placed(double wide, double high, String words) {}

    SheetCorner(DeskViewModel desk, Texts texts) {
        getStyleClass().add("sheet-corner");
        SheetAdding adding = new SheetAdding(desk);
        heightProperty().subscribe(this::stand);
        getChildren().addAll(button("party", texts, adding::party), button("item", texts, adding::item));
    }

    private static Button button(String what, Texts texts, Runnable run) {
        Button button = new Button("", new FontIcon(Feather.PLUS));
        button.setId("sheet-add-" + what);
        button.getStyleClass().add(Css.QUIET);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(texts.of("editor.sheet.add-" + what));
        button.accessibleTextProperty().bind(texts.of("editor.sheet.add-" + what));
        Buttons.tip(button).textProperty().bind(texts.of("editor.sheet.add-" + what + ".tip"));
        button.setOnAction(_ -> run.run());
        return button;
    }

    /** Stands in a corner of a size in pixels; where words have no room, the signs alone. */
    void place(double wide, double high) {
        Placed now = new Placed(wide, high, ((Button) getChildren().getFirst()).getText());
        if (now.equals(placed)) {
            return;
        }
        placed = now;
        show(ContentDisplay.LEFT);
        if (prefWidth(-1) > wide - EDGE) {
            show(ContentDisplay.GRAPHIC_ONLY);
        }
        stand();
    }

    /** On the foot of the corner; asked again when its own height is known, which is after the first layout. */
    private void stand() {
        setLayoutY(Math.max(0, placed.high() - Math.max(getHeight(), prefHeight(-1)) - EDGE));
    }

    private void show(ContentDisplay display) {
        getChildren().forEach(b -> ((Button) b).setContentDisplay(display));
        applyCss();
    }
}
