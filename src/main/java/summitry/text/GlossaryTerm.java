package summitry.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import summitry.model.Language;

/**
 * A word of a summit, explained.
 *
 * @param key the same in every language
 * @param name the plain word, as the window says it
 * @param field what scholars call it, one or several terms
 * @param plain one sentence
 */
public record GlossaryTerm(String key, String name, String field, String plain) {
    private static final String BEGIN = "term.";
    private static final String NAME = ".name";

    /** The whole glossary, by its names in the order of the language. */
    public static List<GlossaryTerm> all(Language language) {
        Words words = Words.in(language);
        return words.all().keySet().stream().filter(key -> key.startsWith(BEGIN) && key.endsWith(NAME))
                .map(key -> of(key.substring(BEGIN.length(), key.length() - NAME.length()), words))
                .sorted(Comparator.comparing(GlossaryTerm::name, Collator.getInstance(language.locale())))
                .toList();
    }

    private static GlossaryTerm of(String key, Words words) {
        String begin = BEGIN + key;
        return new GlossaryTerm(key, words.get(begin + NAME), words.get(begin + ".field"),
                words.get(begin + ".plain"));
    }
}
