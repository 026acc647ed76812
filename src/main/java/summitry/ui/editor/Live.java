package summitry.ui.editor;

import java.util.Optional;
import summitry.draft.Draft;
import summitry.experiment.OddsChange;

/**
 * The futures of the draft as far as they are played.
 *
 * @param played empty before the first of them
 * @param isOld whether what was played is an earlier draft, while the first futures of the present one are played
 * @param problems that keep the draft from being played; 0 in every other phase
 */
record Live(Phase phase, Optional<Played> played, boolean isOld, int problems) {
    static final Live OFF = new Live(Phase.OFF, Optional.empty(), false, 0);

    /** How far it is. */
    enum Phase {
        OFF, UNPLAYABLE, PLAYING, STOPPED, DONE
    }

    /** A draft and the saved version beside which it was played. */
    record Played(Draft saved, Draft draft, OddsChange odds) {
        /** Whether there are two versions, both of which could be played. */
        boolean isCompared() {
            return odds.isCompared() && !draft.equals(saved);
        }
    }

    /** A new draft is about to be played; the old odds stay until then. */
    Live playing() {
        return new Live(Phase.PLAYING, played, true, 0);
    }

    static Live unplayable(int problems) {
        return new Live(Phase.UNPLAYABLE, Optional.empty(), false, problems);
    }

    static Live of(Played played, boolean isDone) {
        return new Live(isDone ? Phase.DONE : Phase.PLAYING, Optional.of(played), false, 0);
    }

    /** A person has asked to stop; what was played stays. */
    Live stopped() {
        return phase == Phase.PLAYING ? new Live(Phase.STOPPED, played, isOld, 0) : this;
    }

    /** Futures of the present draft that were played. */
    int done() {
        return isOld ? 0 : played.map(p -> p.odds().runs()).orElse(0);
    }
}
