package summitry.ui.play;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A button, what it does, and why it cannot be done now. */
final class ChairStep extends VBox {
    private final Button button = new Button();
    private final Wrapped does = new Wrapped(Css.MUTED);
    private final Wrapped refusal = new Wrapped(Css.REFUSAL);
    private final ReadOnlyBooleanWrapper refused = new ReadOnlyBooleanWrapper(false);

    ChairStep(String id, Feather icon, ObservableBooleanValue busy, Runnable run) {
        getStyleClass().add("chair-step");
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty()
                .bind(refused.or(javafx.beans.binding.Bindings.createBooleanBinding(busy::get, busy)));
        button.setOnAction(_ -> run.run());
        refusal.setId(id + "-refusal");
        getChildren().addAll(does, refusal, button);
    }

    Button button() {
        return button;
    }

    /** @param why empty where it can be done */
    void show(String what, String why) {
        does.setText(what);
        refusal.setText(why);
        refusal.setVisible(!why.isEmpty());
        refusal.setManaged(!why.isEmpty());
        refused.set(!why.isEmpty());
    }
}
