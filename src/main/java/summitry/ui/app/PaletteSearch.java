package summitry.ui.app;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds entries by words, whatever their case and accents. */
final class PaletteSearch {
    private static final int AT_THE_START = 0;
    private static final int AT_A_WORD = 1;
    private static final int INSIDE = 2;
    private static final int BESIDE = 4;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PaletteSearch() {}

    /**
     * The entries that have every word that was asked for, the best first; equals keep their order. All of them where
     * nothing was asked for. A word counts most at the start of a name, then at the start of a word in it, then inside
     * one, and least in what stands beside the name.
     */
    static List<PaletteEntry> find(String asked, List<PaletteEntry> entries) {
        List<String> words = Arrays.stream(plain(asked).split(" ")).filter(w -> !w.isEmpty()).toList();
        return entries.stream().map(e -> new Hit(e, distance(words, e))).filter(h -> h.distance.isPresent())
                .sorted(Comparator.comparingInt(h -> h.distance.getAsInt())).map(Hit::entry).toList();
    }

    private record Hit(PaletteEntry entry, OptionalInt distance) {}

    private static OptionalInt distance(List<String> words, PaletteEntry entry) {
        String name = plain(entry.name());
        String more = plain(entry.kind() + " " + entry.more());
        int sum = 0;
        for (String word : words) {
            if (name.startsWith(word)) {
                sum += AT_THE_START;
            } else if (name.contains(" " + word)) {
                sum += AT_A_WORD;
            } else if (name.contains(word)) {
                sum += INSIDE;
            } else if (more.startsWith(word) || more.contains(" " + word)) {
                sum += BESIDE;
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(sum);
    }

    /** Small letters and digits without accents, words apart by one space. */
    private static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return GAP.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
