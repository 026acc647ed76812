package summitry.fiction;

import java.util.List;

/**
 * Somebody or something real, with all words that tell of it.
 *
 * @param english names; the first is the usual one, in each language
 * @param shorts abbreviations and codes; they are told by a code
 * @param adjectives English ones; Indonesian uses the name
 * @param people English plurals; Indonesian uses the name
 * @param hints cities, leaders and places that lead to it; each gets a word of its own
 */
public record Real(Kind kind, List<String> english, List<String> indonesian, List<String> shorts,
        List<String> adjectives, List<String> people, List<String> hints) {
    public Real {
        english = List.copyOf(english);
        indonesian = List.copyOf(indonesian);
        shorts = List.copyOf(shorts);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        hints = List.copyOf(hints);
    }

    /** True where one of its names or codes is this text. */
    boolean isCalled(String text) {
        return english.contains(text) || indonesian.contains(text) || shorts.contains(text);
    }
}
