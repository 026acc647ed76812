package summitry.run.file;

import java.util.Optional;
import summitry.json.JsonAt;
import summitry.scenario.Spot;

/** A value that may be missing, as null. */
record OptionalForm(Form part) implements Form {
    @Override
    public void write(Object value, StringBuilder out) {
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            part.write(optional.get(), out);
        } else {
            out.append("null");
        }
    }

    @Override
    public Optional<Object> read(Spot spot) {
        return spot.value() instanceof JsonAt.NothingAt
                ? Optional.of(Optional.empty())
                : part.read(spot).map(Optional::of);
    }
}
