package summitry.text;

import java.util.List;
import summitry.model.Flaw;

/** What is wrong with one field: its name, the shape or range of its value, or an id in it. */
final class FieldFlawSentences {
    private final FlawWords words;

    FieldFlawSentences(FlawWords words) {
        this.words = words;
    }

    String of(Flaw.OfField flaw) {
        return switch (flaw) {
            case Flaw.UnknownField(String field, var nearest) -> nearest.isPresent()
                    ? words.get("flaw.unknown-field-near", words.shown(field), words.shown(nearest.get()))
                    : words.get("flaw.unknown-field", words.shown(field));
            case Flaw.MissingField(String field) -> words.get("flaw.missing-field", words.shown(field));
            case Flaw.WrongShape(Flaw.Shape found, Flaw.Shape expected) ->
                words.get("flaw.wrong-shape", words.term("shape", found), words.term("shape", expected));
            case Flaw.NumberAsText(String written) -> words.get("flaw.number-as-text", words.shown(written),
                    words.shown(written.strip().replace(',', '.')));
            case Flaw.NotFinite(String written, double lowest, double highest) ->
                words.get("flaw.not-finite", words.shown(written), FlawWords.number(lowest),
                        FlawWords.number(highest));
            case Flaw.OutOfRange(double value, double lowest, double highest) ->
                words.get(value > highest ? "flaw.too-high" : "flaw.too-low", FlawWords.number(value),
                        FlawWords.number(lowest), FlawWords.number(highest));
            case Flaw.NotAboveZero(double value) -> words.get("flaw.not-above-zero", FlawWords.number(value));
            case Flaw.NotWhole(double value, double lowest, double highest) ->
                words.get("flaw.not-whole", FlawWords.number(value), FlawWords.number(lowest),
                        FlawWords.number(highest));
            case Flaw.EmptyText _ -> words.get("flaw.empty-text");
            case Flaw.LabelTooLong(String text, int length, int limit) -> words.get("flaw.label-too-long",
                    words.shown(text), FlawWords.number(length), FlawWords.number(limit));
            case Flaw.WrongCount(int count, int lowest, int highest) -> count(count, lowest, highest);
            case Flaw.NotOneOf(String value, List<String> allowed, var nearest) ->
                words.get("flaw.not-one-of", words.shown(value), words.advice(nearest, allowed));
            case Flaw.NotAFlag(String value) -> words.get("flaw.not-a-flag", words.shown(value));
            case Flaw.NotADate(String value) -> words.get("flaw.not-a-date", words.shown(value));
        };
    }

    String of(Flaw.OfName flaw) {
        return switch (flaw) {
            case Flaw.BadId(String value) -> words.get("flaw.bad-id", words.shown(value));
            case Flaw.RepeatedId(Flaw.Kind kind, String id, int line) -> words.get("flaw.repeated-id",
                    words.term("kind", kind), words.shown(id), FlawWords.number(line));
            case Flaw.NamesNobody(Flaw.Kind kind, String id, var nearest) -> nearest.isPresent()
                    ? words.get("flaw.names-nobody-near", words.term("kind", kind), words.shown(id),
                            words.shown(nearest.get()))
                    : words.get("flaw.names-nobody", words.term("kind", kind), words.shown(id));
            case Flaw.RepeatedMember(String id) -> words.get("flaw.repeated-member", words.shown(id));
            case Flaw.InTwoBlocs(var party, String other) ->
                words.get("flaw.in-two-blocs", words.shown(party.value()), words.shown(other));
        };
    }

    private String count(int count, int lowest, int highest) {
        String found = FlawWords.number(count);
        if (lowest == highest) {
            return words.get("flaw.count-other", found, FlawWords.number(lowest));
        }
        return count < lowest
                ? words.get("flaw.count-few", found, FlawWords.number(lowest))
                : words.get("flaw.count-many", found, FlawWords.number(highest));
    }
}
