package summitry.ui.editor;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import summitry.lint.Chapter;
import summitry.lint.Trouble;

/**
 * Which texts the page of all texts shows.
 *
 * @param words part of a text or of the name of its place, whatever its case; empty for all
 * @param chapter empty for all
 */
record TextFilter(String words, Optional<Chapter> chapter, Show show) {
    static final TextFilter ALL = new TextFilter("", Optional.empty(), Show.WRITTEN);

    /** Which state of a text. */
    enum Show {
        WRITTEN("written"), MISSING("missing"), HARD("hard"), EMPTY("empty");

        private final String key;

        Show(String key) {
            this.key = key;
        }

        /** The name in text keys. */
        String key() {
            return key;
        }

        private boolean takes(TextLine.Text line) {
            return switch (this) {
                case WRITTEN -> !line.spot().isEmpty();
                case MISSING -> line.troubles().anyMatch(t -> t instanceof Trouble.Missing);
                case HARD -> line.troubles().anyMatch(t -> !(t instanceof Trouble.Missing));
                case EMPTY -> line.spot().isEmpty();
            };
        }
    }

    Set<Chapter> chapters() {
        return chapter.<Set<Chapter>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(Chapter.class));
    }

    /** @param place what the place of the text is called */
    boolean takes(TextLine.Text line, Supplier<String> place) {
        return chapters().contains(line.chapter()) && show.takes(line)
                && (has(line.spot().text().en()) || has(line.spot().text().id()) || has(place.get()));
    }

    private boolean has(String text) {
        return text.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
