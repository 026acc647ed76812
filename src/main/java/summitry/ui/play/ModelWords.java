package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import summitry.figure.Guesses;
import summitry.forecast.Accuracy;
import summitry.forecast.Answer;
import summitry.forecast.Keyed;
import summitry.forecast.ModelName;
import summitry.forecast.Outlook;
import summitry.forecast.Parameter;
import summitry.forecast.Parameters;
import summitry.text.Numbers;
import summitry.text.Words;

/** What is said of models, in a language. */
final class ModelWords {
    private final Words words;
    private final Numbers numbers;

    ModelWords(Words words) {
        this.words = words;
        numbers = new Numbers(words.language());
    }

    /** The letter that marks a model in figure and list. */
    static String letter(ModelName model) {
        return String.valueOf((char) ('A' + model.ordinal()));
    }

    String name(ModelName model) {
        return words.get("forecast.model." + model.key() + ".name");
    }

    /** What it takes for granted, one sentence. */
    String assumes(ModelName model) {
        return words.get("forecast.model." + model.key() + ".assumes");
    }

    String more(ModelName model) {
        return words.get("forecast.model." + model.key() + ".more");
    }

    /** How far it was off. */
    String measured(ModelName model) {
        List<String> said = new ArrayList<>();
        said.add(words.get(Accuracy.isByAct(model) ? "forecast.measured.by-act" : "forecast.measured.usual",
                numbers.tenths(Accuracy.usual(model)), numbers.whole(Accuracy.DECISIONS)));
        if (model == ModelName.CHALLENGE) {
            said.add(words.get("forecast.measured.printed", numbers.tenths(Accuracy.PRINTED)));
        }
        if (model == ModelName.SUMMIT) {
            said.add(words.get("forecast.measured.with-rules", numbers.tenths(Accuracy.WITH_RULES)));
        }
        said.add(words.get("forecast.measured.source"));
        return String.join(" ", said);
    }

    /** The field's name, authors and years. */
    String source(ModelName model) {
        return words.get("forecast.model." + model.key() + ".source");
    }

    /** What a model says, in whole numbers. */
    String told(Outlook.Saying saying) {
        if (saying.answer().isEmpty()) {
            return words.get("forecast.too-large");
        }
        return switch (saying.answer().get()) {
            case Answer.Value(_, double from, double to) when !numbers.whole(from)
                    .equals(numbers.whole(to)) ->
                words.get("forecast.tie", numbers.whole(from), numbers.whole(to));
            case Answer.Value(double at, _, _) -> numbers.whole(at);
            case Answer.NoAgreement _ -> words.get("forecast.no-agreement");
            case Answer.Nobody _ -> words.get("forecast.nobody");
        };
    }

    /** What to draw; without an outlook nothing but the names. */
    Guesses guesses(Optional<Outlook> outlook) {
        if (outlook.isEmpty()) {
            return new Guesses(List.of(), Optional.empty());
        }
        OptionalDouble mean = outlook.get().mean();
        return new Guesses(outlook.get().sayings().stream()
                .map(s -> new Guesses.Guess(s.model().key(), letter(s.model()), name(s.model()), told(s),
                        values(s)))
                .toList(),
                mean.isPresent()
                        ? Optional.of(new Guesses.ErrorBand(mean.getAsDouble(), Outlook.ERROR, band()))
                        : Optional.empty());
    }

    private static Optional<Guesses.Values> values(Outlook.Saying saying) {
        return saying.answer()
                .flatMap(answer -> answer instanceof Answer.Value(double at, double from, double to)
                        ? Optional.of(new Guesses.Values(at, from, to))
                        : Optional.empty());
    }

    /** How far such models were off. */
    String band() {
        return words.get("forecast.band", numbers.whole(Outlook.ERROR), numbers.whole(Accuracy.DECISIONS));
    }

    List<ModelCard.Setting> settings(ModelName model) {
        return Parameters.of(model).stream().map(this::setting).toList();
    }

    private ModelCard.Setting setting(Parameter<?> parameter) {
        return switch (parameter) {
            case Parameter.OneOf<?> choice -> setting(choice, name(choice, choice.usual()),
                    choice.all().stream().map(one -> name(choice, one)).collect(Collectors.joining(", ")));
            case Parameter.Amount amount -> setting(amount, numbers.setting(amount.usual()),
                    words.get("forecast.range", numbers.setting(amount.low()),
                            numbers.setting(amount.high())));
        };
    }

    private String name(Parameter.OneOf<?> parameter, Keyed one) {
        return words.get(parameter.textKey() + "." + one.key());
    }

    private ModelCard.Setting setting(Parameter<?> parameter, String usual, String range) {
        return new ModelCard.Setting(words.get(parameter.textKey() + ".name"),
                words.get(parameter.textKey() + ".plain"), usual, range);
    }
}
