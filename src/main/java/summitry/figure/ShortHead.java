package summitry.figure;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** A heading that has little room: its first words, or the first letters of its words, and cut only where nothing else fits. */
final class ShortHead {
    private static final String ELLIPSIS = "\u2026";

    private ShortHead() {}

    /**
     * The longest form that fits; empty where not even one letter does.
     *
     * @param room pixels, as {@code width} measures them
     */
    static String of(String name, double room, ToDoubleFunction<String> width) {
        if (width.applyAsDouble(name) <= room) {
            return name;
        }
        String[] words = name.strip().split("\\s+");
        for (int count = words.length - 1; count > 0; count--) {
            String first = String.join(" ", Arrays.copyOf(words, count));
            // A heading that ends on "and" or "of" reads as if it were cut.
            if (words[count - 1].length() > 3 && width.applyAsDouble(first) <= room) {
                return first;
            }
        }
        String letters = letters(words);
        if (words.length > 1 && width.applyAsDouble(letters) <= room) {
            return letters;
        }
        for (int end = name.length() - 1; end > 0; end--) {
            String cut = name.substring(0, end).stripTrailing() + ELLIPSIS;
            if (width.applyAsDouble(cut) <= room) {
                return cut;
            }
        }
        return "";
    }

    private static String letters(String[] words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (word.length() > 3) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }
}
