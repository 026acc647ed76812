package summitry.ui.teach;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Looks;
import summitry.ui.theme.Css;

/**
 * A whole number: typed, counted by the arrow keys, or by the two buttons beside it. What cannot be read stays as it was
 * typed, with an outline, and is told elsewhere.
 */
final class CountField extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();
    private final int low;
    private final int high;
    private int value;
    private boolean isShowing;

    /**
     * Makes a field.
     *
     * @param id of the text field
     * @param name for screen readers
     * @param typed hears every change by a person
     */
    CountField(String id, int low, int high, ObservableValue<String> name, Consumer<String> typed) {
        this.low = low;
        this.high = high;
        getStyleClass().add("count-field");
        setAlignment(Pos.CENTER_LEFT);
        field.setId(id);
        field.accessibleTextProperty().bind(name);
        field.textProperty().addListener((_, _, text) -> {
            if (!isShowing) {
                typed.accept(text);
                field.pseudoClassStateChanged(WRONG,
                        PrepareViewModel.number(text, low, high).isEmpty());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                step(event.getCode() == KeyCode.UP ? 1 : -1);
                event.consume();
            }
        });
        getChildren().addAll(button(Feather.MINUS, -1), field, button(Feather.PLUS, 1));
    }

    /** The arrow keys do the same, so the buttons are no stops of their own. */
    private Button button(Feather icon, int by) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Css.QUIET, Looks.ICON_BUTTON);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.accessibleTextProperty().bind(field.accessibleTextProperty());
        button.setOnAction(_ -> step(by));
        return button;
    }

    /** True while something is typed that is no number of the range. */
    boolean isUnreadable() {
        return field.isFocused() && PrepareViewModel.number(field.getText(), low, high).isEmpty();
    }

    /** The number, or the last one that could be read. */
    int number() {
        return PrepareViewModel.number(field.getText(), low, high).orElse(value);
    }

    private void step(int by) {
        int from = PrepareViewModel.number(field.getText(), low, high).orElse(value);
        field.setText(Integer.toString(Math.clamp(from + by, low, high)));
        field.end();
    }

    /**
     * Shows a number.
     *
     * @param isWrong whether something is typed that cannot be read; it stays
     */
    void show(int number, boolean isWrong) {
        value = number;
        field.pseudoClassStateChanged(WRONG, isWrong);
        if (!isWrong && PrepareViewModel.number(field.getText(), low, high).orElse(-1) != number) {
            isShowing = true;
            field.setText(Integer.toString(number));
            isShowing = false;
        }
    }
}
