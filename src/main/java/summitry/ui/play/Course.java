package summitry.ui.play;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import summitry.run.Branch;
import summitry.run.BranchMarks;
import summitry.run.BranchRefusal;
import summitry.run.LiveRun;

/** The course of a run: its rounds, the account of them, playing on, and going back and forth. */
public final class Course {
    private final Conductor conductor;
    private final ReadOnlyObjectWrapper<String> branch;
    private final ReadOnlyObjectWrapper<Optional<BranchNews>> news = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Moment moment;
    private final ReadOnlyObjectWrapper<List<Bead>> beads;
    private final ReadOnlyObjectWrapper<List<LogRound>> log;
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.ONE);
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoOn = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();

    Course(Conductor conductor, Moment moment) {
        this.conductor = conductor;
        this.moment = moment;
        branch = new ReadOnlyObjectWrapper<>(BranchRow.here(moment).name());
        beads = new ReadOnlyObjectWrapper<>(Bead.line(moment));
        log = new ReadOnlyObjectWrapper<>(LogRound.all(moment));
        speed.subscribe(now -> conductor.rest(now.pause()));
    }

    void show(Moment moment) {
        Optional<BranchNews> begun = BranchNews.between(this.moment.tree(), moment);
        this.moment = moment;
        branch.set(BranchRow.here(moment).name());
        canUndo.set(moment.tree().canUndo());
        canRedo.set(moment.tree().canRedo());
        ended.set(moment.hasEnded());
        beads.set(Bead.line(moment));
        canGoBack.set(bead(-1).isPresent());
        canGoOn.set(bead(1).isPresent());
        log.set(LogRound.all(moment));
        if (begun.isPresent()) {
            news.set(begun);
        }
    }

    /** Resolves round after round while a person watches. */
    public void play() {
        conductor.run(true);
    }

    public void runToEnd() {
        conductor.run(false);
    }

    /** Stops a run after the round at work. */
    public void pause() {
        conductor.pause();
    }

    public void undo() {
        conductor.undo();
    }

    public void redo() {
        conductor.redo();
    }

    /** Goes to a node of the run; the beads of the time line carry them. */
    public void goTo(int node) {
        conductor.goTo(node);
    }

    /** One round back for -1, one on for 1, along the line that is shown; at the ends it stays. */
    public void goBy(int rounds) {
        bead(rounds).ifPresent(b -> goTo(b.node()));
    }

    /** To before the first round. */
    public void goToFirst() {
        goTo(beads.get().getFirst().node());
    }

    /** To the last round of the line that is shown, undone ones as well. */
    public void goToLast() {
        goTo(beads.get().stream().filter(b -> b.node() >= 0).toList().getLast().node());
    }

    /** A round of the line that was played, counted from the present one. */
    private Optional<Bead> bead(int rounds) {
        return beads.get().stream()
                .filter(b -> b.node() >= 0 && b.round() == moment.round() + rounds).findFirst();
    }

    /** Begins a branch where the run stands: what is done next is done on it. */
    public void branch() {
        conductor.change(LiveRun::branch);
    }

    /**
     * Opens a future as a branch.
     *
     * @param node where it begins; nothing happens where the run no longer stands there
     * @param name of the branch, unless a person has named it
     */
    void openFuture(int node, int future, String name) {
        conductor.change(run -> {
            if (run.tree().cursor() != node) {
                return;
            }
            int first = run.openFuture(future);
            if (run.tree().branches().find(first).flatMap(Branch::name).isEmpty()) {
                run.nameBranch(first, name).ifPresent(refusal -> {
                    throw new IllegalStateException("%s: %s".formatted(name, refusal));
                });
            }
        });
    }

    /** @param answer takes why not, as a sentence; empty where it has the name now */
    void nameBranch(int first, String name, Consumer<String> answer) {
        conductor.ask(run -> run.nameBranch(first, name), refusal -> answer.accept(told(refusal)));
    }

    /** @param answer takes why not, as a sentence; empty where it is removed */
    void removeBranch(int first, Consumer<String> answer) {
        conductor.ask(run -> run.removeBranch(first), refusal -> answer.accept(told(refusal)));
    }

    void restoreBranch(int first) {
        conductor.change(run -> run.restoreBranch(first));
    }

    private String told(Optional<BranchRefusal> refusal) {
        return refusal.map(r -> moment.words().get("play.branch.refused." + r.name().toLowerCase(Locale.ROOT)
                .replace('_', '-'), BranchMarks.LONGEST)).orElse("");
    }

    /** The branch on which the run stands. */
    ReadOnlyObjectProperty<String> branchProperty() {
        return branch.getReadOnlyProperty();
    }

    /** The branch that began last, told in the language of that moment; empty before the first. */
    ReadOnlyObjectProperty<Optional<BranchNews>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Bead>> beadsProperty() {
        return beads.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<LogRound>> logProperty() {
        return log.getReadOnlyProperty();
    }

    /** How fast rounds follow each other in a run that is watched. */
    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoOnProperty() {
        return canGoOn.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return conductor.runningProperty();
    }

    public ReadOnlyBooleanProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }
}
