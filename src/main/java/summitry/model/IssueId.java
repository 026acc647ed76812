package summitry.model;

/** Identity of an issue. Ordered by its letters. */
public record IssueId(String value) implements Comparable<IssueId> {
    public IssueId {
        Require.id("issue id", value);
    }

    @Override
    public int compareTo(IssueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
