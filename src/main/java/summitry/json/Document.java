package summitry.json;

import java.util.List;
import java.util.Optional;

/**
 * What was read of a file.
 *
 * @param top the value of the file; empty where the file is no JSON at all
 * @param troubles in the order of the file; may be there although a value was read
 */
public record Document(Optional<JsonAt> top, List<Trouble> troubles) {
    public Document {
        troubles = List.copyOf(troubles);
    }

    static Document failed(Trouble.Kind kind) {
        return new Document(Optional.empty(), List.of(new Trouble(Place.START, "", kind)));
    }
}
