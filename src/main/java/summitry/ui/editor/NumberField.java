package summitry.ui.editor;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import summitry.ui.control.Looks;

/** A field for a number from 0 to 100 or none: taken with Enter or on leaving; the arrows up and down take one more or less. */
final class NumberField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private OptionalDouble shown = OptionalDouble.empty();
    private final Consumer<OptionalDouble> take;
    private final Consumer<String> misread;

    /**
     * An empty field.
     *
     * @param take takes what was typed where it differs from what was shown
     * @param misread takes what is no number from 0 to 100; it stays to be mended while the field has the keyboard
     * @param begun runs when something is typed anew, or another number is shown
     */
    NumberField(String id, Consumer<OptionalDouble> take, Consumer<String> misread, Runnable begun) {
        this.take = take;
        this.misread = misread;
        setId(id);
        getStyleClass().addAll("desk-number", Looks.OWN_KEYS);
        setPrefColumnCount(4);
        setOnAction(_ -> take());
        focusedProperty().addListener((_, _, has) -> {
            if (!has) {
                take();
                setText(text(shown));
            }
        });
        textProperty().addListener((_, _, _) -> {
            pseudoClassStateChanged(WRONG, false);
            if (isFocused()) {
                begun.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().equals(text(shown))) {
            setText(text(shown));
            event.consume();
        } else if ((event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) && shown.isPresent()
                && !event.isAltDown()) {
            double by = event.getCode() == KeyCode.UP ? 1 : -1;
            setText(text(OptionalDouble.of(Math.clamp(shown.getAsDouble() + by, 0, 100))));
            take();
            event.consume();
        }
    }

    private void take() {
        if (getText().equals(text(shown))) {
            return;
        }
        CellInput.read(getText()).ifPresentOrElse(input -> {
            if (!input.value().equals(shown)) {
                take.accept(input.value());
            }
        }, () -> {
            pseudoClassStateChanged(WRONG, true);
            misread.accept(getText());
        });
    }

    /** Shows a number; what is being typed and was not taken yet gives way. */
    void show(OptionalDouble value) {
        if (!value.equals(shown) || !isFocused()) {
            shown = value;
            setText(text(value));
        }
    }

    static String text(OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        double v = value.getAsDouble();
        return v == Math.rint(v) ? String.valueOf((long) v) : String.valueOf(v);
    }
}
