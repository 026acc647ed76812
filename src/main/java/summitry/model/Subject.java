package summitry.model;

/** The number that a reason is about. */
public sealed interface Subject {
    record Position(PartyId party, IssueId issue) implements Subject {}

    /** Tension of a pair, the smaller id first. */
    record Tension(PartyId a, PartyId b) implements Subject {
        public Tension {
            if (a.compareTo(b) > 0) {
                PartyId first = b;
                b = a;
                a = first;
            }
        }
    }

    record Text(IssueId issue) implements Subject {}
}
