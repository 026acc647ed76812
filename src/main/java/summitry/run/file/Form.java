package summitry.run.file;

import java.util.Optional;
import summitry.scenario.Spot;

/** How values of one type are written, and read back. Immutable. */
interface Form {
    /** Adds a value to a line, without a blank. */
    void write(Object value, StringBuilder out);

    /** The value that stands at a spot; empty where it is none, which is noted as a problem. */
    Optional<Object> read(Spot spot);
}
