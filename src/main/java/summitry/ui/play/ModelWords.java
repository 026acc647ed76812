package summitry.ui.play;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import summitry.figure.Guesses;
import summitry.forecast.Answer;
import summitry.forecast.Challenge;
import summitry.forecast.Election;
import summitry.forecast.ModelName;
import summitry.forecast.Outlook;
import summitry.forecast.PositionExchange;
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
        return words.get("forecast.model." + model.key() + ".measured");
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
        return words.get("forecast.band", numbers.whole(Outlook.ERROR), numbers.whole(Outlook.DECISIONS));
    }

    List<ModelCard.Setting> settings(ModelName model) {
        return switch (model) {
            case COMPROMISE, MEDIAN -> List.of(choice("weights"));
            case NASH -> List.of(choice("weights"), choice("loss"), choice("disagreement"));
            case CHALLENGE -> List.of(choice("preset"), choice("confrontation"), choice("range"),
                    number("rounds", Challenge.SCHOLZ.rounds(), 1, Challenge.MOST_ROUNDS),
                    number("status-quo", Challenge.SCHOLZ.statusQuo(), 0, 1));
            case EXCHANGE -> List.of(number("exchange-rounds", PositionExchange.USUAL.rounds(), 1,
                    PositionExchange.MOST_ROUNDS));
            case ELECTION -> List.of(choice("kind"), number("risk", Election.USUAL.risk(), -1, 1));
            case SUMMIT -> List.of();
        };
    }

    private ModelCard.Setting choice(String key) {
        return setting(key, words.get("forecast.setting." + key + ".usual"),
                words.get("forecast.setting." + key + ".range"));
    }

    private ModelCard.Setting number(String key, double usual, double low, double high) {
        return setting(key, numbers.whole(usual),
                words.get("forecast.range", numbers.whole(low), numbers.whole(high)));
    }

    private ModelCard.Setting setting(String key, String usual, String range) {
        return new ModelCard.Setting(words.get("forecast.setting." + key + ".name"),
                words.get("forecast.setting." + key + ".plain"), usual, range);
    }
}
