package summitry.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Response;

/**
 * A number on a slide, with where it comes from.
 *
 * @param party whose number it is; empty for one of the whole room
 */
public record Shown(Source source, Optional<PartyId> party, Optional<IssueId> issue, double value) {
    /** Where a number may come from. There is no source for what only a delegation knows. */
    public enum Source {
        /** A delegation said it aloud: its position, now or a round ago. */
        SAID,
        /** The chair's text, now or a round ago. */
        TEXT,
        /** A paper that was handed in. */
        PAPER, STATUS_QUO,
        /** The agreed value, or the one that the real summit reached. */
        RESULT,
        /** What is decided by, as the rules of procedure say. */
        RULE,
        /** Rounds, votes, seats and hands. */
        COUNT, CLOCK, TENSION
    }

    static Shown count(long value) {
        return new Shown(Source.COUNT, Optional.empty(), Optional.empty(), value);
    }

    static Shown clock(long value) {
        return new Shown(Source.CLOCK, Optional.empty(), Optional.empty(), value);
    }

    static Shown tension(double value) {
        return new Shown(Source.TENSION, Optional.empty(), Optional.empty(), value);
    }

    static Shown of(Source source, IssueId issue, double value) {
        return new Shown(source, Optional.empty(), Optional.of(issue), value);
    }

    static Shown said(PartyId party, IssueId issue, double value) {
        return new Shown(Source.SAID, Optional.of(party), Optional.of(issue), value);
    }

    /** Minutes and seconds of a clock. */
    static List<Shown> time(int left) {
        int seconds = Math.abs(left);
        return List.of(clock(seconds / 60), clock(seconds % 60));
    }

    /** All that a strip shows. */
    static List<Shown> ofStrip(PublicItem item, int round, int rounds) {
        List<Shown> numbers = new ArrayList<>(List.of(count(round), count(rounds),
                of(Source.STATUS_QUO, item.id(), item.statusQuo()),
                count(item.stands().size()),
                count(item.stands().size() - item.answering(Response.OBJECT).size())));
        item.text().ifPresent(t -> numbers.add(of(Source.TEXT, item.id(), t)));
        item.stands().forEach(s -> numbers.add(said(s.member().id(), item.id(), s.said())));
        return numbers;
    }
}
