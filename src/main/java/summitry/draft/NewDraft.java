package summitry.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import summitry.model.Rulebook;
import summitry.model.Theme;

/** Drafts to begin with. */
public final class NewDraft {
    /** Sizes that an empty scenario may begin with. */
    public static final int MOST_PARTIES = 60;
    public static final int MOST_ISSUES = 40;

    private static final List<Localized> SCALE = List.of(new Localized("None of it", "Tidak sama sekali"),
            new Localized("A little", "Sedikit"), new Localized("Half of it", "Separuhnya"),
            new Localized("Most of it", "Sebagian besar"), new Localized("All of it", "Seluruhnya"));
    private static final String THEME = "main";
    private static final int MINUTES = 45;
    private static final int ROUNDS = 6;

    private NewDraft() {}

    /**
     * A scenario of numbered parties and items that are decided by consensus. What anybody wants is not said yet.
     *
     * @param title in every language
     * @param parties 0 to {@value #MOST_PARTIES}
     * @param issues 0 to {@value #MOST_ISSUES}
     * @throws IllegalArgumentException where a size is out of its range
     */
    public static Draft empty(String title, int parties, int issues) {
        require("parties", parties, MOST_PARTIES);
        require("issues", issues, MOST_ISSUES);
        Localized none = Localized.same("");
        Draft blank = new Draft(new About("draft", Localized.same(title), none, none, none, none, 0, MINUTES,
                ROUNDS, false), Rulebook.SUMMIT,
                List.of(new Theme(THEME, new Localized("Agenda", "Agenda acara"))), List.of(), List.of(),
                List.of(), List.of(), Cells.NONE, List.of(), List.of(), Optional.empty(), List.of());
        List<Party> seats = new ArrayList<>();
        for (int p = 1; p <= parties; p++) {
            seats.add(party(p));
        }
        Draft seated = blank.withParties(seats);
        List<Issue> agenda = new ArrayList<>();
        for (int i = 1; i <= issues; i++) {
            agenda.add(issue(seated, "item-" + i, numbered("Item", "Butir", i)));
        }
        String id = Ids.fresh(blank, Section.PARTIES, title, "draft");
        return seated.withIssues(agenda).withAbout(seated.about().withTitle(id, Localized.same(title)));
    }

    private static void require(String what, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException("%s (%d) must be 0 to %d.".formatted(what, value, most));
        }
    }

    private static Localized numbered(String en, String id, int number) {
        return new Localized(en + " " + number, id + " " + number);
    }

    private static Party party(int number) {
        return new Party(new PartyId("party-" + number), numbered("Party", "Pihak", number), "P" + number, "",
                Capability.of(1), Optional.empty(), Localized.same(""), Localized.same(""));
    }

    /** A new item, on which every party of a draft counts, under its first theme. */
    public static Issue issue(Draft draft, String id, Localized title) {
        String theme = draft.themes().isEmpty() ? THEME : draft.themes().getFirst().id();
        return new Issue(new IssueId(id), theme, title, title, SCALE, 0, new NoDeal.StatusQuo(),
                new DecisionRule.Consensus(), draft.parties().stream().map(Party::id).toList(), List.of(),
                Localized.same(""), Optional.empty(), Optional.empty());
    }

    /** The same summit with some of its parties and items; groups, votes, relations and events follow. */
    public static Draft part(Draft whole, Set<PartyId> parties, Set<IssueId> issues) {
        Draft some = whole
                .withParties(whole.parties().stream().filter(p -> parties.contains(p.id())).toList())
                .withIssues(whole.issues().stream().filter(i -> issues.contains(i.id())).toList()).pruned();
        Set<String> themes = new LinkedHashSet<>();
        some.issues().forEach(i -> themes.add(i.theme()));
        return some.withThemes(some.themes().stream().filter(t -> themes.contains(t.id())).toList())
                .withGroups(some.groups().stream().filter(NewDraft::hasMembers).toList())
                .withBlocs(some.blocs().stream().filter(NewDraft::hasMembers).toList()).pruned();
    }

    private static boolean hasMembers(Group group) {
        return group.members().size() > 1;
    }

    private static boolean hasMembers(Bloc bloc) {
        return !bloc.members().isEmpty();
    }
}
