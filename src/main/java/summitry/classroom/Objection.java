package summitry.classroom;

import java.util.Locale;
import java.util.Optional;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Refusal;

/**
 * Why something cannot be done in a lesson. An answer, not a fault.
 *
 * @param party whom it is about
 * @param issue what it is about
 * @param refusal what the rules of the summit say, for {@link Why#RULES}
 */
public record Objection(Why why, Optional<PartyId> party, Optional<IssueId> issue,
        Optional<Refusal> refusal) {
    /** The reasons. */
    public enum Why {
        /** The rules of the summit refuse it. */
        RULES, NOT_STARTED, ALREADY_STARTED, HAS_ENDED, NO_SUCH_PHASE, NOT_LED_BY_PEOPLE, ALREADY_SO,
        IS_ABSENT,
        NO_SPEAKER, NO_SUCH_PAPER, PAPER_CLOSED, NO_VALUES, AUTOMATIC_DECLINES,
        ANSWERED_BEFORE,
        ONE_PAPER,
        NO_STRAW_POLL, POLL_IS_OPEN, NO_BALLOT, BALLOT_IS_OPEN, NOTHING_TO_VOTE_ON, NO_ITEMS,
        NOT_ON_THE_BALLOT,
        MOTION_WAITS,
        NO_MOTION, NO_SECOND, OWN_MOTION, TEXT_TOO_LONG, TEXT_EMPTY, NO_FREE_TEXT, OUT_OF_RANGE,
        NOTHING_TO_UNDO;

        /** The word that text bundles use. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Optional<Objection> to(Why why) {
        return Optional.of(new Objection(why, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static Optional<Objection> to(Why why, PartyId party) {
        return Optional.of(new Objection(why, Optional.of(party), Optional.empty(), Optional.empty()));
    }

    static Optional<Objection> to(Why why, PartyId party, IssueId issue) {
        return Optional.of(new Objection(why, Optional.of(party), Optional.of(issue), Optional.empty()));
    }

    static Optional<Objection> of(Refusal refusal) {
        return Optional.of(
                new Objection(Why.RULES, Optional.empty(), Optional.empty(), Optional.of(refusal)));
    }
}
