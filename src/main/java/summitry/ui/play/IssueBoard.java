package summitry.ui.play;

import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import summitry.figure.Mandates;
import summitry.figure.Strip;
import summitry.model.IssueId;
import summitry.model.PartyId;

/** The chosen issue as it is looked at: lanes or mandates, with the known result or without. Used on the window's thread. */
final class IssueBoard {
    private final ObjectProperty<StripMode> mode = new SimpleObjectProperty<>(StripMode.LANES);
    private final BooleanProperty knownWanted = new SimpleBooleanProperty(false);
    private final ReadOnlyObjectWrapper<Strip> strip;
    private final ReadOnlyObjectWrapper<Mandates> mandates;
    private Optional<Arrival> arrival = Optional.empty();
    private Moment now;
    private IssueId issue;
    private Optional<PartyId> party;

    /**
     * A strip that comes of the one before it by a round.
     *
     * @param textBefore the chair's text a round ago, if there was one
     */
    record Arrival(Optional<Double> textBefore) {}

    IssueBoard(Moment moment, IssueId issue, Optional<PartyId> party) {
        now = moment;
        this.issue = issue;
        this.party = party;
        Strip first = StripOf.now(moment, issue, party, false);
        strip = new ReadOnlyObjectWrapper<>(first);
        mandates = new ReadOnlyObjectWrapper<>(MandatesOf.now(moment, issue, first));
        knownWanted.subscribe(() -> show(now, this.issue, this.party));
    }

    void show(Moment moment, IssueId chosen, Optional<PartyId> selected) {
        boolean isNext = chosen.equals(issue) && moment.round() == now.round() + 1
                && moment.frames().size() > now.frames().size()
                && moment.frames().get(now.frames().size() - 1).node() == now.now().node();
        arrival = isNext ? Optional.of(new Arrival(strip.get().text())) : Optional.empty();
        now = moment;
        issue = chosen;
        party = selected;
        Strip shown = StripOf.now(moment, chosen, selected, knownWanted.get());
        strip.set(shown);
        mandates.set(MandatesOf.now(moment, chosen, shown));
    }

    /** How the strip came about; empty where it is not the next round of the one before it. */
    Optional<Arrival> arrival() {
        return arrival;
    }

    /** Whether there is a known result that is still hidden unless it is asked for. */
    boolean hidesResult() {
        return !now.hasEnded() && now.scenario().issue(issue).known().isPresent();
    }

    ObjectProperty<StripMode> modeProperty() {
        return mode;
    }

    /** Whether what the real summit reached is to be seen before the run has ended. */
    BooleanProperty knownWantedProperty() {
        return knownWanted;
    }

    ReadOnlyObjectProperty<Strip> stripProperty() {
        return strip.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Mandates> mandatesProperty() {
        return mandates.getReadOnlyProperty();
    }
}
