package summitry.ui.play;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import summitry.text.Numbers;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/**
 * A number by slider and by keyboard. The slider offers the allowed values; the field takes any number, so that a
 * forbidden one is answered with its reason.
 */
final class ValueBox extends VBox {
    private final Texts texts;
    private final Slider slider = new Slider();
    private final TextField field = new TextField();
    private final Wrapped told = new Wrapped(Css.CAPTION);
    private boolean showing;
    private double shown = Double.NaN;

    /**
     * Builds the two controls.
     *
     * @param id of the field; the slider's is the same with {@code -slider}
     * @param name what the number is
     * @param change takes a number, in or out of range
     * @param misread takes what is no number
     */
    ValueBox(String id, ObservableValue<String> name, Texts texts, DoubleConsumer change,
            Consumer<String> misread) {
        this.texts = texts;
        getStyleClass().add("value-box");
        Label label = new Label();
        label.getStyleClass().add(Css.MUTED);
        label.textProperty().bind(name);
        label.setLabelFor(field);
        field.setId(id);
        field.setPrefColumnCount(4);
        field.getStyleClass().add("value-field");
        field.accessibleTextProperty().bind(name);
        slider.setId(id + "-slider");
        slider.getStyleClass().add(Looks.OWN_KEYS);
        slider.setBlockIncrement(1);
        slider.accessibleTextProperty().bind(name);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().addListener((_, _, value) -> {
            if (!showing) {
                double step = new Range(slider.getMin(), slider.getMax()).step(value.doubleValue());
                change.accept(step);
            }
        });
        field.textProperty().addListener((_, _, typed) -> {
            if (!showing) {
                Numbers.read(typed).ifPresentOrElse(change::accept, () -> misread.accept(typed));
            }
        });
        HBox line = new HBox(slider, field);
        line.getStyleClass().add("value-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, line, told);
    }

    /** @param inWords the range as a sentence */
    void show(Range range, double value, String inWords) {
        showing = true;
        // Both edges move at once: the old ones must not bend the new value on the way.
        slider.setMin(Math.min(slider.getMin(), range.low()));
        slider.setMax(range.high());
        slider.setMin(range.low());
        slider.setValue(range.clamp(value));
        slider.setDisable(range.isEmpty());
        var typed = Numbers.read(field.getText());
        // What is being typed and is no number yet is left to the person who types it.
        boolean isTyping = field.isFocused() && typed.isEmpty() && value == shown;
        shown = value;
        if (!isTyping && typed.filter(n -> n == value).isEmpty()) {
            field.setText(new Numbers(texts.language().getValue()).value(value));
        }
        told.setText(inWords);
        showing = false;
    }
}
