package summitry.classroom;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import summitry.classroom.Objection.Why;
import summitry.engine.Decision;
import summitry.model.Command;
import summitry.model.Flaw;
import summitry.run.LiveRun;
import summitry.run.Step;

/**
 * A lesson that is on: the one place of this package that changes. What the class does is asked of its desks; each either
 * does it or says why not. Commands come from one thread at a time; anybody may read the lesson at any moment. Listeners
 * hear of it after it was kept.
 */
public final class LiveLesson {
    /** Seconds after which the time is kept although nothing happened. */
    static final int HEARTBEAT = 15;

    private final LiveRun run;
    private final LessonKeeper keeper;
    private final LessonClock clock;
    private final List<Consumer<Lesson>> listeners = new CopyOnWriteArrayList<>();
    private final SeatDesk seats = new SeatDesk(this);
    private final FloorDesk floor = new FloorDesk(this);
    private final PaperDesk papers = new PaperDesk(this);
    private final VoteDesk votes = new VoteDesk(this);
    private final MotionDesk motions = new MotionDesk(this);
    private volatile Lesson lesson;
    private volatile Optional<Flaw> unsaved = Optional.empty();

    private LiveLesson(LiveRun run, LessonKeeper keeper, InstantSource now, Lesson lesson) {
        this.run = run;
        this.keeper = keeper;
        this.lesson = lesson;
        clock = new LessonClock(now, lesson.time().elapsed());
        run.onChange(votes::follow);
    }

    /** A lesson with the run-sheet of its length, kept from now on. */
    public static LiveLesson prepare(LiveRun run, ClassPlan plan, LessonKeeper keeper, InstantSource now) {
        return prepare(run, plan, RunSheet.lasting(plan.minutes()), keeper, now);
    }

    /**
     * A lesson that is prepared and kept from now on.
     *
     * @param sheet may be longer or shorter than the lesson; the clock tells so
     */
    public static LiveLesson prepare(LiveRun run, ClassPlan plan, RunSheet sheet, LessonKeeper keeper,
            InstantSource now) {
        LiveLesson live = new LiveLesson(run, keeper, now, Lesson.prepared(plan, sheet));
        live.unsaved = keeper.keep(new LessonEvent.Prepared(plan, sheet), 0);
        return live;
    }

    /**
     * Goes on with a lesson that was kept. Its clock stands still until it is started again, and a ballot whose round was
     * resolved is closed; one that a summit ended beside is called off.
     */
    public static LiveLesson resume(LiveRun run, Lesson kept, LessonKeeper keeper, InstantSource now) {
        LiveLesson live = new LiveLesson(run, keeper, now, kept);
        if (kept.time().started() && !kept.time().stopped()) {
            live.say(new LessonEvent.ClockStopped(true));
        }
        if (kept.ballot().filter(b -> b.round() < run.tree().state().round()).isPresent()) {
            live.say(new LessonEvent.BallotClosed());
        }
        live.votes.follow(run.tree());
        if (live.running().isEmpty()) {
            // Killed between a seat's change of hands and what the run was told of it.
            live.seats.giveOut();
        }
        return live;
    }

    public LiveRun run() {
        return run;
    }

    public Lesson lesson() {
        return lesson;
    }

    /** Seconds since the start, without pauses. */
    public synchronized int seconds() {
        return clock.seconds();
    }

    public Timing timing() {
        return lesson.time().at(seconds());
    }

    /** Why the latest event is in memory alone; empty where it is kept. */
    public Optional<Flaw> unsaved() {
        return unsaved;
    }

    public void onChange(Consumer<Lesson> listener) {
        listeners.add(listener);
    }

    /** Who sits where. */
    public SeatDesk seats() {
        return seats;
    }

    /** Who speaks. */
    public FloorDesk floor() {
        return floor;
    }

    /** What is handed in. */
    public PaperDesk papers() {
        return papers;
    }

    /** Shows of hands and ballots. */
    public VoteDesk votes() {
        return votes;
    }

    /** What the meeting is asked for. */
    public MotionDesk motions() {
        return motions;
    }

    /** Opens the doors: the seats are given out and the clock runs. */
    public synchronized Optional<Objection> start() {
        if (lesson.time().started()) {
            return Objection.to(Why.ALREADY_STARTED);
        }
        say(new LessonEvent.Started());
        seats.giveOut();
        return Optional.empty();
    }

    /** Stops the clock of the lesson, or lets it go on. */
    public synchronized Optional<Objection> stopClock(boolean stopped) {
        if (stopped == lesson.time().stopped()) {
            return lesson.time().started() ? Objection.to(Why.ALREADY_SO) : Objection.to(Why.NOT_STARTED);
        }
        return running().or(() -> said(new LessonEvent.ClockStopped(stopped)));
    }

    /** Keeps the time now and then, so that a lesson that is killed comes back at its minute. */
    public synchronized void tick() {
        if (lesson.time().started() && !lesson.time().stopped()
                && seconds() - lesson.time().elapsed() >= HEARTBEAT) {
            say(new LessonEvent.Ticked());
        }
    }

