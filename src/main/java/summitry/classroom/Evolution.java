package summitry.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import summitry.classroom.LessonEvent.AmendmentAnswered;
import summitry.classroom.LessonEvent.AmendmentCounted;
import summitry.classroom.LessonEvent.Attended;
import summitry.classroom.LessonEvent.BallotCalledOff;
import summitry.classroom.LessonEvent.BallotCast;
import summitry.classroom.LessonEvent.BallotClosed;
import summitry.classroom.LessonEvent.BallotOpened;
import summitry.classroom.LessonEvent.BallotTakenBack;
import summitry.classroom.LessonEvent.BriefRead;
import summitry.classroom.LessonEvent.FeelingsCounted;
import summitry.classroom.LessonEvent.FloorCleared;
import summitry.classroom.LessonEvent.MotionCounted;
import summitry.classroom.LessonEvent.MotionDropped;
import summitry.classroom.LessonEvent.MotionMade;
import summitry.classroom.LessonEvent.MotionSeconded;
import summitry.classroom.LessonEvent.PaperAmended;
import summitry.classroom.LessonEvent.PaperClosed;
import summitry.classroom.LessonEvent.PaperTabled;
import summitry.classroom.LessonEvent.SeatHanded;
import summitry.classroom.LessonEvent.SeatLabelled;
import summitry.classroom.LessonEvent.SpeakerCalled;
import summitry.classroom.LessonEvent.SpeakerQueued;
import summitry.classroom.LessonEvent.SpeakerStruck;
import summitry.classroom.LessonEvent.SpeakingTimeSet;
import summitry.classroom.LessonEvent.SponsorsSet;
import summitry.classroom.LessonEvent.StrawAnswered;
import summitry.classroom.LessonEvent.StrawClosed;
import summitry.classroom.LessonEvent.StrawOpened;
import summitry.classroom.LessonEvent.StudentsCounted;
import summitry.classroom.LessonEvent.Written;
import summitry.model.PartyId;

/** The lesson after an event. Pure. An event that does not fit, as a damaged file may hold, changes nothing but the time. */
final class Evolution {
    private Evolution() {}

    static Lesson apply(Lesson lesson, LessonEvent event, int seconds) {
        return seats(lesson.with(lesson.time().at(event, seconds)), event, seconds);
    }

    private static Lesson seats(Lesson lesson, LessonEvent event, int seconds) {
        return switch (event) {
            case SeatHanded(PartyId party, Holder holder, var temperament) -> lesson
                    .with(party, p -> p.with(p.seat().heldBy(holder, temperament)))
                    .withBallot(lesson.ballot().map(b -> b.without(party)));
            case StudentsCounted(PartyId party, int students) ->
                lesson.with(party, p -> p.with(p.seat().withStudents(students)));
            case SeatLabelled(PartyId party, String label) ->
                lesson.with(party, p -> p.with(p.seat().labelled(label)));
            case Attended(PartyId party, Attendance attendance) ->
                lesson.with(party, p -> p.with(attendance, lesson.time().elapsed()));
            case BriefRead(PartyId party) -> log(lesson, party, SeatLog::read);
            case SpeakerQueued(PartyId party) -> lesson.with(lesson.floor().queued(party));
            case SpeakerStruck(PartyId party) -> lesson.with(lesson.floor().without(party));
            case SpeakerCalled(PartyId party) ->
                log(lesson.with(lesson.floor().called(party, seconds)), party, SeatLog::spoke);
            case FloorCleared _ -> lesson.with(lesson.floor().silent());
            case SpeakingTimeSet(int time) -> lesson.with(lesson.floor().speakingFor(time));
            case Written(Text text) -> lesson.with(text);
            case FeelingsCounted counted -> lesson.with(counted);
            default -> papers(lesson, event);
        };
    }

