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
    /** The number before somebody began to type; what cannot be leads back to it. */
    private double before;
    /** A number that is shown in short must not be taken for one that is typed. */
    private boolean isFilling;

    /** @param refusal where it is answered what cannot be */
    AmountControl(Parameter.Amount parameter, ModelsBoard board, ParameterWords say, Wrapped refusal) {
        this.parameter = parameter;
        this.board = board;
        this.say = say;
        this.refusal = refusal;
        spinner.setValueFactory(new Steps());
        spinner.setEditable(true);
        spinner.getStyleClass().addAll("model-amount", Looks.NUMBER);
        spinner.getEditor().textProperty().addListener((_, _, typed) -> {
            if (!isFilling) {
                take(typed);
            }
        });
        before = board.settingsProperty().get().get(parameter);
        spinner.focusedProperty().addListener((_, _, has) -> {
            if (!has && parameter.read(spinner.getEditor().getText()).isEmpty()) {
                board.set(parameter, before);
            }
            before = board.settingsProperty().get().get(parameter);
            if (!has) {
                fill(before);
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
        boolean isRefused = value.isEmpty() && !isBegun(typed.strip());
        answer(isRefused ? say.refusal(parameter, typed) : "");
        if (isRefused) {
            board.set(parameter, before);
        }
        value.ifPresent(v -> board.set(parameter, v));
    }

    /** What may still become a number of the range is no mistake while somebody types. */
    private boolean isBegun(String typed) {
        boolean isNegative = typed.startsWith("-") || typed.startsWith("\u2212");
        String digits = isNegative ? typed.substring(1) : typed;
        if (!digits.matches("\\d{0,9}[.,]?") || (isNegative && parameter.low() >= 0)) {
            return false;
        }
        String whole = digits.replaceAll("[.,]", "");
        double most = isNegative ? -parameter.low() : parameter.high();
        return whole.isEmpty() || Double.parseDouble(whole) <= most;
    }

    private void answer(String sentence) {
        spinner.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }

    private void fill(double value) {
        isFilling = true;
        spinner.getValueFactory().setValue(value);
        spinner.getEditor().setText(say.amount(value));
        isFilling = false;
        answer("");
    }

    @Override
    public Region node() {
        return spinner;
    }

    @Override
    public void show(Settings settings) {
        double value = settings.get(parameter);
        // What is refused stays to be read until it is left.
        boolean isTyped = spinner.isFocused() && (refusal.isVisible()
                || parameter.read(spinner.getEditor().getText()).filter(v -> v == value).isPresent());
        if (!isTyped) {
            fill(value);
        }
    }
}
