package summitry.lint;

import java.util.OptionalDouble;
import summitry.draft.Cell;
import summitry.draft.Cell.Measure;

/** The red lines of a cell. */
record RedLines(Cell cell) {

    /** The same cell with red lines that leave room for a value. */
    Cell including(double value) {
        Cell wide = cell;
        if (cell.redMin().orElse(0) > value) {
            wide = wide.with(Measure.RED_MIN, OptionalDouble.of(value));
        }
        if (cell.redMax().orElse(100) < value) {
            wide = wide.with(Measure.RED_MAX, OptionalDouble.of(value));
        }
        return wide;
    }
}
