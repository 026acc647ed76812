package summitry.lint;

import java.text.Normalizer;
import java.util.Locale;
import summitry.draft.Draft;
import summitry.model.Party;
import summitry.model.PartyId;

/** Codes of parties that no other has. */
final class Codes {
    private static final int LONGEST = 4;
    private static final int STEM = 3;

    private Codes() {}

    /** Up to four letters and digits made of a party's code, name or id. */
    static String of(Draft draft, PartyId party) {
        Party named = ReadingCheck.party(draft, party).orElseThrow();
        String stem = letters(named.code()).isEmpty() ? letters(named.name().en()) : letters(named.code());
        String plain = stem.isEmpty() ? letters(party.value()) : stem;
        String code = cut(plain.isEmpty() ? "P" : plain, LONGEST);
        for (int n = 2; isTaken(draft, party, code); n++) {
            String number = Integer.toString(n);
            code = cut(plain, Math.min(STEM, LONGEST - number.length())) + number;
        }
        return code;
    }

    private static boolean isTaken(Draft draft, PartyId party, String code) {
        return draft.parties().stream()
                .anyMatch(p -> !p.id().equals(party) && p.code().equalsIgnoreCase(code));
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9]", "")
                .toUpperCase(Locale.ROOT);
    }
}
