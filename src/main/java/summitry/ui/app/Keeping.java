package summitry.ui.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import summitry.model.Flaw;
import summitry.model.Language;

/**
 * How a run is kept.
 *
 * @param flaw why its latest step is in memory alone; empty where it is kept
 * @param saved the latest writing that the disk confirmed; empty before the first
 */
record Keeping(Optional<Flaw> flaw, Optional<Saved> saved) {
    /** Nothing is open, or nothing was done in it yet. */
    static final Keeping NONE = new Keeping(Optional.empty(), Optional.empty());

    record Saved(Path file, Instant at) {
        /** The minute, as the language writes it. */
        String minute(Language language, ZoneId zone) {
            String pattern = language == Language.INDONESIAN ? "HH.mm" : "HH:mm";
            return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(zone));
        }
    }
}
