package summitry.lint;

/** How much a finding matters, the gravest first. */
public enum Level {
    /** The draft cannot be played. */
    STOP("stop"),
    /** It can be played, but will surprise its author. */
    WARNING("warning"),
    /** It could be better. */
    TIP("tip");

    private final String key;

    Level(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
