package summitry.ui.play;

import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** A button, what it does, why it cannot be done now, and what has been ordered and waits. */
final class ChairStep extends VBox {
    private final Button button = new Button();
    private final Wrapped does = new Wrapped(Css.MUTED);
    private final Wrapped refusal = new Wrapped(Css.REFUSAL);
    private final HBox waiting = new HBox();
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
        getChildren().addAll(does, refusal, button, waiting);
        waiting.getStyleClass().add("pending-row");
        waiting.setId(id + "-waiting");
        shown(waiting, false);
    }

    Button button() {
        return button;
    }

    /** @param why empty where it can be done */
    void show(String what, String why) {
        does.setText(what);
        refusal.setText(why);
        shown(refusal, !why.isEmpty());
        refused.set(!why.isEmpty());
    }

    /** Cannot be done, for a reason that stands elsewhere. */
    void showOver(String what) {
        show(what, "");
        refused.set(true);
    }

    /**
     * Shows that it has been ordered.
     *
     * @param order what waits for the round; empty where nothing does
     * @param again true where it can be ordered anew
     * @param waits the same in words
     * @param takeBack makes the button that takes an order back
     */
    void showWaiting(Optional<PendingMove> order, boolean again, String waits,
            Function<PendingMove, Button> takeBack) {
        shown(waiting, order.isPresent());
        waiting.getChildren().clear();
        if (order.isPresent()) {
            if (!again) {
                showOver(does.getText());
            }
            Wrapped text = new Wrapped(Css.STRONG);
            text.setText(waits);
            text.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(text, Priority.ALWAYS);
            waiting.getChildren().addAll(text, takeBack.apply(order.get()));
        }
    }

    private static void shown(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
