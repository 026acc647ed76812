package summitry.ui.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import summitry.model.Parameter;
import summitry.model.Rulebook;

/** A rulebook that is being put together. */
public final class RulebookDraft {
    private final Rulebook inForce;
    private final Runnable changed;
    private final Set<Parameter> misread = EnumSet.noneOf(Parameter.class);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private Rulebook book;

    /** @param changed hears of every change */
    public RulebookDraft(Rulebook inForce, Runnable changed) {
        this.inForce = inForce;
        this.changed = changed;
        book = inForce;
    }

    public Rulebook book() {
        return book;
    }

    /** In how many places it differs from the rules in force. */
    public int changes() {
        return RuleList.changes(inForce, book);
    }

    public void change(UnaryOperator<Rulebook> change) {
        book = change.apply(book);
        judge();
        changed.run();
    }

    /** Takes another rulebook as it stands; what was typed before is forgotten. */
    public void begin(Rulebook other) {
        misread.clear();
        change(_ -> other);
    }

    /** Remembers whether what stands in a field is no number that can be. */
    void mark(Parameter parameter, boolean isMisread) {
        if (isMisread) {
            misread.add(parameter);
        } else {
            misread.remove(parameter);
        }
        judge();
    }

    /** Whether a field holds something that cannot be; it is left to the person who typed it. */
    boolean isMisread(Parameter parameter) {
        return misread.contains(parameter);
    }

    private void judge() {
        ready.set(misread.isEmpty() && changes() > 0);
    }

    /** Whether there is something to apply, and all of it can be. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }
}
