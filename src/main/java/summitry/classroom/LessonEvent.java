package summitry.classroom;

import java.util.List;
import java.util.Optional;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Response;
import summitry.model.Temperament;

/** What happens in a lesson beside the run. Folding the events gives the lesson. */
public sealed interface LessonEvent {
    /** The lesson as prepared; always first. */
    record Prepared(ClassPlan plan, RunSheet sheet) implements LessonEvent {}

    record Started() implements LessonEvent {}

    /** The clock stands still, or goes on. */
    record ClockStopped(boolean stopped) implements LessonEvent {}

    /** Time went by; nothing else happened. */
    record Ticked() implements LessonEvent {}

    record PhaseBegun(int slot) implements LessonEvent {}

    /** A phase is shorter or longer from now on. */
    record SlotChanged(int slot, int minutes) implements LessonEvent {}

    record SeatHanded(PartyId party, Holder holder, Optional<Temperament> temperament)
            implements LessonEvent {}

    record StudentsCounted(PartyId party, int students) implements LessonEvent {}

    record SeatLabelled(PartyId party, String label) implements LessonEvent {
        public SeatLabelled {
            label = Checks.whole(label);
        }
    }

    record Attended(PartyId party, Attendance attendance) implements LessonEvent {}

    record BriefRead(PartyId party) implements LessonEvent {}

    record SpeakerQueued(PartyId party) implements LessonEvent {}

    record SpeakerStruck(PartyId party) implements LessonEvent {}

    record SpeakerCalled(PartyId party) implements LessonEvent {}

    record FloorCleared() implements LessonEvent {}

    record SpeakingTimeSet(int seconds) implements LessonEvent {}

    record PaperTabled(int number, PartyId lead, List<PartyId> sponsors, List<Paper.Value> values)
            implements
            LessonEvent {
        public PaperTabled {
            sponsors = List.copyOf(sponsors);
            values = List.copyOf(values);
        }
    }

    record SponsorsSet(int number, List<PartyId> sponsors) implements LessonEvent {
        public SponsorsSet {
            sponsors = List.copyOf(sponsors);
        }
    }

    record PaperAmended(int number, PartyId by, Paper.Value value) implements LessonEvent {}

    /** @param index of the amendment, from 0 */
    record AmendmentAnswered(int number, int index, boolean taken) implements LessonEvent {}

    /**
     * The floor decides about an amendment: more hands for it than against it take it in.
     *
     * @param index of the amendment, from 0
     */
    record AmendmentCounted(int number, int index, int yes, int no) implements LessonEvent {}

    record PaperClosed(int number, Paper.Status status) implements LessonEvent {}

    /** @param paper number of the paper asked about; 0 for the chair's text */
    record StrawOpened(int paper) implements LessonEvent {}

    record StrawAnswered(PartyId party, Response answer) implements LessonEvent {}

    record StrawClosed() implements LessonEvent {}

    record BallotOpened(int round, List<IssueId> issues) implements LessonEvent {
        public BallotOpened {
            issues = List.copyOf(issues);
        }
    }

    record BallotCast(PartyId party, Ballot.Vote vote) implements LessonEvent {}

    record BallotTakenBack(PartyId party) implements LessonEvent {}

    /** The votes were counted, and the round is over. */
    record BallotClosed() implements LessonEvent {}

    /** Over without a result. */
    record BallotCalledOff() implements LessonEvent {}

    record MotionMade(Motion.Kind what, PartyId by, int minutes) implements LessonEvent {}

    record MotionSeconded(PartyId by) implements LessonEvent {}

    record MotionCounted(int yes, int no) implements LessonEvent {}

    /** Nobody seconds it, or its delegation withdraws it. */
    record MotionDropped() implements LessonEvent {}

    /** Free text of students; kept apart from everything else, so that it can be deleted alone. */
    record Written(Text text) implements LessonEvent {}

    /** Hands after the game: it went well for us, mixed, it was hard. */
    record FeelingsCounted(int well, int mixed, int hard) implements LessonEvent {}

    record Ended() implements LessonEvent {}
}
