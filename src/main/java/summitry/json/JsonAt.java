package summitry.json;

import java.util.List;
import java.util.Optional;

/** A JSON value with the place of its first character. */
public sealed interface JsonAt {
    Place at();

    /**
     * @param fields in the order of the file; of two fields of one name the first
     */
    record ObjectAt(Place at, List<Field> fields) implements JsonAt {
        public ObjectAt {
            fields = List.copyOf(fields);
        }

        public Optional<Field> field(String name) {
            // Asked of every field of every object while a program starts: a loop, for the sake of the first second.
            for (Field field : fields) {
                if (field.name().equals(name)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }
    }

    record ListAt(Place at, List<JsonAt> items) implements JsonAt {
        public ListAt {
            items = List.copyOf(items);
        }
    }

    record TextAt(Place at, String text) implements JsonAt {}

    /**
     * @param value not finite where the file says NaN or Infinity, or a number beyond the range of a double
     * @param written as it stands in the file
     */
    record NumberAt(Place at, double value, String written) implements JsonAt {}

    /** True or false. */
    record TruthAt(Place at, boolean value) implements JsonAt {}

    /** The word null. */
    record NothingAt(Place at) implements JsonAt {}

    /** A field of an object, with the place of its name. */
    record Field(Place at, String name, JsonAt value) {}
}
