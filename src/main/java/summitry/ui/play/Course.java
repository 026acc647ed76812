package summitry.ui.play;

import java.time.Duration;
import java.util.List;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The course of a run: its rounds, the account of them, playing on, and going back and forth. */
public final class Course {
    private final Conductor conductor;
    private final ReadOnlyObjectWrapper<List<Bead>> beads;
    private final ReadOnlyObjectWrapper<List<LogRound>> log;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();

    Course(Conductor conductor, Moment moment) {
        this.conductor = conductor;
        beads = new ReadOnlyObjectWrapper<>(Bead.line(moment));
        log = new ReadOnlyObjectWrapper<>(LogRound.all(moment));
    }

    void show(Moment moment) {
        canUndo.set(moment.tree().canUndo());
        canRedo.set(moment.tree().canRedo());
        ended.set(moment.hasEnded());
        beads.set(Bead.line(moment));
        log.set(LogRound.all(moment));
    }

    /** Resolves round after round while a person watches. */
    public void play() {
        conductor.run(Conductor.PACE);
    }

    public void runToEnd() {
        conductor.run(Duration.ZERO);
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

    ReadOnlyObjectProperty<List<Bead>> beadsProperty() {
        return beads.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<LogRound>> logProperty() {
        return log.getReadOnlyProperty();
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
