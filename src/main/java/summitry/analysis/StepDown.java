package summitry.analysis;

import summitry.model.Act;
import summitry.model.IssueId;
import summitry.model.PartyId;

/** A way to lower the tension of a pair in the next round. RULES section 7. */
public sealed interface StepDown {
    /** A small unilateral step of goodwill. Osgood 1962. */
    record Reassure(PartyId by, PartyId to) implements StepDown {}

    /** Good offices of the party that both trust most. */
    record Mediate(PartyId by) implements StepDown {}

    /** A threat or sanction that waits is taken back. */
    record Withdraw(PartyId by, Act act) implements StepDown {}

    /** The chair writes a value that both could bear. */
    record CommonText(IssueId issue, double value) implements StepDown {}

    /** The trade that brings both most: points of the scale that each gives, towards the other. */
    record Trade(PartyId giver, IssueId give, double points, PartyId returner, IssueId giveBack,
            double pointsBack)
            implements
            StepDown {}

    /** The chair lets the round pass without negotiation. */
    record Adjourn() implements StepDown {}
}
