package summitry.classroom;

/**
 * What students wrote, as the teacher typed it in.
 *
 * @param number of the paper that it belongs to; 0 where it stands alone
 * @param words plain text of at most {@value #LONGEST} characters
 */
public record Text(Kind kind, int number, String words) {
    /** Characters of the longest text. */
    public static final int LONGEST = 280;

    public Text {
        Checks.shortEnough("words", words, LONGEST);
        words = Checks.whole(words);
    }

    /** What a text is. */
    public enum Kind {
        /** The clause of a paper. */
        CLAUSE,
        /** A headline of the press. */
        HEADLINE,
        /** A thought of the debrief. */
        THOUGHT
    }
}
