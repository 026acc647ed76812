package summitry.ui.editor;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import summitry.draft.Edit;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/**
 * A number of the draft: typed, or moved on a slider that snaps to 5, with Shift to 1. What is no number of the range stays
 * as it was typed, with the reason below, until the field is left; nothing of it is taken.
 */
final class NumberBox extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Fields fields;
    private final String id;
    private final double low;
    private final double high;
    private final boolean mayBeEmpty;
    private final Supplier<OptionalDouble> shown;
    private final BiConsumer<OptionalDouble, String> taken;
    private final TextField field = new TextField();
    private final Wrapped refusal = new Wrapped(Css.REFUSAL);
    private String gesture = "";
    /** What the draft had when the field got the keyboard: what is refused leaves no part of itself behind. */
    private OptionalDouble before = OptionalDouble.empty();
    private boolean isKept;
    private boolean isRefused;

    private NumberBox(Fields fields, String id, ObservableValue<String> name, double low, double high,
            boolean mayBeEmpty, boolean isLate, Supplier<OptionalDouble> shown,
            BiConsumer<OptionalDouble, String> taken) {
        this.fields = fields;
        this.id = id;
        this.low = low;
        this.high = high;
        this.mayBeEmpty = mayBeEmpty;
        this.shown = shown;
        this.taken = taken;
        getStyleClass().add("desk-amount");
        field.setId(id);
        field.accessibleTextProperty().bind(name);
        field.textProperty().addListener((_, _, typed) -> take(typed, !isLate));
        if (isLate) {
            field.setOnAction(_ -> take(field.getText(), true));
        }
        field.focusedProperty().addListener((_, _, has) -> {
            if (!has && isLate) {
                take(field.getText(), true);
            }
            gesture = fields.gesture(id);
            if (has) {
                before = shown.get();
            } else {
                show();
            }
        });
        fields.shows(this::show);
        refusal.setId(id + "-refusal");
        told(Optional.empty());
        getChildren().addAll(field, refusal);
    }

    /** A number alone; it may be left empty where the draft allows it. */
    static NumberBox typed(Fields fields, String id, String key, double low, double high,
            boolean mayBeEmpty, Supplier<OptionalDouble> shown, Function<OptionalDouble, Edit> edit) {
        return new NumberBox(fields, id, fields.texts().of(key), low, high, mayBeEmpty, false, shown,
                (value, gesture) -> fields.edit(edit.apply(value), gesture));
    }

    /** A number that is tried before it becomes part of the draft: taken with every key. */
    static NumberBox tried(Fields fields, String id, ObservableValue<String> name, double low, double high,
            Supplier<OptionalDouble> shown, Consumer<OptionalDouble> take) {
        return new NumberBox(fields, id, name, low, high, true, false, shown,
                (value, _) -> take.accept(value));
    }

    /** A number that much follows from, or none: taken with Enter or on leaving. */
    static NumberBox late(Fields fields, String id, ObservableValue<String> name, double low, double high,
            Supplier<OptionalDouble> shown, Consumer<OptionalDouble> take) {
        return new NumberBox(fields, id, name, low, high, true, true, shown,
                (value, _) -> take.accept(value));
    }

    /** A number with a slider. */
    static NumberBox slid(Fields fields, String id, String key, double low, double high,
            Supplier<OptionalDouble> shown, Function<OptionalDouble, Edit> edit) {
        NumberBox number = new NumberBox(fields, id, fields.texts().of(key), low, high, false, false, shown,
                (value, gesture) -> fields.edit(edit.apply(value), gesture));
        HBox both = new HBox(number.slider(key), number.field);
        both.getStyleClass().add("desk-slid");
        number.getChildren().addFirst(both);
        return number;
    }

    /** Keeps what was refused when the field is left, for a form that always shows the same thing. */
    NumberBox kept() {
        isKept = true;
        return this;
    }

    TextField field() {
        return field;
    }

    private Slider slider(String key) {
        Slider slider = new Slider(low, high, 0);
        slider.setId(id + "-slider");
        slider.setMinWidth(0);
        slider.setBlockIncrement(5);
        slider.accessibleTextProperty().bind(fields.texts().of(key));
        HBox.setHgrow(slider, Priority.ALWAYS);
        boolean[] fine = {false};
        slider.addEventFilter(MouseEvent.ANY, event -> fine[0] = event.isShiftDown());
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> gesture = fields.gesture(id));
        slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            fine[0] = event.isShiftDown();
            boolean isStep = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
            if (isStep && event.isShiftDown()) {
                slider.setValue(slider.getValue() + (event.getCode() == KeyCode.LEFT ? -1 : 1));
                event.consume();
            }
        });
        slider.focusedProperty().addListener((_, _, _) -> gesture = fields.gesture(id));
        slider.valueProperty().addListener((_, _, now) -> {
            if (!fields.isShowing()) {
                double snapped = NumberInput.snapped(now.doubleValue(), fine[0], low, high);
                taken.accept(OptionalDouble.of(snapped), gesture);
                fields.show();
            }
        });
        fields.shows(() -> slider.setValue(shown.get().orElse(0)));
        return slider;
    }

    private void take(String typed, boolean isDone) {
        if (fields.isShowing()) {
            return;
        }
        if (typed.isBlank() && mayBeEmpty) {
            told(Optional.empty());
            if (isDone && shown.get().isPresent()) {
                taken.accept(OptionalDouble.empty(), gesture);
            }
            return;
        }
        OptionalDouble read = NumberInput.read(typed, low, high);
        boolean isWrong = read.isEmpty() && !isBegun(typed);
        isRefused = isWrong;
        if (isWrong && isDone && field.isFocused() && !shown.get().equals(before)) {
            // The first digits were taken as they were typed.
            taken.accept(before, gesture);
        }
        told(isWrong ? Optional.of(why(typed)) : Optional.empty());
        if (isDone && read.isPresent() && !read.equals(shown.get())) {
            taken.accept(read, gesture);
        }
    }

    /** A sign alone, or nothing yet, is no mistake while somebody types. */
    private static boolean isBegun(String typed) {
        return typed.isBlank() || typed.strip().equals("-") || typed.strip().equals("\u2212");
    }

    private String why(String typed) {
        var language = fields.texts().now().language();
        return fields.texts().now().get("editor.field.no-number", typed, NumberInput.shown(low, language),
                NumberInput.shown(high, language));
    }

    private void told(Optional<String> why) {
        field.pseudoClassStateChanged(WRONG, why.isPresent());
        refusal.setText(why.orElse(""));
        refusal.setVisible(why.isPresent());
        refusal.setManaged(why.isPresent());
    }

    /** Shows the number of the draft, unless it is what stands there in other words. */
    private void show() {
        OptionalDouble wanted = shown.get();
        if (isRefused && wanted.equals(before) && (field.isFocused() || isKept)) {
            return;
        }
        isRefused = false;
        boolean isTyped = field.isFocused() && NumberInput.read(field.getText(), low, high).equals(wanted);
        if (!isTyped) {
            fields.quietly(() -> field
                    .setText(NumberInput.shown(wanted, fields.texts().now().language()).orElse("")));
            told(Optional.empty());
        }
    }
}
