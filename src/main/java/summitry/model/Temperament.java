package summitry.model;

/**
 * How an automatic delegation bargains over time.
 *
 * @see <a href="https://doi.org/10.1016/S0921-8890(98)00029-3">Faratin, Sierra and Jennings 1998</a>
 */
public enum Temperament {
    /** Gives way only when the deadline is close. */
    HOLD_OUT("hold-out"),
    /** Gives way steadily and looks for exchanges. */
    TRADER("trader"),
    /** Gives way early to bring others together. */
    BRIDGE_BUILDER("bridge-builder"),
    /** Cares little and goes along. */
    FOLLOWER("follower");

    private final String key;

    Temperament(String key) {
        this.key = key;
    }

    /** The word that files and text bundles use. */
    public String key() {
        return key;
    }
}
