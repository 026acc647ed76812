package summitry.forecast;

/** What an actor weighs. */
public enum Weighting implements Keyed {
    /** Capability times salience. */
    CAPABILITY_SALIENCE("cs"),
    /** Capability alone. */
    CAPABILITY("c"),
    /** Salience alone. */
    SALIENCE("s"),
    /** Everybody the same. */
    EQUAL("equal");

    private final String key;

    Weighting(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    double of(double capability, double salience) {
        return switch (this) {
            case CAPABILITY_SALIENCE -> capability * salience;
            case CAPABILITY -> capability;
            case SALIENCE -> salience;
            case EQUAL -> 1;
        };
    }
}