    private static Lesson papers(Lesson lesson, LessonEvent event) {
        return switch (event) {
            case PaperTabled(int number, PartyId lead, var sponsors, var values) -> {
                Lesson with = log(lesson.with(new Paper(number, lead, sponsors, values, List.of(),
                        Paper.Status.TABLED)), lead, SeatLog::tabled);
                yield sponsored(with, List.of(), sponsors);
            }
            case SponsorsSet(int number, var sponsors) -> lesson.paper(number)
                    .map(p -> sponsored(lesson.with(p.sponsoredBy(sponsors)), p.sponsors(), sponsors))
                    .orElse(lesson);
            case PaperAmended(int number, PartyId by, var value) -> lesson.paper(number)
                    .map(p -> log(lesson.with(p.amended(by, value)), by, SeatLog::amended))
                    .orElse(lesson);
            case AmendmentAnswered(int number, int index, boolean taken) -> lesson.paper(number)
                    .filter(p -> index >= 0 && index < p.amendments().size())
                    .map(p -> lesson.with(p.answered(index, taken, Optional.empty()))).orElse(lesson);
            case AmendmentCounted(int number, int index, int yes, int no) -> lesson.paper(number)
                    .filter(p -> index >= 0 && index < p.amendments().size())
                    .map(p -> lesson.with(
                            p.answered(index, yes > no, Optional.of(new Motion.Count(yes, no)))))
                    .orElse(lesson);
            case PaperClosed(int number, var status) ->
                lesson.paper(number).map(p -> lesson.with(p.with(status))).orElse(lesson);
            default -> votes(lesson, event);
        };
    }

    private static Lesson sponsored(Lesson lesson, List<PartyId> before, List<PartyId> now) {
        Lesson counted = lesson;
        for (PartyId sponsor : now) {
            counted = before.contains(sponsor) ? counted : log(counted, sponsor, SeatLog::sponsoredOne);
        }
        return counted;
    }

    private static Lesson votes(Lesson lesson, LessonEvent event) {
        return switch (event) {
            case StrawOpened(int paper) ->
                lesson.withStraw(Optional.of(new StrawPoll(paper, new TreeMap<>())));
            case StrawAnswered(PartyId party, var answer) -> lesson.straw().map(s -> {
                Lesson with = lesson.withStraw(Optional.of(s.answered(party, answer)));
                return s.answers().containsKey(party) ? with : log(with, party, SeatLog::showedHands);
            }).orElse(lesson);
            case StrawClosed _ -> lesson.straw().map(s -> lesson.with(lesson.past().with(s)))
                    .orElse(lesson).withStraw(Optional.empty());
            case BallotOpened(int round, var issues) ->
                lesson.withBallot(Optional.of(Ballot.opened(round, issues)));
            case BallotCast(PartyId party, var vote) -> lesson.ballot().map(b -> {
                Lesson with = lesson.withBallot(Optional.of(b.cast(party, vote)));
                return b.vote(party).isPresent() ? with : log(with, party, SeatLog::voted);
            }).orElse(lesson);
            case BallotTakenBack(PartyId party) ->
                lesson.withBallot(lesson.ballot().map(b -> b.without(party)));
            case BallotClosed _ -> lesson.ballot().map(b -> lesson.with(lesson.past().with(b)))
                    .orElse(lesson).withBallot(Optional.empty());
            case BallotCalledOff _ -> lesson.withBallot(Optional.empty());
            case MotionMade(var kind, PartyId by, int minutes) -> {
                List<Motion> more = new ArrayList<>(lesson.motions());
                more.add(new Motion(kind, by, Optional.empty(), minutes, Optional.empty()));
                yield log(lesson.withMotions(more), by, SeatLog::moved);
            }
            case MotionSeconded(PartyId by) -> log(motion(lesson, m -> m.secondedBy(by)), by, SeatLog::moved);
            case MotionCounted(int yes, int no) -> motion(lesson, m -> m.counted(yes, no));
            case MotionDropped _ -> lesson
                    .withMotions(lesson.motions().stream().filter(m -> !m.isPending()).toList());
            default -> lesson;
        };
    }

    private static Lesson motion(Lesson lesson, UnaryOperator<Motion> change) {
        return lesson.withMotions(
                lesson.motions().stream().map(m -> m.isPending() ? change.apply(m) : m).toList());
    }

    private static Lesson log(Lesson lesson, PartyId party, UnaryOperator<SeatLog> change) {
        return lesson.with(party, p -> p.with(change));
    }
}
