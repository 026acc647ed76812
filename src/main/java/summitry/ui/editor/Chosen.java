package summitry.ui.editor;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import summitry.model.IssueId;
import summitry.model.PartyId;

/** What is chosen on the pages of parties, items, relations and groups; it may be gone from the draft. */
final class Chosen {
    private final ObjectProperty<Optional<PartyId>> party = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<IssueId>> issue = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Pair>> pair = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Circle>> circle = new SimpleObjectProperty<>(Optional.empty());

    private final ObjectProperty<String> event = new SimpleObjectProperty<>("");

    /** Two parties; which is first matters to no relation. */
    record Pair(PartyId a, PartyId b) {}

    /** A group or a bloc, by its id. */
    record Circle(boolean isBloc, String id) {}

    ObjectProperty<Optional<PartyId>> partyProperty() {
        return party;
    }

    ObjectProperty<Optional<IssueId>> issueProperty() {
        return issue;
    }

    ObjectProperty<Optional<Pair>> pairProperty() {
        return pair;
    }

    /** Id of an event; empty for none. */
    ObjectProperty<String> eventProperty() {
        return event;
    }

    ObjectProperty<Optional<Circle>> circleProperty() {
        return circle;
    }
}
