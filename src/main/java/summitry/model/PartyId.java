package summitry.model;

/** Identity of a party, for a state its three-letter code. Ordered by its letters. */
public record PartyId(String value) implements Comparable<PartyId> {
    public PartyId {
        Require.id("party id", value);
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
