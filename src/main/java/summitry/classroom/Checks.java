package summitry.classroom;

/** Checks of values whose failure is a bug of the caller; people and files are answered before they reach these. */
final class Checks {
    private static final int REPLACEMENT = 0xFFFD;

    private Checks() {}

    static void within(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(
                    "%s (%d) must be from %d to %d.".formatted(name, value, low, high));
        }
    }

    /** Half of a pair of characters, as a text that is cut may end in, cannot be kept in a file. */
    static String whole(String text) {
        return text.codePoints().map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                ? REPLACEMENT
                : c).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static void shortEnough(String name, String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException(
                    "%s (%d characters) must have at most %d.".formatted(name, text.length(), most));
        }
    }
}
