package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import summitry.figure.Guesses;
import summitry.forecast.Accuracy;
import summitry.forecast.Answer;
import summitry.forecast.ModelName;
import summitry.forecast.Outlook;
import summitry.forecast.Settings;
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

    /** How far it was off with its defaults, and whether that holds for what it is set to. */
    String measured(ModelName model, Settings settings) {
        List<String> said = new ArrayList<>();
        said.add(words.get(Accuracy.isByAct(model) ? "forecast.measured.by-act" : "forecast.measured.usual",
                numbers.tenths(Accuracy.usual(model)), numbers.whole(Accuracy.DECISIONS)));
        if (model == ModelName.CHALLENGE) {
            said.add(words.get("forecast.measured.printed", numbers.tenths(Accuracy.PRINTED)));
        }
        if (model == ModelName.SUMMIT) {
            said.add(words.get("forecast.measured.with-rules", numbers.tenths(Accuracy.WITH_RULES)));
        }
        if (Accuracy.of(model, settings).isEmpty()) {
            said.add(words.get("forecast.measured.changed"));
        }
        said.add(words.get("forecast.measured.source"));
        return String.join(" ", said);
    }

    /** The field's name, authors and years. */
    String source(ModelName model) {
        return words.get("forecast.model." + model.key() + ".source");
    }

    /** What a model says as it is set, in whole numbers. */
    String told(Outlook.Saying saying) {
        return told(saying.answer());
    }

    private String told(Optional<Answer> answer) {
        if (answer.isEmpty()) {
            return words.get("forecast.too-large");
        }
        return switch (answer.get()) {
            case Answer.Value(_, double from, double to) when !numbers.whole(from)
                    .equals(numbers.whole(to)) ->
                words.get("forecast.tie", numbers.whole(from), numbers.whole(to));
            case Answer.Value(double at, _, _) -> numbers.whole(at);
            case Answer.NoAgreement _ -> words.get("forecast.no-agreement");
            case Answer.Nobody _ -> words.get("forecast.nobody");
        };
    }

    /** The same beside what it says with its defaults, where some are changed. */
    String toldChanged(Outlook.Saying saying, Settings settings) {
        return settings.changed(saying.model()).isEmpty()
                ? told(saying)
                : words.get("forecast.told.changed", told(saying), told(saying.usual()));
    }

    /** What stands beside the value of a model on its card. */
    String beside(Optional<Outlook.Saying> saying, int changed) {
        if (changed == 0) {
            return words.get("forecast.card.with-usual");
        }
        return saying.isEmpty()
                ? ""
                : words.get(
                        changed == 1 ? "forecast.card.with-one" : "forecast.card.with-changed",
                        numbers.whole(changed),
                        told(saying.get().usual()));
    }

    /** What marks a model that is not at its defaults. */
    String changed() {
        return words.get("forecast.changed");
    }

    /** What to draw; without an outlook nothing but the names. */
    Guesses guesses(Optional<Outlook> outlook, Settings settings) {
        if (outlook.isEmpty()) {
            return new Guesses(List.of(), Optional.empty());
        }
        OptionalDouble mean = outlook.get().mean();
        return new Guesses(outlook.get().sayings().stream()
                .map(s -> new Guesses.Guess(s.model().key(), letter(s.model()), name(s.model()),
                        toldChanged(s, settings),
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
}
