package summitry.lint;

import summitry.model.Language;

/**
 * How long and how hard the text of a brief is, as the findings of a draft see it.
 *
 * @param words in the text, at least 0
 * @param most words that a class reads to the end
 * @param longest words of the longest sentence
 * @param index readability by LIX (Björnsson 1968), at least 0
 * @param isHard whether a class at level B1 loses the thread
 */
public record BriefReading(int words, int most, int longest, int index, boolean isHard) {

    public static BriefReading of(String text, Language language) {
        Readability read = Readability.of(text);
        return new BriefReading(read.words(), TextCheck.BRIEF_WORDS, read.longest(),
                (int) Math.rint(read.index()), read.isHard(language));
    }

    public boolean isLong() {
        return words > most;
    }
}
