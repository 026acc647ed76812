package summitry.draft;

import summitry.model.IssueId;
import summitry.model.PartyId;

/** A cell of the table of parties and issues. Ordered by party, then by issue. */
public record Place(PartyId party, IssueId issue) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        int byParty = party.compareTo(other.party);
        return byParty != 0 ? byParty : issue.compareTo(other.issue);
    }
}
