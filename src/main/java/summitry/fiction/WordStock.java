package summitry.fiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Hands out invented words, each once, in an order that a seed decides. */
final class WordStock {
    private final Map<Kind, List<String>> order = new EnumMap<>(Kind.class);
    private final Set<String> taken = new HashSet<>();

    WordStock(long seed) {
        for (Kind kind : Kind.values()) {
            List<String> words = new ArrayList<>(Lists.words(kind));
            Collections.shuffle(words, new Random(seed));
            order.put(kind, words);
        }
    }

    /** The next word; where all are taken, two are put together. */
    String next(Kind kind) {
        List<String> words = order.getOrDefault(kind, List.of());
        for (String word : words) {
            if (taken.add(word)) {
                return word;
            }
        }
        for (String one : words) {
            for (String other : words) {
                String word = one.substring(0, 3) + other.substring(1).toLowerCase(Locale.ROOT);
                if (taken.add(word)) {
                    return word;
                }
            }
        }
        throw new IllegalStateException("There is no word left for another %s.".formatted(kind));
    }
}
