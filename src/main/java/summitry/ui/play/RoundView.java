package summitry.ui.play;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Which round it is and how many are left. */
final class RoundView extends VBox {
    RoundView(PlayViewModel model, Lifecycle lifecycle) {
        setId("round");
        getStyleClass().add("round-box");
        Label number = new Label();
        number.setId("round-number");
        number.getStyleClass().add(Css.ITEM_TITLE);
        Label of = new Label();
        of.getStyleClass().addAll(Css.ITEM_TITLE, "round-of");
        Wrapped note = new Wrapped(Css.MUTED);
        HBox line = new HBox(number, of);
        line.getStyleClass().add("round-line");
        getChildren().addAll(line, note);
        lifecycle.watch(model.roundProperty(), sheet -> {
            number.setText(sheet.number());
            of.setText(sheet.of());
            note.setText(sheet.note());
        });
    }
}
