package summitry.ui.play;

/** The three ways to see everything at once. */
public enum OverviewTab {
    /** All issues, a row each. */
    ITEMS("items"),
    /** All pairs of parties. */
    MATRIX("matrix"),
    /** All parties where they lie. */
    MAP("map");

    private final String key;

    OverviewTab(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
