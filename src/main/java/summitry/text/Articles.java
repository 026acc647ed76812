package summitry.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import summitry.model.Language;

/** The article that English puts before a name built on a common noun: the United States, but China. */
public final class Articles {
    private static final List<String> NOUNS = List.of("alliance", "allies", "bank", "commission",
            "communities",
            "community", "council", "emirates", "federation", "five", "four", "fund", "group", "islands",
            "kingdom", "league", "nations", "netherlands", "organisation", "organization", "pact",
            "philippines", "quad", "republic", "signatories", "states", "union");

    private Articles() {}

    /** A name as it stands within a sentence. */
    public static String inText(String name, Language language) {
        return language == Language.ENGLISH ? english(name) : name;
    }

    static String english(String name) {
        boolean isBuiltOnNoun = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .anyMatch(NOUNS::contains);
        return isBuiltOnNoun && !name.toLowerCase(Locale.ROOT).startsWith("the ") ? "the " + name : name;
    }
}
