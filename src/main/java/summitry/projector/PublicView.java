package summitry.projector;

import java.util.List;
import java.util.Optional;
import summitry.classroom.Floor;
import summitry.classroom.Motion;
import summitry.classroom.Phase;
import summitry.classroom.RunSheet;
import summitry.model.EndingKind;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.Rung;

/**
 * A lesson and its summit as everybody in the room may see them: what was said, written, handed in, answered and counted.
 * Wishes, cares, mandates, red lines and what bent them have no place in it, nor has common ground, which is worked out
 * from mandates.
 *
 * @param round rounds that are over
 * @param members in scenario order
 * @param items in the order of the agenda
 * @param headlines what happened outside the room and what the press wrote, the latest first
 * @param papers that are open, by number
 * @param history how it really ended; empty until the game is over
 */
public record PublicView(Localized title, Localized summary, Localized place, Localized dates, int round,
        int rounds, Clock clock, List<Member> members, List<PublicItem> items, List<Headline> headlines,
        List<PublicPaper> papers, Speakers speakers, Optional<Hands> straw, Optional<Turnout> ballot,
        Optional<PublicMotion> motion, Tension tension, Optional<Result> result, Optional<History> history) {
    public PublicView {
        members = List.copyOf(members);
        items = List.copyOf(items);
        headlines = List.copyOf(headlines);
        papers = List.copyOf(papers);
    }

    /**
     * The lesson's time.
     *
     * @param left seconds left of the phase; negative where it is over
     */
    public record Clock(Phase phase, int left, RunSheet sheet, boolean stopped) {}

    /** @param round in which it happened; 0 for the press */
    public record Headline(int round, Localized text) {}

    /** A paper; {@code clause} is what its authors wrote, if the teacher shows it. */
    public record PublicPaper(int number, List<Member> backers, List<Proposed> values, List<Asked> amendments,
            Optional<String> clause) {
        public PublicPaper {
            backers = List.copyOf(backers);
            values = List.copyOf(values);
            amendments = List.copyOf(amendments);
        }

        /** The latest amendment to an item that waits for an answer. */
        public Optional<Asked> asked(IssueId issue) {
            return amendments.stream().filter(a -> a.issue().equals(issue)).reduce((_, later) -> later);
        }
    }

    /** An amendment that waits; {@code to} from 0 to 100. */
    public record Asked(Member by, IssueId issue, double to) {}

    /** @param to 0 to 100 */
    public record Proposed(IssueId issue, double to) {}

    /**
     * Who has the floor.
     *
     * @param left seconds left for the speaker; negative where the time is over
     * @param next who waits, in order
     * @param each seconds that each may speak, as in {@link Floor}
     */
    public record Speakers(Optional<Member> speaker, int left, List<Member> next, int each) {
        public Speakers {
            next = List.copyOf(next);
        }
    }

    /** A show of hands, counted only; {@code paper} is 0 for the chair's text. */
    public record Hands(int paper, long support, long abstain, long object, int seats) {}

    /** A ballot that is on: how many have voted, not what. */
    public record Turnout(List<PublicItem> items, int voted, int seats) {
        public Turnout {
            items = List.copyOf(items);
        }
    }

    /** A motion before the meeting, or the latest that was counted. */
    public record PublicMotion(Motion.Kind kind, Member by, Optional<Member> second, int minutes,
            Optional<Motion.Count> count) {}

    /**
     * The ladder of the whole summit, 0 to 100.
     *
     * @param start at the start of the run
     * @param one of the tensest pair; both are there or neither
     */
    public record Tension(double now, double start, Rung rung, Optional<Member> one, Optional<Member> other,
            List<PublicReason> raised, List<PublicReason> lowered) {
        public Tension {
            raised = List.copyOf(raised);
            lowered = List.copyOf(lowered);
        }
    }

    /** How the summit ended. */
    public record Result(EndingKind kind, int adopted, int items) {}

    /** What the real summit reached. */
    public record History(EndingKind kind, Localized text, List<Real> values) {
        public History {
            values = List.copyOf(values);
        }
    }

    /** @param value of the agreed documents, 0 to 100 */
    public record Real(IssueId issue, double value) {}

    PublicItem item(IssueId issue) {
        return items.stream().filter(i -> i.id().equals(issue)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("issue (%s) is not on the agenda.".formatted(issue)));
    }

    public Phase phase() {
        return clock.phase();
    }
}
