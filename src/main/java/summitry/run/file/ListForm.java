package summitry.run.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.json.JsonAt;
import summitry.model.Flaw;
import summitry.scenario.Spot;

/** Values of one form, one after another. */
record ListForm(Form part, Bound bound) implements Form {
    @Override
    public void write(Object value, StringBuilder out) {
        out.append('[');
        boolean first = true;
        for (Object item : (List<?>) value) {
            if (!first) {
                out.append(',');
            }
            first = false;
            part.write(item, out);
        }
        out.append(']');
    }

    @Override
    public Optional<Object> read(Spot spot) {
        if (!(spot.value() instanceof JsonAt.ListAt(_, List<JsonAt> items))) {
            spot.wrong(Flaw.Shape.LIST);
            return Optional.empty();
        }
        if (items.size() < bound.fewest() || items.size() > bound.most()) {
            spot.note(new Flaw.WrongCount(items.size(), bound.fewest(), bound.most()));
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            part.read(new Spot(items.get(i), spot.path().item(i), spot.problems())).ifPresent(values::add);
        }
        return values.size() == items.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }
}
