package summitry.report;

/**
 * A phase of the lesson.
 *
 * @param about what happens in it; may be empty
 * @param minutes 0 to 600
 */
public record RunSheetLine(String title, String about, int minutes) {
    public RunSheetLine {
        if (minutes < 0 || minutes > 600) {
            throw new IllegalArgumentException("minutes (%d) must be 0 to 600.".formatted(minutes));
        }
    }

    public RunSheetLine(String title, int minutes) {
        this(title, "", minutes);
    }
}
