package summitry.ui.editor;

import java.util.Optional;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.lint.Target;

/** Leads to where a finding is. */
final class Places {
    private Places() {}

    /** Shows the part of the desk where a target stands, and selects it where the part can. */
    static void go(DeskViewModel desk, Target target) {
        switch (target) {
            case Target.OfCell(Place place) -> {
                desk.pageProperty().set(Page.POSITIONS);
                desk.select(place);
            }
            case Target.OfParty(var party) -> {
                desk.issues().stream().findFirst().ifPresent(i -> desk.select(new Place(party, i.id())));
                desk.pageProperty().set(Page.PARTIES);
            }
            case Target.OfIssue(var issue) -> {
                desk.chosen().issueProperty().set(Optional.of(issue));
                desk.parties().stream().findFirst().ifPresent(p -> desk.select(new Place(p.id(), issue)));
                desk.pageProperty().set(Page.AGENDA);
            }
            case Target.OfEntry(var section, _) -> desk.pageProperty().set(page(section));
            case Target.OfPair _ -> desk.pageProperty().set(Page.RELATIONS);
            case Target.Whole _ -> desk.pageProperty().set(Page.ABOUT);
        }
    }

    private static Page page(Section<?> section) {
        if (section.equals(Section.INJECTS)) {
            return Page.EVENTS;
        }
        if (section.equals(Section.INDICATORS)) {
            return Page.PARTIES;
        }
        return section.equals(Section.THEMES) ? Page.AGENDA : Page.GROUPS;
    }
}
