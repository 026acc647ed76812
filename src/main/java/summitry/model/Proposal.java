package summitry.model;

/**
 * A trade on the table: {@code from} moves {@code givePoints} on {@code give} if {@code with} moves {@code getPoints} on
 * {@code get}, each towards the other.
 *
 * @param number counts from 1 within a run
 */
public record Proposal(int number, PartyId from, PartyId with, IssueId give, double givePoints, IssueId get,
        double getPoints, Answer answer) {

    /** Where a proposal stands. An unanswered one lapses when the round is resolved. */
    public enum Answer {
        PENDING, ACCEPTED, DECLINED
    }

    public Proposal answered(boolean accepted) {
        return new Proposal(number, from, with, give, givePoints, get, getPoints,
                accepted ? Answer.ACCEPTED : Answer.DECLINED);
    }
}
