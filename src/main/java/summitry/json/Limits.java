package summitry.json;

/** How much a file may hold, so that no file can exhaust the program. */
public final class Limits {
    /** Bytes of a file: 16 MB. */
    public static final int FILE_BYTES = 16 * 1024 * 1024;

    /** Objects and lists within each other. */
    public static final int DEPTH = 50;

    /** Characters of one text. */
    public static final int TEXT = 20_000;

    /** Characters of one number. */
    public static final int NUMBER = 40;

    private Limits() {}
}
