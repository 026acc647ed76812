package summitry.run.file;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitry.scenario.Fields;
import summitry.scenario.Spot;

/** A record as an object with its components as fields. */
final class RecordForm implements Form {
    private final Class<?> type;
    private final Map<RecordComponent, Form> components;
    private final Constructor<?> constructor;

    RecordForm(Class<?> type, Map<RecordComponent, Form> components) {
        this.type = type;
        this.components = new LinkedHashMap<>(components);
        try {
            constructor = type.getConstructor(components.keySet().stream().map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("%s has no public constructor.".formatted(type), e);
        }
    }

    /** The word for it among the cases of a sealed type. */
    String kind() {
        return PlainForms.word(type.getSimpleName());
    }

    Class<?> type() {
        return type;
    }

    @Override
    public void write(Object value, StringBuilder out) {
        out.append('{');
        writeFields(value, out);
        out.append('}');
    }

    void writeFields(Object value, StringBuilder out) {
        char last = out.charAt(out.length() - 1);
        for (Map.Entry<RecordComponent, Form> entry : components.entrySet()) {
            out.append(last == '{' ? "\"" : ",\"").append(entry.getKey().getName()).append("\":");
            last = ',';
            try {
                entry.getValue().write(entry.getKey().getAccessor().invoke(value), out);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("%s cannot be read.".formatted(entry.getKey()), e);
            }
        }
    }

    @Override
    public Optional<Object> read(Spot spot) {
        return spot.fields().flatMap(this::readFields);
    }

    Optional<Object> readFields(Fields fields) {
        List<Object> values = new ArrayList<>(components.size());
        for (Map.Entry<RecordComponent, Form> entry : components.entrySet()) {
            fields.required(entry.getKey().getName()).flatMap(entry.getValue()::read).ifPresent(values::add);
        }
        fields.close();
        if (values.size() < components.size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(constructor.newInstance(values.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s cannot be made of %s.".formatted(type, values), e);
        }
    }
}
