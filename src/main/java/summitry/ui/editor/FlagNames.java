package summitry.ui.editor;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import summitry.text.Words;
import summitry.ui.chart.Flags;

/** The flags to choose from, by the names of their countries. */
final class FlagNames {
    private static final String UNION = "EU";

    private FlagNames() {}

    /** Codes of all flags there are pictures of, by name; first none, and last one that has no picture but is in use. */
    static List<String> all(String used, Words words) {
        List<String> flags = new ArrayList<>(
                Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of(UNION)).filter(Flags::has)
                        .distinct()
                        .sorted(Comparator.comparing(f -> name(f, words),
                                Collator.getInstance(locale(words))))
                        .toList());
        flags.addFirst("");
        if (!flags.contains(used)) {
            flags.add(used);
        }
        return flags;
    }

    /** The name of the country of a flag, in the present language. */
    static String name(String flag, Words words) {
        if (flag.isEmpty()) {
            return words.get("editor.party.flag.none");
        }
        return flag.equals(UNION)
                ? words.get("editor.party.flag.union")
                : Locale.of("", flag).getDisplayCountry(locale(words));
    }

    private static Locale locale(Words words) {
        return Locale.of(words.language().code());
    }
}
