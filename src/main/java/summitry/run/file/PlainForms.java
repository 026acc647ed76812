package summitry.run.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import summitry.json.JsonAt;
import summitry.json.JsonText;
import summitry.model.Flaw;
import summitry.scenario.Spot;

/** The forms of values without parts. */
final class PlainForms {
    private PlainForms() {}

    /** The value that was read, unless reading it found a problem. */
    static Optional<Object> sound(Spot spot, Function<Spot, Object> reader) {
        int before = spot.problems().count();
        Object value = reader.apply(spot);
        return spot.problems().count() == before ? Optional.of(value) : Optional.empty();
    }

    /** A word for a name of the program: HOLD_OUT and HoldOut are hold-out. */
    static String word(String name) {
        String parted = name.contains("_") || name.equals(name.toUpperCase(Locale.ROOT))
                ? name.replace('_', '-')
                : name.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return parted.toLowerCase(Locale.ROOT);
    }

    record Real(Bound bound) implements Form {
        @Override
        public void write(Object value, StringBuilder out) {
            Exact.write((double) value, out);
        }

        @Override
        public Optional<Object> read(Spot spot) {
            return sound(spot, s -> s.exact(bound.lowest(), bound.highest()));
        }
    }

    record Whole(Bound bound) implements Form {
        private static final double MOST = Integer.MAX_VALUE;

        @Override
        public void write(Object value, StringBuilder out) {
            out.append((int) value);
        }

        @Override
        public Optional<Object> read(Spot spot) {
            int lowest = (int) Math.max(-MOST, bound.lowest());
            int highest = (int) Math.min(MOST, bound.highest());
            return sound(spot, s -> s.whole(lowest, highest));
        }
    }

    record Truth() implements Form {
        @Override
        public void write(Object value, StringBuilder out) {
            out.append((boolean) value);
        }

        @Override
        public Optional<Object> read(Spot spot) {
            return sound(spot, Spot::truth);
        }
    }

    record Text(Bound bound) implements Form {
        @Override
        public void write(Object value, StringBuilder out) {
            out.append(JsonText.quoted((String) value));
        }

        @Override
        public Optional<Object> read(Spot spot) {
            return sound(spot, s -> {
                String text = s.text(true);
                if (text.length() > bound.most()) {
                    s.note(new Flaw.TextTooLong(text.length(), bound.most()));
                }
                return text;
            });
        }
    }

    /** One of some words, each with its value: the constants of an enumeration, or the ids of a scenario. */
    static final class Choice implements Form {
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Function<Object, String> word;

        private Choice(List<?> values, Function<Object, String> word) {
            values.forEach(v -> this.values.put(word.apply(v), v));
            this.word = word;
        }

        static Choice ofConstants(Class<?> type) {
            return new Choice(Arrays.asList(type.getEnumConstants()), v -> word(((Enum<?>) v).name()));
        }

        static Choice ofIds(List<?> ids) {
            return new Choice(ids, Object::toString);
        }

        @Override
        public void write(Object value, StringBuilder out) {
            out.append('"').append(word.apply(value)).append('"');
        }

        @Override
        public Optional<Object> read(Spot spot) {
            return sound(spot, s -> {
                Object value = s.value() instanceof JsonAt.TextAt(_, String found) ? values.get(found) : null;
                return value != null ? value : s.oneOf(List.copyOf(values.keySet()), v -> v);
            });
        }
    }
}
