package summitry.model;

/** What a delegation says to a text. A reservation lets a consensus pass and is kept on record; only an objection stops it. */
public enum Response {
    SUPPORT("support"), ABSTAIN("abstain"), RESERVE("reserve"), OBJECT("object"),
    /** The party does not count for the issue, does not care at all, or is away. */
    NONE("none");

    private final String key;

    Response(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** True unless the party objects; a party that has no say accepts nothing. */
    public boolean accepts() {
        return this == SUPPORT || this == ABSTAIN || this == RESERVE;
    }
}
