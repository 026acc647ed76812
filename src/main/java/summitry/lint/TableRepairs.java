package summitry.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Ids;
import summitry.draft.Section;
import summitry.model.Bloc;
import summitry.model.Capability;
import summitry.model.DecisionRule;
import summitry.model.Group;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.NoDeal;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Theme;

/** What is wrong with who sits at the table and with what is on it. */
final class TableRepairs {
    private static final int FEWEST_PARTIES = 2;
    private static final int MARKS = 5;

    private final Draft draft;

    TableRepairs(Draft draft) {
        this.draft = draft;
    }

    /** @param list the word that files use for it */
    Finding tooFew(String list) {
        return switch (list) {
            case "parties" -> whole(Concern.NO_PARTIES, Remedy.ADD_PARTIES, withParties());
            case "issues" -> whole(Concern.NO_ITEMS, Remedy.ADD_ITEM, withItem(withTheme(draft)));
            default -> whole(Concern.NO_THEMES, Remedy.ADD_THEME, withTheme(draft));
        };
    }

    private Finding whole(Concern concern, Remedy remedy, Draft after) {
        int added = Section.PARTIES.of(after).size() - draft.parties().size();
        return new Finding(concern, List.of(new Term.Count(draft.parties().size())), new Target.Whole(),
                List.of(Repair.of(remedy,
                        new Edit.Whole(after, Edit.Purpose.REPAIR, Math.max(1, added), ""))));
    }

    private Draft withParties() {
        Draft more = draft;
        while (more.parties().size() < FEWEST_PARTIES) {
            int number = more.parties().size() + 1;
            Localized name = TextRepairs.inBoth("lint.new.party", number);
            PartyId id = new PartyId(Ids.fresh(more, Section.PARTIES, "P" + number, "party"));
            more = add(more, Section.PARTIES, new Party(id, name, "P" + number, "", Capability.of(1),
                    Optional.empty(), Localized.same(""), Localized.same("")));
        }
        return more;
    }

    private static Draft withTheme(Draft draft) {
        if (!draft.themes().isEmpty()) {
            return draft;
        }
        // Issues that lost their theme keep its id, and get it back.
        String id = draft.issues().isEmpty() ? "theme" : draft.issues().getFirst().theme();
        return add(draft, Section.THEMES, new Theme(id, TextRepairs.inBoth("lint.new.theme", 1)));
    }

    private static Draft withItem(Draft draft) {
        Localized title = TextRepairs.inBoth("lint.new.item", 1);
        List<Localized> texts = new ArrayList<>();
        for (int mark = 0; mark < MARKS; mark++) {
            texts.add(TextRepairs.inBoth("lint.new.scale", 25 * mark));
        }
        return add(draft, Section.ISSUES,
                new Issue(new IssueId(Ids.fresh(draft, Section.ISSUES, "item-1", "item")),
                        draft.themes().getFirst().id(), title, title, texts, 0, new NoDeal.StatusQuo(),
                        new DecisionRule.Consensus(), draft.parties().stream().map(Party::id).toList(),
                        List.of(),
                        Localized.same(""), Optional.empty(), Optional.empty()));
    }

    private static <T> Draft add(Draft draft, Section<T> section, T entry) {
        return new Edit.Add<>(section, Integer.MAX_VALUE, entry, Optional.empty()).on(draft);
    }

    /** A bloc or a group without members. */
    Finding noMembers(Target target) {
        List<PartyId> all = draft.parties().stream().map(Party::id).toList();
        if (!(target instanceof Target.OfEntry(Section<?> section, String id))) {
            throw new IllegalArgumentException("target (%s) has no members.".formatted(target));
        }
        Repair remove = Repair.of(Remedy.REMOVE, new Edit.Remove<>(section, id));
        List<Repair> repairs = section.equals(Section.GROUPS)
                ? List.of(remove, Repair.of(Remedy.EVERYONE_JOINS, everyone(id, all)))
                : free().isEmpty()
                        ? List.of(remove)
                        : List.of(remove, Repair.of(Remedy.EVERYONE_JOINS, rest(id)));
        return new Finding(Concern.NO_MEMBERS, List.of(new Term.At(target)), target, repairs);
    }

    private Edit everyone(String id, List<PartyId> all) {
        Group group = draft.groups().get(Section.GROUPS.indexOf(draft, id));
        return new Edit.Change<>(Section.GROUPS,
                new Group(id, group.name(), group.acts(), group.issues(), all));
    }

    /** A party is drawn in one bloc, so only those without one can join. */
    private Edit rest(String id) {
        Bloc bloc = draft.blocs().get(Section.BLOCS.indexOf(draft, id));
        return new Edit.Change<>(Section.BLOCS, new Bloc(id, bloc.name(), bloc.mark(), free()));
    }

    private List<PartyId> free() {
        return draft.parties().stream().map(Party::id)
                .filter(p -> draft.blocs().stream().noneMatch(b -> b.members().contains(p))).toList();
    }

    Finding noWeight(PartyId id) {
        Party party = ReadingCheck.party(draft, id).orElseThrow();
        double usual = Medians.of(draft.parties().stream().mapToDouble(p -> p.capability().general())
                .filter(c -> c > 0)).orElse(1);
        var byTheme = new TreeMap<>(party.capability().byTheme());
        byTheme.values().removeIf(c -> c <= 0);
        double general = party.capability().general() > 0 ? party.capability().general() : usual;
        return new Finding(Concern.NO_WEIGHT, List.of(new Term.OfParty(id)), new Target.OfParty(id),
                List.of(Repair.of(Remedy.GIVE_WEIGHT,
                        Edit.party(Remade.capability(party, new Capability(general, byTheme))),
                        new Term.Amount(general))));
    }
}
