package summitry.lint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import summitry.draft.Draft;

/**
 * What replacing words comes to.
 *
 * @param count of matches that were replaced, at least 0
 * @param refused matches of texts that stay as they are, in the order of the texts
 */
public record Replaced(Draft after, int count, Map<Match, Refusal> refused) {
    public Replaced {
        refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
    }
}
