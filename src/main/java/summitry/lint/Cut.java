package summitry.lint;

/** Texts made shorter between words. */
final class Cut {
    private static final String MORE = "…";

    private Cut() {}

    /** At most so many characters, without a word cut in half where there is a blank to cut at. */
    static String toLength(String text, int limit) {
        if (length(text) <= limit) {
            return text;
        }
        String kept = text.substring(0, text.offsetByCodePoints(0, limit));
        boolean endsWord = Character.isWhitespace(text.codePointAt(kept.length()));
        int blank = kept.lastIndexOf(' ');
        return (endsWord || blank <= 0 ? kept : kept.substring(0, blank)).strip();
    }

    /** At most so many characters, the last of which says that there was more. */
    static String marked(String text, int limit) {
        return length(text) <= limit ? text : toLength(text, limit - 1) + MORE;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
