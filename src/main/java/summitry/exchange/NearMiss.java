package summitry.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import summitry.draft.Draft;
import summitry.model.Localized;

/**
 * A name of a table that a draft does not have, but one that is spelt nearly so.
 *
 * @param written as the table has it
 * @param id of the party or item that may be meant
 * @param name of it
 */
public record NearMiss(String written, String id, Localized name, boolean isParty) {

    /** Among the names that a table would add to a draft, parties before items. */
    public static List<NearMiss> among(List<String> parties, List<String> issues, Draft draft) {
        List<NearMiss> found = new ArrayList<>();
        for (String written : parties) {
            nearest(written, draft.parties(), p -> List.of(p.name())).map(p -> new NearMiss(written,
                    p.id().value(), p.name(), true)).ifPresent(found::add);
        }
        for (String written : issues) {
            nearest(written, draft.issues(), i -> List.of(i.title(), i.shortTitle()))
                    .map(i -> new NearMiss(written, i.id().value(), i.shortTitle(), false))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static <T> Optional<T> nearest(String written, List<T> all, Function<T, List<Localized>> names) {
        String plain = Names.plain(written);
        Optional<T> best = Optional.empty();
        int least = most(plain) + 1;
        for (T one : all) {
            int slips = names.apply(one).stream().flatMap(n -> Stream.of(n.en(), n.id()))
                    .mapToInt(n -> slips(plain, Names.plain(n))).min().orElse(Integer.MAX_VALUE);
            if (slips < least) {
                least = slips;
                best = Optional.of(one);
            }
        }
        return best;
    }

    /** So many slips may be a misspelling: none in a short word, where another letter is another name, such as Iran and Iraq. */
    private static int most(String word) {
        int length = word.length();
        return length < 5 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3;
    }

    /** How many letters are missing, too many, wrong, or swapped with the next (Damerau 1964, each place mended once). */
    static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + wrong);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
