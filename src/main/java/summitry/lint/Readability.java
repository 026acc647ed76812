package summitry.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summitry.model.Language;

/**
 * How hard a text is to read, by the readability index LIX of Björnsson 1968: words a sentence plus the share of words of
 * more than six letters in percent. It counts letters, so it needs no dictionary; as Indonesian builds long words of short
 * roots, its limit is higher. The limits are our own, taken so that a class at level B1 of the European framework can follow.
 *
 * @param words in the text, at least 0
 * @param longest words of the longest sentence
 * @param index LIX, at least 0
 */
record Readability(int words, int longest, double index) {
    static final int LONGEST_SENTENCE = 35;

    private static final int FEWEST_WORDS = 20;
    private static final double ENGLISH = 60;
    private static final double INDONESIAN = 75;
    private static final int LONG_WORD = 6;
    private static final int EASY_SENTENCE = 20;
    private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+");
    private static final Pattern JOINT = Pattern.compile("\\s*[;:]\\s+|\\s+[–—]\\s+");
    private static final Pattern COMMA = Pattern
            .compile(",\\s+|\\s+(?=(and|but|which|while|dan|tetapi|sedangkan|yang)\\s)");

    static Readability of(String text) {
        List<String> sentences = sentences(text);
        int words = sentences.stream().mapToInt(s -> words(s).size()).sum();
        int longest = sentences.stream().mapToInt(s -> words(s).size()).max().orElse(0);
        long hard = words(text).stream()
                .filter(w -> w.codePoints().filter(Character::isLetter).count() > LONG_WORD).count();
        return new Readability(words, longest,
                words == 0 ? 0 : (double) words / sentences.size() + 100.0 * hard / words);
    }

    boolean isHard(Language language) {
        double limit = language == Language.ENGLISH ? ENGLISH : INDONESIAN;
        return longest > LONGEST_SENTENCE || (words >= FEWEST_WORDS && index > limit);
    }

    static List<String> words(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(w -> w.codePoints().anyMatch(Character::isLetterOrDigit)).toList();
    }

    private static List<String> sentences(String text) {
        return END.splitAsStream(text.strip()).filter(s -> !words(s).isEmpty()).toList();
    }

    /** The same words in more sentences. */
    static String broken(String text) {
        return sentences(text).stream().flatMap(s -> JOINT.splitAsStream(s)).map(Readability::sentence)
                .flatMap(s -> halves(s).stream()).collect(Collectors.joining(" "));
    }

    /** A long sentence cut where it pauses nearest to its middle, and its parts again. */
    private static List<String> halves(String sentence) {
        if (words(sentence).size() <= EASY_SENTENCE) {
            return List.of(sentence);
        }
        var pause = COMMA.matcher(sentence).results()
                .min(Comparator.comparingInt(r -> Math.abs(r.start() - sentence.length() / 2)));
        if (pause.isEmpty()) {
            return List.of(sentence);
        }
        List<String> parts = new ArrayList<>();
        String before = sentence(sentence.substring(0, pause.get().start()));
        String after = sentence(sentence.substring(pause.get().end()));
        for (String part : List.of(before, after)) {
            parts.addAll(part.length() < sentence.length() - 1 ? halves(part) : List.of(part));
        }
        return parts;
    }

    private static String sentence(String words) {
        String text = words.strip();
        if (text.isEmpty()) {
            return text;
        }
        int second = text.offsetByCodePoints(0, 1);
        String begun = Character.toString(Character.toUpperCase(text.codePointAt(0)))
                + text.substring(second);
        return END.matcher(begun + " ").find() || begun.matches(".*[.!?…]") ? begun : begun + ".";
    }

    /** The text without its hardest sentences, and cut short where a single one is too hard. */
    static String easiest(String text, Language language) {
        List<String> kept = new ArrayList<>(sentences(text));
        while (kept.size() > 1 && of(String.join(" ", kept)).isHard(language)) {
            kept.stream().max(Comparator.comparingDouble(s -> of(s).index())).ifPresent(kept::remove);
        }
        String rest = String.join(" ", kept);
        return of(rest).isHard(language) ? firstWords(rest, FEWEST_WORDS - 1) : rest;
    }

    /** The first whole sentences that have at most so many words; the first words where even one sentence has more. */
    static String toWords(String text, int limit) {
        StringBuilder kept = new StringBuilder();
        int count = 0;
        for (String sentence : sentences(text)) {
            count += words(sentence).size();
            if (count > limit) {
                break;
            }
            kept.append(kept.isEmpty() ? "" : " ").append(sentence);
        }
        return kept.isEmpty() ? firstWords(text, limit) : kept.toString();
    }

    private static String firstWords(String text, int count) {
        return words(text).stream().limit(count).collect(Collectors.joining(" ")) + "…";
    }
}
