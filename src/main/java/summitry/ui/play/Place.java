package summitry.ui.play;

import java.util.Optional;
import summitry.model.IssueId;
import summitry.model.PartyId;

/** Where a person looks in a run: the chosen issue, and the party beside it where one is chosen. */
public record Place(IssueId issue, Optional<PartyId> party) {
    /** The present one. */
    public static Place of(PlayViewModel model) {
        return new Place(model.issueProperty().get().issue(),
                model.partyProperty().get().map(PartySheet::party));
    }

    /** Goes there; what the scenario does not know is left as it is. */
    public void enter(PlayViewModel model) {
        if (model.scenario().issues().stream().anyMatch(i -> i.id().equals(issue))) {
            model.choose(issue);
        }
        party.filter(wanted -> model.scenario().parties().stream().anyMatch(p -> p.id().equals(wanted)))
                .ifPresent(model::choose);
    }
}
