package summitry.ui.play;

/** The two ways to look at where all stand on an issue. */
enum StripMode {
    /** A lane a bloc, every party at its position. */
    LANES("lanes"),
    /** A bar a party, from what it may sign at least to what it may sign at most. */
    MANDATES("mandates");

    private final String key;

    StripMode(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
