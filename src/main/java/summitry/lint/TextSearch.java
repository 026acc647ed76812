package summitry.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What to look for in texts.
 *
 * @param words looked for as they stand, blanks and signs included; empty finds nothing
 * @param isWholeWord true to find nothing within a longer word
 */
public record TextSearch(String words, boolean matchesCase, boolean isWholeWord) {
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_])";
    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{M}\\p{N}_])";

    /** Characters of a text from one place up to another, which is not among them; counted as Java counts. */
    public record Span(int from, int to) {}

    /** Where the words stand, from left to right, none over another. */
    public List<Span> in(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        return pattern().matcher(text).results().map(r -> new Span(r.start(), r.end())).toList();
    }

    private Pattern pattern() {
        String literal = Pattern.quote(words);
        // A sign at the edge, as in "(EU", has no word beside it to be part of.
        boolean begins = isWholeWord && isOfWord(words.codePointAt(0));
        boolean ends = isWholeWord && isOfWord(words.codePointBefore(words.length()));
        return Pattern.compile((begins ? NO_WORD_BEFORE : "") + literal + (ends ? NO_WORD_AFTER : ""),
                matchesCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    /**
     * Other words with the capitals of those that they stand for: WORD becomes WORT and Word becomes Wort. What is looked for
     * exactly as it is written is replaced exactly as it is written.
     *
     * @param found words as they stand in a text
     */
    public String instead(String found, String by) {
        if (matchesCase || found.equals(words) || by.isEmpty() || found.isEmpty()) {
            return by;
        }
        boolean isShouted = found.codePoints().filter(Character::isLetter).count() > 1
                && found.equals(found.toUpperCase(Locale.ROOT));
        if (isShouted) {
            return by.toUpperCase(Locale.ROOT);
        }
        int first = by.codePointAt(0);
        String rest = by.substring(Character.charCount(first));
        if (Character.isUpperCase(found.codePointAt(0))) {
            return Character.toString(Character.toTitleCase(first)) + rest;
        }
        // Who writes "Word" and "Wort" means "wort" within a sentence, but "EU" stays "EU".
        boolean isOneCapital = Character.isUpperCase(first) && rest.equals(rest.toLowerCase(Locale.ROOT))
                && Character.isUpperCase(words.codePointAt(0));
        return isOneCapital ? Character.toString(Character.toLowerCase(first)) + rest : by;
    }

    /** A text with other words at some places, given from left to right. */
    String replaced(String text, List<Span> spans, String by) {
        StringBuilder made = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            made.append(text, at, span.from()).append(instead(text.substring(span.from(), span.to()), by));
            at = span.to();
        }
        return made.append(text, at, text.length()).toString();
    }
}
