package summitry.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import summitry.json.FieldPath;
import summitry.json.JsonAt;
import summitry.model.Flaw;
import summitry.model.Flaw.Shape;
import summitry.model.Localized;

/**
 * One value of a file, and the readers of what it may be. A reader that does not find what it wants notes a problem and
 * answers with a harmless stand-in, which {@link Problems#ifNoneSince} keeps from being used.
 */
public record Spot(JsonAt value, FieldPath path, Problems problems) {
    static final Localized NO_TEXT = Localized.same("");

    public void note(Flaw flaw) {
        problems.add(value.at(), path, flaw);
    }

    /** Notes a flaw beside which the value stands as it is. */
    void remark(Flaw flaw) {
        problems.remark(value.at(), path, flaw);
    }

    /** A text that should say something; a draft may wait for its words. */
    String words() {
        String text = text(true);
        if (value instanceof JsonAt.TextAt && text.isBlank()) {
            remark(new Flaw.EmptyText());
        }
        return text;
    }

    /** A text; one that may not be empty must hold more than blanks. */
    public String text(boolean mayBeEmpty) {
        if (!(value instanceof JsonAt.TextAt(_, String text))) {
            wrong(Shape.TEXT);
            return "";
        }
        if (!mayBeEmpty && text.isBlank()) {
            note(new Flaw.EmptyText());
        }
        return text;
    }

    /** A text in every language; where one is empty, the others stand for it, so that only all of them may not be. */
    public Localized localized(boolean mayBeEmpty) {
        Optional<Fields> fields = fields();
        if (fields.isEmpty()) {
            return NO_TEXT;
        }
        Optional<Spot> en = fields.get().required("en");
        Optional<Spot> id = fields.get().required("id");
        fields.get().close();
        if (en.isEmpty() || id.isEmpty()) {
            return NO_TEXT;
        }
        if (!mayBeEmpty && en.get().isEmptyText() && id.get().isEmptyText()) {
            remark(new Flaw.EmptyText());
        }
        return new Localized(en.get().text(true), id.get().text(true));
    }

    private boolean isEmptyText() {
        return value instanceof JsonAt.TextAt(_, String text) && text.isBlank();
    }

    /** A finite number of a range, both ends included. */
    double number(double lowest, double highest) {
        // There is no negative zero in a scenario.
        return exact(lowest, highest) + 0.0;
    }

    /** A finite number of a range, both ends included, bit for bit as it was written. */
    public double exact(double lowest, double highest) {
        if (!(value instanceof JsonAt.NumberAt(_, double number, String written))) {
            wrong(Shape.NUMBER);
            return lowest;
        }
        if (!Double.isFinite(number)) {
            note(new Flaw.NotFinite(written, lowest, highest));
            return lowest;
        }
        if (number < lowest || number > highest) {
            note(new Flaw.OutOfRange(number, lowest, highest));
            return lowest;
        }
        return number;
    }

    double aboveZero(double highest) {
        if (value instanceof JsonAt.NumberAt(_, double number, _) && number <= 0 && Double.isFinite(number)) {
            note(new Flaw.NotAboveZero(number));
            return highest;
        }
        return number(0, highest);
    }

    /** A number without a fraction, of a range, both ends included. */
    public int whole(int lowest, int highest) {
        double number = number(lowest, highest);
        if (number != Math.rint(number)) {
            note(new Flaw.NotWhole(number, lowest, highest));
        }
        return (int) number;
    }

    /** True or false. */
    public boolean truth() {
        if (value instanceof JsonAt.TruthAt(_, boolean truth)) {
            return truth;
        }
        wrong(Shape.TRUTH);
        return false;
    }

    /** One of some words; the first where it is none of them. */
    public <T> T oneOf(List<T> values, Function<T, String> key) {
        if (!(value instanceof JsonAt.TextAt(_, String word))) {
            wrong(Shape.TEXT);
            return values.getFirst();
        }
        for (T known : values) {
            if (key.apply(known).equals(word)) {
                return known;
            }
        }
        List<String> allowed = values.stream().map(key).toList();
        note(new Flaw.NotOneOf(word, allowed, Nearest.to(word, allowed)));
        return values.getFirst();
    }

    /** The entries of a list that should have some; a draft may have fewer, never more. */
    List<Spot> filled(int fewest, int most) {
        List<Spot> spots = items(0, most);
        if (value instanceof JsonAt.ListAt && spots.size() < fewest) {
            remark(new Flaw.WrongCount(spots.size(), fewest, most));
        }
        return spots;
    }

    /** The entries of a list, whose number must be of a range, up to the most there may be; none where it is no list. */
    List<Spot> items(int fewest, int most) {
        if (!(value instanceof JsonAt.ListAt(_, List<JsonAt> items))) {
            wrong(Shape.LIST);
            return List.of();
        }
        if (items.size() < fewest || items.size() > most) {
            note(new Flaw.WrongCount(items.size(), fewest, most));
        }
        List<Spot> spots = new ArrayList<>(items.size());
        for (JsonAt item : items.subList(0, Math.min(most, items.size()))) {
            spots.add(new Spot(item, path.item(spots.size()), problems));
        }
        return spots;
    }

    /** The fields of an object; empty where it is none. */
    public Optional<Fields> fields() {
        if (value instanceof JsonAt.ObjectAt object) {
            return Optional.of(new Fields(object, path, problems));
        }
        wrong(Shape.OBJECT);
        return Optional.empty();
    }

    /** Notes that the value is not of the shape it must have. */
    public void wrong(Shape expected) {
        note(expected == Shape.NUMBER && value instanceof JsonAt.TextAt(_, String text) && isNumber(text)
                ? new Flaw.NumberAsText(text)
                : new Flaw.WrongShape(shape(), expected));
    }

    private static boolean isNumber(String text) {
        return text.matches("\\s*[-+]?[0-9]{1,40}([.,][0-9]{0,40})?([eE][-+]?[0-9]{1,4})?\\s*");
    }

    private Shape shape() {
        return switch (value) {
            case JsonAt.ObjectAt _ -> Shape.OBJECT;
            case JsonAt.ListAt _ -> Shape.LIST;
            case JsonAt.TextAt _ -> Shape.TEXT;
            case JsonAt.NumberAt _ -> Shape.NUMBER;
            case JsonAt.TruthAt _ -> Shape.TRUTH;
            case JsonAt.NothingAt _ -> Shape.NOTHING;
        };
    }
}
