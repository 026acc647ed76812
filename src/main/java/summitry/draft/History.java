package summitry.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All drafts from the opened one on, and which of them is on the desk. Immutable and without limit: drafts share what they
 * have in common. An edit after going back drops what was gone back over, as in every editor.
 *
 * @param at the step on the desk, from 0, the opened draft
 */
public record History(List<Step> steps, int at) {

    public History {
        steps = List.copyOf(steps);
    }

    public static History of(Draft opened, Instant now) {
        return new History(List.of(new Step(Optional.empty(), opened, now, "")), 0);
    }

    public Draft draft() {
        return steps.get(at).draft();
    }

    /** The history after an edit; the same where the edit changes nothing. */
    public History after(Edit edit, Instant now) {
        return after(edit, now, "");
    }

    /**
     * The history after an edit that is part of a gesture: it takes the place of the last step where that is of the same
     * gesture.
     *
     * @param gesture name of the gesture; empty for none
     */
    public History after(Edit edit, Instant now, String gesture) {
        Draft next = edit.on(draft());
        if (next.equals(draft())) {
            return this;
        }
        boolean goesOn = !gesture.isEmpty() && at > 0 && steps.get(at).gesture().equals(gesture);
        if (goesOn && next.equals(steps.get(at - 1).draft())) {
            // The gesture came back to where it began, so nothing changed.
            return new History(steps.subList(0, at), at - 1);
        }
        List<Step> kept = new ArrayList<>(steps.subList(0, goesOn ? at : at + 1));
        kept.add(new Step(Optional.of(edit), next, now, gesture));
        return new History(kept, kept.size() - 1);
    }

    public boolean canUndo() {
        return at > 0;
    }

    public boolean canRedo() {
        return at < steps.size() - 1;
    }

    public History undone() {
        return canUndo() ? new History(steps, at - 1) : this;
    }

    public History redone() {
        return canRedo() ? new History(steps, at + 1) : this;
    }

    /** @throws IndexOutOfBoundsException where there is no such step */
    public History jumpedTo(int step) {
        return new History(steps, Objects.checkIndex(step, steps.size()));
    }
}
