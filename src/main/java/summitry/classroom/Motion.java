package summitry.classroom;

import java.util.Locale;
import java.util.Optional;
import summitry.model.PartyId;

/**
 * Something a delegation asks the meeting for. It needs a second delegation, and more hands for it than against it.
 *
 * @param minutes that it asks for, 0 where it asks for none
 */
public record Motion(Kind kind, PartyId by, Optional<PartyId> second, int minutes, Optional<Count> count) {
    /** The four motions. */
    public enum Kind {
        /** More time for the phase. */
        MORE_TIME,
        /** A caucus: talks outside the order of speakers. */
        CAUCUS,
        /** Close the debate and go to the vote. */
        VOTE_NOW,
        /** Adjourn: a round passes without negotiation. */
        ADJOURN;

        /** The word that text bundles use. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Hands for and against. */
    public record Count(int yes, int no) {
        public boolean isCarried() {
            return yes > no;
        }
    }

    public boolean isPending() {
        return count.isEmpty();
    }

    Motion secondedBy(PartyId party) {
        return new Motion(kind, by, Optional.of(party), minutes, count);
    }

    Motion counted(int yes, int no) {
        return new Motion(kind, by, second, minutes, Optional.of(new Count(yes, no)));
    }
}