    /** Goes to any phase of the run-sheet. */
    public synchronized Optional<Objection> begin(int slot) {
        if (slot < 0 || slot >= lesson.time().sheet().slots().size()) {
            return Objection.to(Why.NO_SUCH_PHASE);
        }
        return running().or(() -> said(new LessonEvent.PhaseBegun(slot)));
    }

    /** Goes to the next phase that is not left out. */
    public synchronized Optional<Objection> next() {
        List<RunSheet.Slot> slots = lesson.time().sheet().slots();
        for (int slot = lesson.time().slot() + 1; slot < slots.size(); slot++) {
            if (slots.get(slot).minutes() > 0) {
                return begin(slot);
            }
        }
        return Objection.to(Why.NO_SUCH_PHASE);
    }

    /** Makes a phase shorter or longer; with 0 minutes it is left out. */
    public synchronized Optional<Objection> changeSlot(int slot, int minutes) {
        if (slot < 0 || slot >= lesson.time().sheet().slots().size()) {
            return Objection.to(Why.NO_SUCH_PHASE);
        }
        if (minutes < 0 || minutes > RunSheet.LONGEST) {
            return Objection.to(Why.OUT_OF_RANGE);
        }
        return notEnded().or(() -> said(new LessonEvent.SlotChanged(slot, minutes)));
    }

    /**
     * Ends the game at once and keeps time for a short debrief.
     *
     * @param withVote goes to the vote first; else the game stops where it is
     * @param minutesLeft until the class must leave, 1 to {@value RunSheet#LONGEST}
     */
    public synchronized Optional<Objection> wrapUp(boolean withVote, int minutesLeft) {
        if (minutesLeft < 1 || minutesLeft > RunSheet.LONGEST) {
            return Objection.to(Why.OUT_OF_RANGE);
        }
        return running().or(() -> {
            WrapUp.changes(lesson.time(), withVote, minutesLeft).forEach(this::say);
            return Optional.empty();
        });
    }

    /** Resolves the next round. */
    public synchronized Optional<Objection> resolve() {
        return order(new Command.ResolveRound());
    }

    /** Lets the chair do something; a round does not end beside an open ballot. */
    public synchronized Optional<Objection> order(Command command) {
        boolean endsRound = command instanceof Command.ResolveRound || command instanceof Command.Adjourn;
        return endsRound && lesson.ballot().isPresent()
                ? Objection.to(Why.BALLOT_IS_OPEN)
                : carryOut(command);
    }

    Optional<Objection> carryOut(Command command) {
        return running().or(() -> run.submit(command) instanceof Decision.Rejected(var reason)
                ? Objection.of(reason)
                : Optional.empty());
    }

    /** Chair: back to the end of an earlier round; the seats stay with those who hold them now. */
    public synchronized Optional<Objection> rollBack(int round, String reason) {
        if (reason.length() > Step.RolledBack.LONGEST) {
            return Objection.to(Why.TEXT_TOO_LONG);
        }
        return running().or(() -> run.rollBack(round, reason).flatMap(Objection::of).or(() -> {
            seats.giveOut();
            return Optional.empty();
        }));
    }

    /** Puts down what students wrote, as the teacher typed it. */
    public synchronized Optional<Objection> write(Text.Kind kind, int number, String words) {
        String plain = words.strip();
        if (lesson.plan().junior()) {
            return Objection.to(Why.NO_FREE_TEXT);
        }
        if (plain.isEmpty() || plain.length() > Text.LONGEST) {
            return Objection.to(plain.isEmpty() ? Why.TEXT_EMPTY : Why.TEXT_TOO_LONG);
        }
        return said(new LessonEvent.Written(new Text(kind, number, plain)));
    }

    /** Counts hands after the game. */
    public synchronized Optional<Objection> countFeelings(int well, int mixed, int hard) {
        int most = ClassPlan.MOST_STUDENTS;
        return List.of(well, mixed, hard).stream().anyMatch(n -> n < 0 || n > most)
                ? Objection.to(Why.OUT_OF_RANGE)
                : said(new LessonEvent.FeelingsCounted(well, mixed, hard));
    }

    public synchronized Optional<Objection> end() {
        return running().or(() -> said(new LessonEvent.Ended()));
    }

    /** Empty while the lesson is on. */
    Optional<Objection> running() {
        return !lesson.time().started() ? Objection.to(Why.NOT_STARTED) : notEnded();
    }

    Optional<Objection> notEnded() {
        return lesson.time().ended() ? Objection.to(Why.HAS_ENDED) : Optional.empty();
    }

    Optional<Objection> said(LessonEvent event) {
        say(event);
        return Optional.empty();
    }

    /** An event that could not be kept happens all the same: the lesson goes on in memory, and says so. */
    synchronized void say(LessonEvent event) {
        int seconds = clock.seconds();
        unsaved = keeper.keep(event, seconds);
        Lesson changed = Evolution.apply(lesson, event, seconds);
        clock.run(changed.time().started() && !changed.time().stopped() && !changed.time().ended());
        lesson = changed;
        listeners.forEach(l -> l.accept(changed));
    }
}
