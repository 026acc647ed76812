package summitry.fiction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import summitry.model.Localized;

/** Leaves out the sentences and the parts between semicolons that may betray somebody, and keeps the others. */
final class Sentences {
    /** Behind a stop that ends no abbreviation, and behind a semicolon. */
    private static final Pattern ENDS = Pattern.compile("(?<=[\\p{L}\\p{N})%]{2}[.!?])\\s+|(?<=;)\\s+");
    private static final Localized NOTHING = Localized.same("");

    private Sentences() {}

    /** What both languages can still say; nothing where one of them cannot say anything. */
    static Localized without(Localized text, Doubts doubts) {
        List<String> en = ENDS.splitAsStream(text.en()).toList();
        List<String> id = ENDS.splitAsStream(text.id()).toList();
        boolean isAlike = en.size() == id.size();
        List<String> keptEn = new ArrayList<>();
        List<String> keptId = new ArrayList<>();
        for (int i = 0; i < en.size(); i++) {
            if (!tells(en.get(i), doubts) && !(isAlike && tells(id.get(i), doubts))) {
                keptEn.add(en.get(i));
            }
        }
        for (int i = 0; i < id.size(); i++) {
            if (!tells(id.get(i), doubts) && !(isAlike && tells(en.get(i), doubts))) {
                keptId.add(id.get(i));
            }
        }
        Localized left = new Localized(joined(keptEn, text.en()), joined(keptId, text.id()));
        // The head of a sentence may be gone, and what is left of it then tells by its capitals.
        return left.en().isEmpty() || left.id().isEmpty() || !doubts.in(left).isEmpty() ? NOTHING : left;
    }

    private static boolean tells(String part, Doubts doubts) {
        return !doubts.in(Localized.same(part)).isEmpty();
    }

    /** Begins with a capital where the text did, and ends with a stop where it did. */
    private static String joined(List<String> parts, String whole) {
        String all = String.join(" ", parts).strip();
        if (all.isEmpty()) {
            return all;
        }
        String ended = all.endsWith(";")
                ? all.substring(0, all.length() - 1) + (whole.endsWith(".") ? "." : "")
                : all;
        return Character.isUpperCase(whole.charAt(0))
                ? Character.toUpperCase(ended.charAt(0)) + ended.substring(1)
                : ended;
    }
}
