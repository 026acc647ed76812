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
    private Moment now;
    private IssueId issue;
    private Optional<PartyId> party;

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
        now = moment;
        issue = chosen;
        party = selected;
        Strip shown = StripOf.now(moment, chosen, selected, knownWanted.get());
        strip.set(shown);
        mandates.set(MandatesOf.now(moment, chosen, shown));
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
