package summitry.ui.teach;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import summitry.classroom.Lesson;
import summitry.classroom.LiveLesson;
import summitry.classroom.Objection;
import summitry.classroom.Paper;
import summitry.classroom.Phase;
import summitry.classroom.Timing;
import summitry.classroom.file.ClassFile;
import summitry.model.Flaw;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.run.LiveRun;
import summitry.ui.fx.Handover;
import summitry.ui.fx.Lifecycle;
import summitry.ui.fx.UiTask;
import summitry.ui.fx.UiThreads;

/**
 * A class that is open, as the room shows it. What a person asks for is carried out on the thread of the run; the answer, and
 * everything that changed, comes back on the window's thread, on which this is used.
 */
public final class RoomViewModel implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(RoomViewModel.class.getName());

    private final ClassFile.Open open;
    private final UiThreads threads;
    private final ObservableValue<Language> language;
    private final Consumer<Throwable> failed;
    private final Lifecycle lifecycle = new Lifecycle();
    private final ReadOnlyObjectWrapper<RoomMoment> moment;
    private final ReadOnlyObjectWrapper<Timing> timing;
    private final ReadOnlyIntegerWrapper seconds;
    private final ReadOnlyObjectWrapper<String> answer = new ReadOnlyObjectWrapper<>("");
    private Consumer<Optional<Flaw>> kept = _ -> {};
    private Optional<Set<IssueId>> ticked = Optional.empty();
    private final ReadOnlyBooleanWrapper closing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<PartyId>> laptop = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /** @param failed takes a bug that stopped something, on the window's thread */
    public RoomViewModel(ClassFile.Open open, UiThreads threads, ObservableValue<Language> language,
            Consumer<Throwable> failed) {
        this.open = open;
        this.threads = threads;
        this.language = language;
        this.failed = failed;
        moment = new ReadOnlyObjectWrapper<>(now());
        timing = new ReadOnlyObjectWrapper<>(open.lesson().timing());
        seconds = new ReadOnlyIntegerWrapper(open.lesson().seconds());
        Handover<Boolean> changes = new Handover<>(threads.ui(), _ -> {
            show();
            Optional<Flaw> lost = open.lesson().unsaved();
            kept.accept(lost.isPresent() ? lost : open.lesson().run().unsaved());
        });
        open.lesson().onChange(_ -> changes.offer(true));
        open.lesson().run().onChange(_ -> changes.offer(true));
        lifecycle.watch(language, _ -> show());
    }

    private RoomMoment now() {
        LiveLesson live = open.lesson();
        return new RoomMoment(live.run().scenario(), live.lesson(), live.run().tree(), language.getValue());
    }

    private void show() {
        moment.set(now());
        beat();
    }

    /** Shows the time; to be called every second. */
    public void beat() {
        timing.set(open.lesson().timing());
        seconds.set(open.lesson().seconds());
    }

    /** Keeps the time; to be called every second as well. */
    public void tick() {
        threads.work().execute(open.lesson()::tick);
    }

    /** Asks something of the lesson; the answer is told by {@link #answerProperty}, empty where it was done. */
    void ask(Function<LiveLesson, Optional<Objection>> wanted) {
        ask(wanted, () -> {});
    }

    /** @param done runs on the window's thread where it was done */
    void ask(Function<LiveLesson, Optional<Objection>> wanted, Runnable done) {
        UiTask.start(threads, _ -> {
            Optional<Objection> objection = wanted.apply(open.lesson());
            threads.ui().execute(() -> {
                show();
                answer.set(objection.map(o -> ObjectionWords.of(o, moment.get())).orElse(""));
                if (objection.isEmpty()) {
                    done.run();
                }
            });
        }, _ -> {}, failed);
    }

    /**
     * Does something to the run that cannot be refused, such as going to a branch.
     *
     * @param done runs on the window's thread afterwards
     */
    void change(Consumer<LiveRun> change, Runnable done) {
        UiTask.start(threads, _ -> {
            change.accept(run());
            threads.ui().execute(() -> {
                show();
                done.run();
            });
        }, _ -> {}, failed);
    }

    /** Asks something of the lesson; the answer is told here alone, empty where it was done. */
    void ask(Function<LiveLesson, Optional<Objection>> wanted, Consumer<String> told) {
        UiTask.start(threads, _ -> {
            Optional<Objection> objection = wanted.apply(open.lesson());
            threads.ui().execute(() -> {
                show();
                told.accept(objection.map(o -> ObjectionWords.of(o, moment.get())).orElse(""));
            });
        }, _ -> {}, failed);
    }

    /** Tells of a bug. */
    void failed(Throwable error) {
        failed.accept(error);
    }

    /** What the next ballot is about, of the items that can be voted on. */
    List<IssueId> ballotItems() {
        return open.lesson().votes().votable().stream().filter(this::isTicked).toList();
    }

    /** At first the items of open proposals go on a ballot, and all where there is none of them. */
    boolean isTicked(IssueId issue) {
        return ticked.orElseGet(this::proposed).contains(issue);
    }

    private Set<IssueId> proposed() {
        List<IssueId> votable = open.lesson().votes().votable();
        Set<IssueId> proposed = open.lesson().lesson().papers().stream().filter(Paper::isOpen)
                .flatMap(p -> p.values().stream()).map(Paper.Value::issue).filter(votable::contains)
                .collect(Collectors.toSet());
        return proposed.isEmpty() ? Set.copyOf(votable) : proposed;
    }

    /** Puts these items on the next ballot, and no others. */
    void tick(Collection<IssueId> items) {
        ticked = Optional.of(Set.copyOf(items));
    }

    void tick(IssueId issue, boolean isOn) {
        Set<IssueId> changed = new HashSet<>(ticked.orElseGet(this::proposed));
        if (isOn) {
            changed.add(issue);
        } else {
            changed.remove(issue);
        }
        tick(changed);
    }

    /** Opens a ballot on the items that are ticked; the next one begins with its own. */
    void openBallot() {
        List<IssueId> wanted = ballotItems();
        ask(l -> l.votes().open(wanted), () -> ticked = Optional.empty());
    }

    /** Closes the ballot, after a question where votes are missing. */
    void closeOrAsk() {
        Lesson lesson = moment.get().lesson();
        if (lesson.ballot().filter(b -> lesson.ledByPeople().stream().anyMatch(p -> b.vote(p).isEmpty()))
                .isPresent()) {
            askToClose(true);
        } else {
            closeBallot();
        }
    }

    /** Closes the ballot as it is; in the phase of the vote the lesson goes on to the next. */
    void closeBallot() {
        askToClose(false);
        ask(l -> l.votes().close()
                .or(() -> l.lesson().phase() == Phase.VOTE ? l.next() : Optional.empty()));
    }

    void askToClose(boolean asks) {
        closing.set(asks);
    }

    /** Whether it is asked if the ballot shall be closed although votes are missing. */
    ReadOnlyBooleanProperty closingProperty() {
        return closing.getReadOnlyProperty();
    }

    /** Hides the room behind a curtain, from behind which one delegation may look. */
    void passLaptop(PartyId party) {
        laptop.set(Optional.of(party));
    }

    /** Takes the laptop back. */
    void takeLaptop() {
        laptop.set(Optional.empty());
    }

    /** Whether the room is behind the curtain. */
    public ObservableValue<Boolean> isCovered() {
        return laptop.map(Optional::isPresent);
    }

    /** The delegation that the laptop is passed to. */
    ReadOnlyObjectProperty<Optional<PartyId>> laptopProperty() {
        return laptop.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RoomMoment> momentProperty() {
        return moment.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Timing> timingProperty() {
        return timing.getReadOnlyProperty();
    }

    /** Seconds of the lesson. */
    ReadOnlyIntegerProperty secondsProperty() {
        return seconds.getReadOnlyProperty();
    }

    /** Why the last thing asked for was not done; empty where it was. */
    ReadOnlyObjectProperty<String> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Tells after every change why it is in memory alone, or nothing where it is kept. */
    public void onKept(Consumer<Optional<Flaw>> told) {
        kept = told;
    }

    /** For what only reads, or is asked for by {@link #ask}. */
    LiveLesson lesson() {
        return open.lesson();
    }

    public LiveRun run() {
        return open.lesson().run();
    }

    public UiThreads threads() {
        return threads;
    }

    public ObservableValue<Language> language() {
        return language;
    }

    /** Ends the keeping after what is at work. */
    @Override
    public void close() {
        lifecycle.close();
        threads.work().execute(() -> {
            try {
                open.close();
            } catch (IOException e) {
                // Everything was forced to disk when it was written.
                LOG.log(System.Logger.Level.WARNING, "the files of a class could not be closed", e);
            }
        });
    }
}
