package summitry.analysis;

import summitry.model.IssueId;
import summitry.model.PartyId;

/** A moment of a run after which it could end otherwise. Rounds count from 1. */
public sealed interface DecisiveMoment {
    int round();

    /** An event from outside the room. */
    record Happened(int round, String inject) implements DecisiveMoment {}

    /**
     * A trade bent a red line, so that the party let pass a text beyond it.
     *
     * @param with the other side of the trade
     * @param beyond points from the red line to the text
     */
    record BentRedLine(int round, PartyId party, IssueId issue, PartyId with, double beyond)
            implements
            DecisiveMoment {}

    /**
     * The answers to an issue's text changed sides: it could be adopted from then on, or no longer. Only the last such
     * change of an issue decides.
     *
     * @param support share of the weight that does not object, 0 to 1, from before the round to after it
     */
    record Turned(int round, IssueId issue, boolean isAdoptable, Contrast support)
            implements DecisiveMoment {}

    record WalkedOut(int round, PartyId party) implements DecisiveMoment {}
}
