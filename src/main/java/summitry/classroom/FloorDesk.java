package summitry.classroom;

import java.util.List;
import java.util.Optional;
import summitry.classroom.Objection.Why;
import summitry.model.PartyId;

/** The speakers' list of a lesson. */
public final class FloorDesk {
    private final LiveLesson live;

    FloorDesk(LiveLesson live) {
        this.live = live;
    }

    /** Puts a delegation on the list. */
    public Optional<Objection> queue(PartyId party) {
        synchronized (live) {
            if (live.lesson().floor().queue().contains(party)) {
                return Objection.to(Why.ALREADY_SO, party);
            }
            return live.running().or(() -> isThere(party))
                    .or(() -> live.said(new LessonEvent.SpeakerQueued(party)));
        }
    }

    /** Takes a delegation off the list. */
    public Optional<Objection> strike(PartyId party) {
        return live.running().or(() -> live.said(new LessonEvent.SpeakerStruck(party)));
    }

    /** Gives a delegation the floor, whether or not it is on the list. */
    public Optional<Objection> call(PartyId party) {
        return live.running().or(() -> isThere(party))
                .or(() -> live.said(new LessonEvent.SpeakerCalled(party)));
    }

    /** Gives the floor to the first on the list who is there; the absent keep their places. */
    public Optional<Objection> next() {
        synchronized (live) {
            List<PartyId> queue = live.lesson().floor().queue();
            Optional<PartyId> first = queue.stream().filter(p -> isThere(p).isEmpty()).findFirst();
            if (first.isPresent()) {
                return call(first.get());
            }
            if (live.lesson().floor().speaker().isPresent()) {
                return live.running().or(() -> live.said(new LessonEvent.FloorCleared()));
            }
            return queue.isEmpty() ? Objection.to(Why.NO_SPEAKER) : isThere(queue.getFirst());
        }
    }

    /** @param seconds that each may speak, {@value Floor#LEAST} to {@value Floor#MOST} */
    public Optional<Objection> speakingTime(int seconds) {
        return seconds < Floor.LEAST || seconds > Floor.MOST
                ? Objection.to(Why.OUT_OF_RANGE)
                : live.notEnded().or(() -> live.said(new LessonEvent.SpeakingTimeSet(seconds)));
    }

    private Optional<Objection> isThere(PartyId party) {
        return live.lesson().place(party).attendance() == Attendance.ABSENT
                ? Objection.to(Why.IS_ABSENT, party)
                : Optional.empty();
    }
}
