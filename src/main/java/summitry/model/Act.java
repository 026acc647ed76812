package summitry.model;

/**
 * A move of one delegation. Acts of a round take effect together when the round is resolved; proposals of a trade are
 * answered at once by an automatic party. What is allowed is decided by the engine and answered with a reason.
 */
public sealed interface Act {
    /** Stay where it stands on an issue; takes back an earlier concession or statement of the round. */
    record Hold(IssueId issue) implements Act {}

    /** Give way towards the chair's text, to a value. */
    record Concede(IssueId issue, double to) implements Act {}

    /** Say another position, in any direction within its red lines. */
    record StatePosition(IssueId issue, double to) implements Act {}

    /** Offer to move on one issue if the other party moves on a second one; points of the scale, towards the other. */
    record ProposeTrade(PartyId with, IssueId give, double givePoints, IssueId get, double getPoints)
            implements
            Act {}

    /** Accept or decline a proposal, by its number. */
    record AnswerTrade(int proposal, boolean accept) implements Act {}

    /** Say now what it will answer when the text is put this round. */
    record Respond(IssueId issue, Response response) implements Act {}

    /** Ask the chair to take another value into the text. */
    record Amend(IssueId issue, double to) implements Act {}

    /** Lean on a party to come towards one's own position on an issue. */
    record Press(PartyId target, IssueId issue) implements Act {}

    record Threaten(PartyId target) implements Act {}

    record Sanction(PartyId target) implements Act {}

    /** Make a small unilateral step of goodwill (graduated reciprocation in tension reduction). */
    record Reassure(PartyId target) implements Act {}

    /** Offer good offices to two other parties. */
    record Mediate(PartyId one, PartyId other) implements Act {}

    record WalkOut() implements Act {}

    /** Come back to the table after a walk-out. */
    record Return() implements Act {}
}
