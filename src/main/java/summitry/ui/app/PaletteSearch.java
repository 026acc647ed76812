package summitry.ui.app;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
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
        return find(asked, entries, PaletteEntry::name, e -> e.kind() + " " + e.more());
    }

    /**
     * The same for anything that has a name.
     *
     * @param more what stands beside the name
     */
    static <T> List<T> find(String asked, List<T> all, Function<T, String> name, Function<T, String> more) {
        List<String> words = Arrays.stream(plain(asked).split(" ")).filter(w -> !w.isEmpty()).toList();
        return all.stream()
                .map(one -> new Hit<>(one, distance(words, plain(name.apply(one)), plain(more.apply(one)))))
                .filter(h -> h.distance.isPresent())
                .sorted(Comparator.comparingInt(h -> h.distance.getAsInt())).map(Hit::found).toList();
    }

    private record Hit<T>(T found, OptionalInt distance) {}

    private static OptionalInt distance(List<String> words, String name, String more) {
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
