package summitry.model;

/** A step of the ladder of tension, from low to high. The ladder is ordinal. Kahn 1965; RULES section 7. */
public enum Rung {
    CALM("calm"), FRICTION("friction"), CONFRONTATION("confrontation"), CRISIS("crisis"),
    BREAKDOWN("breakdown");

    private final String key;

    Rung(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
