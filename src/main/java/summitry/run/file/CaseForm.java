package summitry.run.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitry.scenario.Fields;
import summitry.scenario.Spot;

/** A case of a sealed type: its name, and the fields of its record. */
final class CaseForm implements Form {
    private final Map<Class<?>, RecordForm> byType = new LinkedHashMap<>();
    private final List<RecordForm> cases;

    CaseForm(List<RecordForm> cases) {
        this.cases = cases;
        cases.forEach(c -> byType.put(c.type(), c));
    }

    @Override
    public void write(Object value, StringBuilder out) {
        RecordForm form = byType.get(value.getClass());
        if (form == null) {
            throw new IllegalArgumentException("%s is none of %s.".formatted(value, byType.keySet()));
        }
        out.append("{\"").append(Forms.KIND).append("\":\"").append(form.kind()).append('"');
        form.writeFields(value, out);
        out.append('}');
    }

    @Override
    public Optional<Object> read(Spot spot) {
        Optional<Fields> fields = spot.fields();
        Optional<Spot> kind = fields.flatMap(f -> f.required(Forms.KIND));
        if (fields.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        int before = spot.problems().count();
        RecordForm form = kind.get().oneOf(cases, RecordForm::kind);
        // What belongs to an unknown case is unknown too, so its fields are not judged.
        return spot.problems().count() > before ? Optional.empty() : form.readFields(fields.get());
    }
}
