package summitry.model;

/**
 * An offer that a party did not follow in a round.
 *
 * @param from who made it
 * @param to where following it alone would have led, 0 to 100
 */
public record Offer(PartyId party, IssueId issue, PartyId from, double to, Kind kind, Why why) {

    /** What was offered. */
    public enum Kind {
        PRESSURE, TRADE
    }

    /** Why it was not followed. */
    public enum Why {
        /** Stronger pressure from others came first. */
        OTHERS_PRESSED_HARDER,
        /** A trade with more gain for it came first. */
        BETTER_TRADE,
        /** The other side took a better trade. */
        PARTNER_TRADED_ELSEWHERE,
        /** Tension is too high for them to talk. */
        CHANNEL_CLOSED
    }
}
