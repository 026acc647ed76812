package summitry.ui.editor;

import java.util.Optional;
import summitry.draft.Place;
import summitry.model.IssueId;
import summitry.model.PartyId;

/** Adds a party or an item from the table, and selects its first cell there. */
record SheetAdding(DeskViewModel desk) {

    void party() {
        Optional<IssueId> issue = desk.place().map(Place::issue);
        int before = desk.draft().parties().size();
        new PartyDoing(desk).add();
        if (desk.draft().parties().size() > before) {
            select(desk.chosen().partyProperty().get(),
                    issue.or(() -> desk.issues().stream().findFirst().map(i -> i.id())));
        }
    }

    /** It stands in the theme of the selected one. */
    void item() {
        Optional<PartyId> party = desk.place().map(Place::party);
        desk.place().ifPresent(p -> desk.chosen().issueProperty().set(Optional.of(p.issue())));
        int before = desk.draft().issues().size();
        new ItemDoing(desk).add();
        if (desk.draft().issues().size() > before) {
            select(party.or(() -> desk.parties().stream().findFirst().map(p -> p.id())),
                    desk.chosen().issueProperty().get());
        }
    }

    private void select(Optional<PartyId> party, Optional<IssueId> issue) {
        party.ifPresent(p -> issue.ifPresent(i -> desk.select(new Place(p, i))));
    }
}
