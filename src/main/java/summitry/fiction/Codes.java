package summitry.fiction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Codes of three letters that no state has and that stand for one name alone. */
final class Codes {
    private final Set<String> taken = new HashSet<>(
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

    Codes() {
        Lists.known().forEach(r -> taken.addAll(r.shorts()));
    }

    /** The first letters of a word, or the first and two later ones. */
    String of(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        for (int second = 1; second < upper.length(); second++) {
            for (int third = second + 1; third < upper.length(); third++) {
                String code = "" + upper.charAt(0) + upper.charAt(second) + upper.charAt(third);
                if (taken.add(code)) {
                    return code;
                }
            }
        }
        for (int n = 1;; n++) {
            String code = upper.charAt(0) + String.valueOf(n);
            if (taken.add(code)) {
                return code;
            }
        }
    }
}
