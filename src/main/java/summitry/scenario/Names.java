package summitry.scenario;

import java.util.List;
import summitry.draft.Section;
import summitry.model.Flaw;
import summitry.model.IssueId;
import summitry.model.PartyId;

/** The ids of a scenario that other parts of it refer to. */
record Names(Known themes, Known parties, Known issues) {
    /** So many parties a scenario may have. */
    static final int MOST_PARTIES = Section.PARTIES.most();

    Names() {
        this(new Known(Flaw.Kind.THEME), new Known(Flaw.Kind.PARTY), new Known(Flaw.Kind.ISSUE));
    }

    PartyId party(Fields fields, String name) {
        return new PartyId(parties.reference(fields, name));
    }

    IssueId issue(Fields fields, String name) {
        return new IssueId(issues.reference(fields, name));
    }

    List<IssueId> issues(List<Spot> spots) {
        return issues.references(spots).stream().map(IssueId::new).toList();
    }

    List<PartyId> parties(List<Spot> spots) {
        return parties.references(spots).stream().map(PartyId::new).toList();
    }
}
