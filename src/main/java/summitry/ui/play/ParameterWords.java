package summitry.ui.play;

import summitry.forecast.Keyed;
import summitry.forecast.Parameter;
import summitry.text.Numbers;
import summitry.text.Words;

/** What is said of the parameters of models, in a language. */
final class ParameterWords {
    private final Words words;
    private final Numbers numbers;

    ParameterWords(Words words) {
        this.words = words;
        numbers = new Numbers(words.language());
    }

    String name(Parameter<?> parameter) {
        return words.get(parameter.textKey() + ".name");
    }

    /** What it does. */
    String plain(Parameter<?> parameter) {
        return words.get(parameter.textKey() + ".plain");
    }

    String choice(Parameter.OneOf<?> parameter, Keyed one) {
        return words.get(parameter.textKey() + "." + one.key());
    }

    String amount(double value) {
        return numbers.setting(value);
    }

    /** What it may be, where that is not seen, and its default. */
    String range(Parameter<?> parameter) {
        return switch (parameter) {
            case Parameter.OneOf<?> choice ->
                words.get("forecast.parameter.default", choice(choice, choice.usual()));
            case Parameter.Amount amount -> words.get("forecast.parameter.range", amount(amount.low()),
                    amount(amount.high()), amount(amount.usual()));
        };
    }

    /** Why what was typed is not taken. */
    String refusal(Parameter.Amount parameter, String typed) {
        return words.get(
                parameter.isWhole() ? "forecast.parameter.no-whole" : "forecast.parameter.no-number",
                typed.strip(), amount(parameter.low()), amount(parameter.high()));
    }

    /** What marks one that is not at its default, or that counts for nothing. */
    String mark(boolean counts) {
        return words.get(counts ? "forecast.changed" : "forecast.parameter.idle");
    }
}
