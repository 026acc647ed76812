package summitry.fiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import summitry.draft.Draft;
import summitry.model.Party;

/**
 * Which invented word stands for which real name of a draft. Parties come first and in the order of the draft, then groups,
 * then whatever else its texts mention.
 */
public record Fiction(List<Named> names) {
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}\\p{L}{2,23}");

    public Fiction {
        names = List.copyOf(names);
    }

    /** Words for all names of a draft; the same seed gives the same words. */
    public static Fiction of(Draft draft, long seed) {
        Cast cast = Cast.of(draft);
        WordStock words = new WordStock(seed);
        Codes codes = new Codes();
        List<Named> names = new ArrayList<>();
        for (Real real : cast.parties()) {
            String word = words.next(real.kind());
            names.add(new Named(real, word, codes.of(word), true));
        }
        for (Real real : cast.others()) {
            String word = words.next(real.kind());
            names.add(new Named(real, word, codes.of(word), false));
        }
        return new Fiction(names);
    }

    /** The same with another word for one name, as somebody typed it; codes follow. */
    public Fiction with(int at, String word) {
        Codes codes = new Codes();
        List<Named> next = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Named n = names.get(i);
            String now = i == at ? word.strip() : n.word();
            next.add(new Named(n.real(), now, now.isEmpty() ? "" : codes.of(now), n.isParty()));
        }
        return new Fiction(next);
    }

    /** The words that cannot stand, in the order of the names. */
    public List<Wrong> wrong(Draft draft) {
        Set<String> real = new HashSet<>();
        Lists.known().stream().flatMap(Lists::told).map(Fiction::plain).forEach(real::add);
        for (Party p : draft.parties()) {
            Stream.of(p.name().en(), p.name().id(), p.code()).map(Fiction::plain).forEach(real::add);
        }
        Set<String> seen = new HashSet<>();
        List<Wrong> wrong = new ArrayList<>();
        for (Named n : names) {
            String word = plain(n.word());
            if (word.isEmpty()) {
                wrong.add(new Wrong(n, Wrong.Fault.EMPTY));
            } else if (!ONE_WORD.matcher(n.word()).matches()) {
                wrong.add(new Wrong(n, Wrong.Fault.NO_WORD));
            } else if (real.contains(word)) {
                wrong.add(new Wrong(n, Wrong.Fault.REAL));
            } else if (!seen.add(word)) {
                wrong.add(new Wrong(n, Wrong.Fault.TWICE));
            }
        }
        return wrong;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** The names of parties, in the order of the draft. */
    public List<Named> parties() {
        return names.stream().filter(Named::isParty).toList();
    }
}
