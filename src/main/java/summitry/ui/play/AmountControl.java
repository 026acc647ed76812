package summitry.ui.play;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import summitry.forecast.Parameter;
import summitry.forecast.Settings;
import summitry.ui.control.Looks;
import summitry.ui.control.Wrapped;

/** A number, typed or stepped with the arrows. What cannot be is answered below it until it is left; the model keeps its number. */
final class AmountControl implements ParameterControl {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    /** A range up to this long is gone through in tenths. */
    private static final double SHORT = 2;

    private final Parameter.Amount parameter;
    private final ModelsBoard board;
    private final ParameterWords say;
    private final Wrapped refusal;
    private final Spinner<Double> spinner = new Spinner<>();

    /** @param refusal where it is answered what cannot be */
    AmountControl(Parameter.Amount parameter, ModelsBoard board, ParameterWords say, Wrapped refusal) {
        this.parameter = parameter;
        this.board = board;
        this.say = say;
        this.refusal = refusal;
        spinner.setValueFactory(new Steps());
        spinner.setEditable(true);
        spinner.getStyleClass().addAll("model-amount", Looks.NUMBER);
        spinner.getEditor().textProperty().addListener((_, _, typed) -> take(typed));
        spinner.focusedProperty().addListener((_, _, has) -> {
            if (!has) {
                fill(board.settingsProperty().get().get(parameter));
            }
        });
        answer("");
    }

    /** Steps from the number that the model has, whatever is typed. */
    private final class Steps extends SpinnerValueFactory<Double> {
        Steps() {
            setConverter(new StringConverter<>() {
                @Override
                public String toString(@Nullable Double value) {
                    return value == null ? "" : say.amount(value);
                }

                @Override
                public @Nullable Double fromString(String typed) {
                    return parameter.read(typed).orElse(getValue());
                }
            });
        }

        @Override
        public void decrement(int steps) {
            step(-steps);
        }

        @Override
        public void increment(int steps) {
            step(steps);
        }
    }

    private void step(int steps) {
        double size = !parameter.isWhole() && parameter.high() - parameter.low() <= SHORT ? 10 : 1;
        double now = board.settingsProperty().get().get(parameter);
        double next = Math.clamp(Math.round(now * size + steps) / size, parameter.low(), parameter.high());
        board.set(parameter, next);
        fill(next);
    }

    private void take(String typed) {
        Optional<Double> value = parameter.read(typed);
        answer(value.isPresent() || isBegun(typed) ? "" : say.refusal(parameter, typed));
        value.ifPresent(v -> board.set(parameter, v));
    }

    /** What may still become a number is no mistake while somebody types. */
    private static boolean isBegun(String typed) {
        return typed.isBlank() || typed.strip().matches("[-\u2212]?\\d*[.,]?");
    }

    private void answer(String sentence) {
        spinner.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }

    private void fill(double value) {
        spinner.getValueFactory().setValue(value);
        spinner.getEditor().setText(say.amount(value));
        answer("");
    }

    @Override
    public Region node() {
        return spinner;
    }

    @Override
    public void show(Settings settings) {
        double value = settings.get(parameter);
        boolean isTyped = spinner.isFocused()
                && parameter.read(spinner.getEditor().getText()).filter(v -> v == value).isPresent();
        if (!isTyped) {
            fill(value);
        }
    }
}
