package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Ids;
import summitry.draft.Section;
import summitry.figure.Sheet;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.Party;

/** Edits of the party or the item at the end of the selection, as the table shows them. */
final class LineEdits {
    private final Draft draft;
    private final List<Party> parties;
    private final List<Issue> issues;
    private final Sheet.Block block;

    LineEdits(DeskViewModel desk, Sheet.Block block) {
        draft = desk.draft();
        parties = desk.parties();
        issues = desk.issues();
        this.block = block;
    }

    /** Whole columns are selected, so that items are meant and no parties. */
    boolean areItems() {
        return block.top() == 0 && block.bottom() == parties.size() - 1 && parties.size() > 1;
    }

    Party party() {
        return parties.get(block.toRow());
    }

    Issue issue() {
        return issues.get(block.toColumn());
    }

    /** Another of the same kind behind it, with the same numbers. */
    Edit copyOfIssue() {
        Issue i = issue();
        IssueId id = new IssueId(Ids.fresh(draft, Section.ISSUES, i.title().en(), "item"));
        return new Edit.Add<>(Section.ISSUES, Section.ISSUES.indexOf(draft, i.id().value()) + 1,
                new Issue(id, i.theme(), second(i.title()), second(i.shortTitle()), i.scale(), i.statusQuo(),
                        i.noDeal(), i.rule(), i.members(), i.vetoes(), i.procedure(), i.unit(), i.known()),
                Optional.of(i.id().value()));
    }

    private static Localized second(Localized name) {
        return new Localized(name.en() + " 2", name.id() + " 2");
    }

    Edit withoutParty() {
        return Edit.remove(party().id());
    }

    Edit withoutIssue() {
        return Edit.remove(issue().id());
    }

    /** It changes places with its neighbour in the table; empty where that is of another bloc, or there is none. */
    Optional<Edit> movedParty(int by) {
        int to = block.toRow() + by;
        return to < 0 || to >= parties.size()
                || Filter.lane(draft, parties.get(to)) != Filter.lane(draft, party())
                        ? Optional.empty()
                        : Optional.of(new Edit.Move<>(Section.PARTIES, party().id().value(),
                                Section.PARTIES.indexOf(draft, parties.get(to).id().value())));
    }

    /** It changes places with its neighbour in the table; empty where that is of another theme, or there is none. */
    Optional<Edit> movedIssue(int by) {
        int to = block.toColumn() + by;
        return to < 0 || to >= issues.size() || !issues.get(to).theme().equals(issue().theme())
                ? Optional.empty()
                : Optional.of(new Edit.Move<>(Section.ISSUES, issue().id().value(),
                        Section.ISSUES.indexOf(draft, issues.get(to).id().value())));
    }
}
