package summitry.draft;

import java.text.Normalizer;
import java.util.Locale;

/** Ids of new entries. */
public final class Ids {
    private static final int LONGEST = 36;

    private Ids() {}

    /**
     * An id that a list does not have yet, made of a name: its letters and digits, and a number where another has it.
     *
     * @param name may be empty or of any script
     * @param standIn for a name without a letter or digit of the Latin alphabet; an id
     */
    public static String fresh(Draft draft, Section<?> section, String name, String standIn) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9 _-]", "")
                .strip()
                .replaceAll("[ _-]+", "-").toLowerCase(Locale.ROOT).replaceAll("^-+|-+$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String stem = cut.isEmpty() ? standIn : cut;
        String id = stem;
        for (int n = 2; section.indexOf(draft, id) >= 0; n++) {
            id = stem + "-" + n;
        }
        return id;
    }
}
