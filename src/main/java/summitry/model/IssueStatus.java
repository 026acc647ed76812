package summitry.model;

/** Where an issue stands. */
public enum IssueStatus {
    /** Under negotiation and never put to the decision. */
    OPEN("open"),
    /** Put to the decision and failed; negotiation goes on until the deadline. */
    BLOCKED("blocked"),
    /** Adopted and closed. */
    ADOPTED("adopted");

    private final String key;

    IssueStatus(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
