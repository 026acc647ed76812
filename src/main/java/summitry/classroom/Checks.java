package summitry.classroom;

/** Checks of ranges whose failure is a bug of the caller; people and files are answered before they reach these. */
final class Checks {
    private Checks() {}

    static void within(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(
                    "%s (%d) must be from %d to %d.".formatted(name, value, low, high));
        }
    }

    static void shortEnough(String name, String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException(
                    "%s (%d characters) must have at most %d.".formatted(name, text.length(), most));
        }
    }
}
