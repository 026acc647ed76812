package summitry.model;

/** The five ways in which a summit ends; the first that fits counts, in the order of RULES section 8. */
public enum EndingKind {
    /** Every issue was adopted. */
    CONSENSUS("consensus"),
    /** Some issues were adopted. */
    PARTIAL_AGREEMENT("partial-agreement"),
    /** The deadline passed without any adoption. */
    DEADLOCK("deadlock"),
    /** A party whose consent was needed walked out. */
    BREAKDOWN("breakdown"),
    /** Two great parties stood on the crisis rung in the last round. */
    ESCALATION("escalation");

    private final String key;

    EndingKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
