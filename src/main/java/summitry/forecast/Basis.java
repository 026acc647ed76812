package summitry.forecast;

/** Which positions of a summit the models look at. */
public enum Basis implements Keyed {
    /** What delegations say now. */
    STATED("stated"),
    /** What they want in truth. */
    WANTED("wanted");

    private final String key;

    Basis(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
