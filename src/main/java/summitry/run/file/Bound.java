package summitry.run.file;

/**
 * The range of a number or of the numbers in a list or table, and the fewest and most entries of a list or characters of a
 * text. All ends are included.
 */
public record Bound(double lowest, double highest, int fewest, int most) {
    private static final double ANY_NUMBER = 1e15;
    private static final int ANY_COUNT = 100_000;

    /** What has no bound of its own, but must not exhaust the program. */
    static final Bound ANY = new Bound(-ANY_NUMBER, ANY_NUMBER, 0, ANY_COUNT);

    public static Bound of(double lowest, double highest) {
        return new Bound(lowest, highest, 0, ANY_COUNT);
    }

    public static Bound count(int fewest, int most) {
        return new Bound(-ANY_NUMBER, ANY_NUMBER, fewest, most);
    }
}
