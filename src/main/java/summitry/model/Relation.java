package summitry.model;

/**
 * How two parties stand to each other at the start; the same in both directions.
 *
 * @param affinity -100 to 100
 * @param tension 0 to 100
 * @param pact bound by a defence pact
 * @param rivalry each sees the other as a rival
 * @param reason why these values, in a few words; may be empty
 */
public record Relation(PartyId a, PartyId b, double affinity, double tension, boolean pact, boolean rivalry,
        Localized reason) {
    public Relation {
        Require.within("affinity", affinity, -100, 100);
        Require.within("tension", tension, 0, 100);
    }

    public boolean joins(PartyId one, PartyId other) {
        return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
    }
}
