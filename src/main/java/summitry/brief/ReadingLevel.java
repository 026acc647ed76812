package summitry.brief;

/** How much a brief tells: the items that matter most, or all. */
public enum ReadingLevel {
    SHORT("short", 5, 2), FULL("full", Integer.MAX_VALUE, 6);

    private final String key;
    private final int items;
    private final int ties;

    ReadingLevel(String key, int items, int ties) {
        this.key = key;
        this.items = items;
        this.ties = ties;
    }

    /** The word of the command line. */
    public String key() {
        return key;
    }

    /** The most items it tells of, at least 1. */
    public int items() {
        return items;
    }

    /** The most friends, and the most rivals, at least 1. */
    public int ties() {
        return ties;
    }
}
