package summitry.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import summitry.json.FieldPath;
import summitry.json.JsonAt;
import summitry.model.Flaw;
import summitry.model.Localized;

/** The fields of one object. Those that nobody asked for by the time it is closed are unknown. */
public final class Fields {
    /** Unknown fields of one object that are noted; a file made to exhaust the program may have a million. */
    private static final int MOST_UNKNOWN = 1000;

    private final JsonAt.ObjectAt object;
    private final FieldPath path;
    private final Problems problems;
    private final List<String> asked = new ArrayList<>();

    Fields(JsonAt.ObjectAt object, FieldPath path, Problems problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    /** A field that may be missing. */
    public Optional<Spot> optional(String name) {
        asked.add(name);
        return object.field(name).map(f -> new Spot(f.value(), path.field(name), problems));
    }

    /** A field that has to be there; where it is not, the problem stands at the start of the object. */
    public Optional<Spot> required(String name) {
        Optional<Spot> spot = optional(name);
        if (spot.isEmpty()) {
            problems.add(object.at(), path, new Flaw.MissingField(name));
        }
        return spot;
    }

    /** A field that should be there; a draft may wait for it. */
    Optional<Spot> wanted(String name) {
        Optional<Spot> spot = optional(name);
        if (spot.isEmpty()) {
            problems.remark(object.at(), path, new Flaw.MissingField(name));
        }
        return spot;
    }

    Problems problems() {
        return problems;
    }

    /** A text that must be there and should say something. */
    String text(String name) {
        return required(name).map(Spot::words).orElse("");
    }

    /** A text that must be there but may be empty. */
    String anyText(String name) {
        return required(name).map(s -> s.text(true)).orElse("");
    }

    Localized localized(String name) {
        return required(name).map(s -> s.localized(false)).orElse(Spot.NO_TEXT);
    }

    Localized anyLocalized(String name) {
        return required(name).map(s -> s.localized(true)).orElse(Spot.NO_TEXT);
    }

    Localized optionalLocalized(String name) {
        return optional(name).map(s -> s.localized(true)).orElse(Spot.NO_TEXT);
    }

    double number(String name, double lowest, double highest) {
        return required(name).map(s -> s.number(lowest, highest)).orElse(lowest);
    }

    OptionalDouble optionalNumber(String name, double lowest, double highest) {
        Optional<Spot> spot = optional(name);
        return spot.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(spot.get().number(lowest, highest));
    }

    int whole(String name, int lowest, int highest) {
        return required(name).map(s -> s.whole(lowest, highest)).orElse(lowest);
    }

    boolean truth(String name) {
        return required(name).map(Spot::truth).orElse(false);
    }

    boolean optionalTruth(String name) {
        return optional(name).map(Spot::truth).orElse(false);
    }

    <T> T oneOf(String name, List<T> values, Function<T, String> key) {
        return required(name).map(s -> s.oneOf(values, key)).orElse(values.getFirst());
    }

    /** The entries of a list that must be there. */
    List<Spot> items(String name, int fewest, int most) {
        return required(name).map(s -> s.items(fewest, most)).orElse(List.of());
    }

    /** The entries of a list that must be there and should have some. */
    List<Spot> filled(String name, int fewest, int most) {
        return required(name).map(s -> s.filled(fewest, most)).orElse(List.of());
    }

    List<Spot> optionalItems(String name, int most) {
        return optional(name).map(s -> s.items(0, most)).orElse(List.of());
    }

    /** Texts in a list that may be missing. */
    List<String> optionalTexts(String name, int most) {
        return optionalItems(name, most).stream().map(Spot::words).toList();
    }

    /** Every field as it stands, where the names are ids. */
    List<Entry> all() {
        List<Entry> entries = new ArrayList<>();
        for (JsonAt.Field field : object.fields()) {
            FieldPath way = path.field(field.name());
            entries.add(new Entry(new Spot(new JsonAt.TextAt(field.at(), field.name()), way, problems),
                    new Spot(field.value(), way, problems)));
        }
        return entries;
    }

    /** A field whose name is read as a value too. */
    record Entry(Spot name, Spot value) {}

    /** Notes the fields that are unknown. */
    public void close() {
        List<JsonAt.Field> unknown = new ArrayList<>();
        for (JsonAt.Field field : object.fields()) {
            if (!asked.contains(field.name()) && unknown.size() < MOST_UNKNOWN) {
                unknown.add(field);
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        List<String> free = asked.stream().filter(n -> object.field(n).isEmpty()).toList();
        for (JsonAt.Field field : unknown) {
            problems.add(field.at(), path.field(field.name()),
                    new Flaw.UnknownField(field.name(), Nearest.to(field.name(), free)));
        }
    }
}
