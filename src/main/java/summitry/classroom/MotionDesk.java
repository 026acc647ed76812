package summitry.classroom;

import java.util.Optional;
import summitry.classroom.Objection.Why;
import summitry.model.Command;
import summitry.model.PartyId;

/** What delegations ask the meeting for. One motion at a time; a carried one happens at once. */
public final class MotionDesk {
    /** Minutes that a motion may ask for. */
    public static final int MOST_MINUTES = 30;

    private final LiveLesson live;

    MotionDesk(LiveLesson live) {
        this.live = live;
    }

    /** @param minutes for more time and for a caucus, 1 to {@value #MOST_MINUTES}; else 0 */
    public Optional<Objection> make(Motion.Kind kind, PartyId by, int minutes) {
        synchronized (live) {
            boolean timed = kind == Motion.Kind.MORE_TIME || kind == Motion.Kind.CAUCUS;
            if (timed ? minutes < 1 || minutes > MOST_MINUTES : minutes != 0) {
                return Objection.to(Why.OUT_OF_RANGE, by);
            }
            if (live.lesson().motion().isPresent()) {
                return Objection.to(Why.MOTION_WAITS);
            }
            return live.running().or(() -> people(by))
                    .or(() -> live.said(new LessonEvent.MotionMade(kind, by, minutes)));
        }
    }

    public Optional<Objection> second(PartyId by) {
        synchronized (live) {
            Optional<Motion> motion = live.lesson().motion();
            if (motion.isEmpty()) {
                return Objection.to(Why.NO_MOTION);
            }
            if (motion.get().by().equals(by)) {
                return Objection.to(Why.OWN_MOTION, by);
            }
            return live.running().or(() -> people(by))
                    .or(() -> live.said(new LessonEvent.MotionSeconded(by)));
        }
    }

    /** Nobody seconds it, or it is withdrawn. */
    public Optional<Objection> drop() {
        return live.lesson().motion().isEmpty()
                ? Objection.to(Why.NO_MOTION)
                : live.running().or(() -> live.said(new LessonEvent.MotionDropped()));
    }

    /** Counts hands; more for it than against it carry it, and then it happens. */
    public Optional<Objection> count(int yes, int no) {
        synchronized (live) {
            Optional<Motion> motion = live.lesson().motion();
            if (motion.isEmpty()) {
                return Objection.to(Why.NO_MOTION);
            }
            if (motion.get().second().isEmpty()) {
                return Objection.to(Why.NO_SECOND);
            }
            int most = ClassPlan.MOST_STUDENTS;
            if (yes < 0 || no < 0 || yes > most || no > most) {
                return Objection.to(Why.OUT_OF_RANGE);
            }
            return live.running().or(() -> {
                live.say(new LessonEvent.MotionCounted(yes, no));
                return yes > no ? carryOut(motion.get()) : Optional.empty();
            });
        }
    }

    private Optional<Objection> carryOut(Motion motion) {
        Timekeeping time = live.lesson().time();
        return switch (motion.kind()) {
            case MORE_TIME -> live.changeSlot(time.slot(),
                    Math.min(RunSheet.LONGEST, time.sheet().slots().get(time.slot()).minutes()
                            + motion.minutes()));
            case CAUCUS -> {
                int caucus = caucus(time);
                yield caucus < 0
                        ? Objection.to(Why.NO_SUCH_PHASE)
                        : live.changeSlot(caucus, motion.minutes()).or(() -> live.begin(caucus));
            }
            case VOTE_NOW -> live.begin(time.sheet().indexOf(Phase.VOTE));
            case ADJOURN -> live.order(new Command.Adjourn());
        };
    }

    /** The next caucus of the run-sheet, or the last one there was. */
    private static int caucus(Timekeeping time) {
        int second = time.sheet().indexOf(Phase.SECOND_CAUCUS);
        int first = time.sheet().indexOf(Phase.CAUCUS);
        return second >= 0 && time.slot() > first ? second : first;
    }

    private Optional<Objection> people(PartyId party) {
        return live.lesson().holder(party).isLedByPeople()
                ? Optional.empty()
                : Objection.to(Why.NOT_LED_BY_PEOPLE, party);
    }
}
