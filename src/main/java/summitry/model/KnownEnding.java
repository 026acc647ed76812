package summitry.model;

import java.util.List;

/** How the real summit ended; hidden until a person asks. */
public record KnownEnding(EndingKind kind, Localized text, List<String> sources) {
    public KnownEnding {
        sources = List.copyOf(sources);
    }
}
