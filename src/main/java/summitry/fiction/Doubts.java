package summitry.fiction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitry.model.Localized;

/**
 * Words that may still tell of something real: names that nobody invented, years, and numbers of documents. A word with a
 * capital at the head of a sentence is taken for an ordinary one, unless it has more capitals.
 */
final class Doubts {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/-]*");
    private static final Pattern PARTS = Pattern.compile("[-/]");
    private static final Pattern YEAR = Pattern.compile("1[4-9]\\d\\d|20\\d\\d");
    private static final Pattern HEAD = Pattern.compile("(^|[.!?:;]\\s|[(\"“'‘])$");

    private final Set<String> ordinary = new HashSet<>(Lists.ordinary());

    Doubts(List<Named> names) {
        for (Named n : names) {
            ordinary.addAll(Arrays.asList((n.name().en() + " " + n.name().id() + " " + n.adjective() + " "
                    + n.adjective() + "s " + n.code()).split(" ")));
        }
    }

    SortedSet<String> in(Localized text) {
        SortedSet<String> words = new TreeSet<>();
        find(text.en(), words);
        find(text.id(), words);
        return words;
    }

    private void find(String text, SortedSet<String> words) {
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            String word = m.group();
            boolean isHead = HEAD.matcher(text.substring(Math.max(0, m.start() - 2), m.start())).find();
            for (String part : PARTS.splitAsStream(word).toList()) {
                boolean tells = YEAR.matcher(part).matches() || capitals(part) > (isHead ? 1 : 0);
                if (tells && !ordinary.contains(part)) {
                    words.add(word);
                }
            }
        }
    }

    private static long capitals(String word) {
        return word.chars().filter(Character::isUpperCase).count();
    }
}
