package summitry.ui.play;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;

/** One choice of a few, side by side. */
final class Segments<T extends Enum<T>> extends HBox {
    /**
     * Builds the choice.
     *
     * @param prefix of the text keys and, with dashes, of the ids
     * @param key of a value in them
     */
    Segments(ObjectProperty<T> chosen, T[] values, String prefix, Function<T, String> key, Texts texts,
            Lifecycle lifecycle) {
        getStyleClass().add("segments");
        SegmentedButton choice = new SegmentedButton();
        for (T value : values) {
            ToggleButton toggle = new ToggleButton();
            toggle.setId((prefix + key.apply(value)).replace('.', '-'));
            toggle.textProperty().bind(texts.of(prefix + key.apply(value)));
            // What is chosen stays chosen when it is clicked again.
            toggle.setOnAction(_ -> {
                chosen.set(value);
                toggle.setSelected(true);
            });
            choice.getButtons().add(toggle);
            lifecycle.watch(chosen, now -> toggle.setSelected(now == value));
        }
        setMinWidth(USE_PREF_SIZE);
        getChildren().add(choice);
    }
}
