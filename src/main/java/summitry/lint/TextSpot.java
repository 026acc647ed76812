package summitry.lint;

import java.util.function.BiFunction;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Section;
import summitry.json.Limits;
import summitry.model.Language;
import summitry.model.Localized;

/**
 * One text that people read, and how to write another in its place.
 *
 * @param path as files have it
 * @param put the edit for a draft that still has the spot
 */
public record TextSpot(String path, Target target, Part part, Localized text,
        BiFunction<Draft, Localized, Edit> put) {
    /** The most characters of a short title, so that it fits over a column. */
    static final int SHORT_TITLE = 24;

    Draft with(Draft draft, Localized other) {
        return put.apply(draft, other).on(draft);
    }

    /** The words of one language, and of that alone. */
    public String in(Language language) {
        return in(text, language);
    }

    static String in(Localized text, Language language) {
        return language == Language.ENGLISH ? text.en() : text.id();
    }

    /** The text with other words in one language. */
    public Localized with(Language language, String words) {
        return with(text, language, words);
    }

    static Localized with(Localized text, Language language, String words) {
        return language == Language.ENGLISH
                ? new Localized(words, text.id())
                : new Localized(text.en(), words);
    }

    /** True where it says nothing in any language. */
    public boolean isEmpty() {
        return text.en().isBlank() && text.id().isBlank();
    }

    /** Whether a scenario cannot start without it; one language is enough. */
    public boolean isRequired() {
        return switch (part) {
            case TITLE, SHORT_TITLE, NAME, CODE, SCALE_0, SCALE_25, SCALE_50, SCALE_75, SCALE_100, TEXT,
                    ENDING ->
                true;
            case UNIT -> !(target instanceof Target.OfEntry(Section<?> section, _)
                    && section.equals(Section.INDICATORS));
            case SUBTITLE, SUMMARY, PLACE, DATES, BRIEF, SHORT_BRIEF, CONFIDENTIAL, SHORT_CONFIDENTIAL,
                    REASON, PROCEDURE, SOURCE, CREDIT ->
                false;
        };
    }

    /** So many characters a file takes in each language. */
    public int most() {
        return part == Part.SHORT_TITLE ? SHORT_TITLE : Limits.TEXT;
    }
}
