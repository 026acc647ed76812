package summitry.model;

/** Why a summit ended as it did. */
public sealed interface Verdict extends Fact {
    /** Every issue was adopted. */
    record AllAdopted() implements Verdict {}

    /** An objection that stood in the way; weight is capability x salience x distance to the mandate, the heaviest first. */
    record Objector(PartyId party, IssueId issue, double weight) implements Verdict {}

    /** The share of what a party cares about that it saw violated when it left, 0 to 1. */
    record WalkedOut(PartyId party, double violatedShare) implements Verdict {}

    /** One issue behind a walk-out: how much of the share it makes. */
    record Grievance(PartyId party, IssueId issue, double share) implements Verdict {}

    /** A pair of great parties on the crisis rung. */
    record InCrisis(PartyId a, PartyId b, double tension, double start) implements Verdict {}

    /** The package failed, so what had been adopted does not count. */
    record PackageFailed(int adopted, int issues) implements Verdict {}
}
