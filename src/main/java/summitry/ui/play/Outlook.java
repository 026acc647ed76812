package summitry.ui.play;

import java.util.Optional;
import summitry.experiment.Odds;
import summitry.experiment.OddsChange;
import summitry.experiment.Prospects;

/**
 * What is known of the futures of a run from where it stands.
 *
 * @param node of the run that they begin at
 * @param before the same futures from the step before; empty at the start
 * @param now empty until the first are played
 * @param isOld true while they are those of another moment, until the first of this one are played
 */
record Outlook(Phase phase, int node, Optional<Prospects> before, Optional<Prospects> now, boolean isOld) {
    /** Nothing is played, because nobody wants it. */
    static final Outlook OFF = new Outlook(Phase.OFF, 0, Optional.empty(), Optional.empty(), false);
    /** There are none. */
    static final Outlook ENDED = new Outlook(Phase.ENDED, 0, Optional.empty(), Optional.empty(), false);

    /** What is being done about them. */
    enum Phase {
        OFF, ENDED, PLAYING, STOPPED, DONE
    }

    /** Futures of this moment that are played. */
    int done() {
        return isOld ? 0 : now.map(p -> p.all().size()).orElse(0);
    }

    /** What the last step changed; without a step before it there is nothing to compare with. */
    Optional<OddsChange> odds() {
        return now.map(n -> before.map(b -> OddsChange.ofCommon(b.odds(), n.odds()))
                .orElseGet(() -> new OddsChange(Odds.NONE, n.odds())));
    }

    /** The same while those of another node are being played. */
    Outlook playing(int wanted) {
        return new Outlook(Phase.PLAYING, wanted, before, now, now.isPresent() && (isOld || wanted != node));
    }

    Outlook stopped() {
        return phase == Phase.PLAYING ? new Outlook(Phase.STOPPED, node, before, now, isOld) : this;
    }
}
