package summitry.lint;

import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.IssueId;
import summitry.model.PartyId;

/** Where in a draft a finding is. */
public sealed interface Target {
    /** What one party wants on one issue. */
    record OfCell(Place place) implements Target {}

    record OfParty(PartyId party) implements Target {}

    record OfIssue(IssueId issue) implements Target {}

    /** A theme, a group, a bloc, an event or an indicator. */
    record OfEntry(Section<?> section, String id) implements Target {}

    /** How two parties stand to each other. */
    record OfPair(PartyId a, PartyId b) implements Target {}

    /** The scenario as a whole. */
    record Whole() implements Target {}

    /** The target of an entry of a list. */
    static Target of(Section<?> section, String id) {
        if (section.equals(Section.PARTIES)) {
            return new OfParty(new PartyId(id));
        }
        return section.equals(Section.ISSUES) ? new OfIssue(new IssueId(id)) : new OfEntry(section, id);
    }
}
