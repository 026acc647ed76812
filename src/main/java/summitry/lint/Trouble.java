package summitry.lint;

import java.util.ArrayList;
import java.util.List;
import summitry.model.Language;

/** What keeps a text from being read with ease in one language. */
public sealed interface Trouble {
    /** It says nothing in this language, though it does in the other. */
    record Missing() implements Trouble {}

    /** @param length in characters, above {@code limit} */
    record TooLong(int length, int limit) implements Trouble {}

    /** @param words above {@code limit} */
    record ManyWords(int words, int limit) implements Trouble {}

    /**
     * It has long sentences or long words.
     *
     * @param longest words of its longest sentence
     * @param index readability (LIX), rounded
     */
    record Hard(int longest, int index) implements Trouble {}

    /** All that troubles a text in one language, by the limits that problems are told by; none where it says nothing. */
    static List<Trouble> of(TextSpot spot, Language language) {
        String text = spot.in(language);
        if (text.isBlank()) {
            return spot.isEmpty() ? List.of() : List.of(new Missing());
        }
        List<Trouble> all = new ArrayList<>();
        int most = spot.part().isScale() ? TextCheck.SCALE_LENGTH : spot.most();
        if (Cut.length(text) > most) {
            all.add(new TooLong(Cut.length(text), most));
        }
        if (TextCheck.READ.contains(spot.part())) {
            Readability read = Readability.of(text);
            if (spot.part().isBrief() && read.words() > TextCheck.BRIEF_WORDS) {
                all.add(new ManyWords(read.words(), TextCheck.BRIEF_WORDS));
            }
            if (read.isHard(language)) {
                all.add(new Hard(read.longest(), (int) Math.rint(read.index())));
            }
        }
        return all;
    }
}
