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
                desk.chosen().partyProperty().set(Optional.of(party));
                desk.issues().stream().findFirst().ifPresent(i -> desk.select(new Place(party, i.id())));
                desk.pageProperty().set(Page.PARTIES);
            }
            case Target.OfIssue(var issue) -> {
                desk.chosen().issueProperty().set(Optional.of(issue));
                desk.parties().stream().findFirst().ifPresent(p -> desk.select(new Place(p.id(), issue)));
                desk.pageProperty().set(Page.AGENDA);
            }
            case Target.OfEntry(var section, String id) -> {
                choose(desk, section, id);
                desk.pageProperty().set(page(section));
            }
            case Target.OfPair(var a, var b) -> {
                desk.chosen().pairProperty().set(Optional.of(new Chosen.Pair(a, b)));
                desk.pageProperty().set(Page.RELATIONS);
            }
            case Target.Whole _ -> desk.pageProperty().set(Page.ABOUT);
        }
    }

    private static void choose(DeskViewModel desk, Section<?> section, String id) {
        if (section.equals(Section.INJECTS)) {
            desk.chosen().eventProperty().set(id);
        } else if (section.equals(Section.THEMES)) {
            desk.draft().issues().stream().filter(i -> i.theme().equals(id)).findFirst()
                    .ifPresent(i -> desk.chosen().issueProperty().set(Optional.of(i.id())));
        } else {
            desk.chosen().circleProperty()
                    .set(Optional.of(new Chosen.Circle(section.equals(Section.BLOCS), id)));
        }
    }

    /** Id of the control where a target is changed, on the page that shows it. */
    static String field(Target target) {
        return switch (target) {
            case Target.OfCell _ -> "sheet-table";
            case Target.OfParty _ -> "party-name-en";
            case Target.OfIssue _ -> "item-name-en";
            case Target.OfEntry(var section, String id) -> section.equals(Section.INJECTS)
                    ? "event-title-en"
                    : section.equals(Section.THEMES)
                            ? "theme-" + id + "-en"
                            : section.equals(Section.BLOCS) ? "bloc-name-en" : "group-name-en";
            case Target.OfPair _ -> "pair-affinity";
            case Target.Whole _ -> "about-title-en";
        };
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
