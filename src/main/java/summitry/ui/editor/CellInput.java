package summitry.ui.editor;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a person typed into a number of the 0 to 100 scale.
 *
 * @param value empty where the field was cleared
 */
record CellInput(OptionalDouble value) {
    /** Reads a number with a point or a comma; empty where it is no number from 0 to 100. */
    static Optional<CellInput> read(String typed) {
        String text = typed.strip().replace(',', '.');
        if (text.isEmpty() || text.equals("-") || text.equals("\u2013")) {
            return Optional.of(new CellInput(OptionalDouble.empty()));
        }
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{0,6})?|\\.[0-9]{1,6}")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text);
        return value > 100 ? Optional.empty() : Optional.of(new CellInput(OptionalDouble.of(value)));
    }
}
