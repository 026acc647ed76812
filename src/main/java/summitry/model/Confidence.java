package summitry.model;

/** How sure the author of a scenario is of a coded preference. */
public enum Confidence {
    HIGH("high"), MEDIUM("medium"), LOW("low");

    private final String key;

    Confidence(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
