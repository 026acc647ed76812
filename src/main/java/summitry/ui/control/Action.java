package summitry.ui.control;

import javafx.beans.value.ObservableBooleanValue;

/**
 * Something a person can do now or not.
 *
 * @param disabled true while it cannot be done
 */
public record Action(ActionSpec spec, Runnable run, ObservableBooleanValue disabled) {
    /** Does it, unless it cannot be done now. */
    public void fire() {
        if (!disabled.get()) {
            run.run();
        }
    }
}
