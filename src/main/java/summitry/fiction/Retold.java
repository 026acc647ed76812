package summitry.fiction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import summitry.draft.About;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Ids;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.Bloc;
import summitry.model.Credit;
import summitry.model.Group;
import summitry.model.Indicator;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.text.Words;

/**
 * A draft under invented names. All numbers are the same, and so are the ids of parties and items, because random numbers
 * are addressed by them: the same seed gives the same run. Sources, credits, known results, the year, the place and the days
 * are left out, for they lead to what was real.
 *
 * @param doubts texts that may still betray somebody
 * @param cuts reasons and introductions of which sentences were left out because they might
 */
public record Retold(Draft after, Fiction fiction, List<Doubt> doubts, List<Cut> cuts) {
    private static final Localized NOTHING = Localized.same("");

    public Retold {
        doubts = List.copyOf(doubts);
        cuts = List.copyOf(cuts);
    }

    /** How many reasons and introductions have no word left. */
    public int emptied() {
        return (int) cuts.stream().filter(Cut::isEmpty).count();
    }

    /**
     * Tells a draft anew.
     *
     * @param title of the fiction; in no language empty
     * @param leaveOut whether reasons and introductions lose the sentences that may still betray somebody
     */
    public static Retold of(Draft draft, Fiction fiction, Localized title, boolean leaveOut) {
        Telling telling = new Telling(fiction.names(), draft.about().year());
        Doubts words = new Doubts(fiction.names());
        List<Doubt> doubts = new ArrayList<>();
        List<Cut> cuts = new ArrayList<>();
        Draft bare = bare(draft, title);
        Draft told = new AllTexts(t -> {
            Localized now = telling.of(t);
            SortedSet<String> found = words.in(now);
            // The title is the teacher's own.
            if (!found.isEmpty() && !t.equals(title)) {
                doubts.add(new Doubt(now, found));
            }
            return now;
        }, t -> {
            Localized now = telling.of(t);
            SortedSet<String> found = words.in(now);
            if (found.isEmpty()) {
                return now;
            }
            if (leaveOut) {
                Localized left = Sentences.without(now, words);
                cuts.add(new Cut(new Doubt(now, found), left));
                return left;
            }
            doubts.add(new Doubt(now, found));
            return now;
        }).in(bare);
        return new Retold(named(told, fiction.parties()), fiction, doubts, cuts);
    }

    /** The whole as one step of the history. */
    public Edit edit() {
        return new Edit.Whole(after, Edit.Purpose.FICTIONAL_NAMES, fiction.names().size(), "");
    }

    /** The same under another title, which is the teacher's own and not looked at. */
    public Retold titled(Localized title) {
        return new Retold(after.withAbout(after.about().withTitle(id(after, title), title)), fiction, doubts,
                cuts);
    }

    private static String id(Draft d, Localized title) {
        return Ids.fresh(d.withParties(List.of()), Section.PARTIES, title.en(), "fiction");
    }

    private static Draft named(Draft draft, List<Named> names) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < draft.parties().size(); i++) {
            Party p = draft.parties().get(i);
            parties.add(new Party(p.id(), p.name(), names.get(i).code(), "", p.capability(), p.temperament(),
                    p.temperamentReason(), p.brief(), p.briefs()));
        }
        return draft.withParties(parties);
    }

    private static Draft bare(Draft d, Localized title) {
        About a = d.about();
        Draft bare = d
                .withAbout(new About(id(d, title), title, a.subtitle(), a.summary(), NOTHING, NOTHING, 0,
                        a.minutes(), a.rounds(), a.singleUndertaking()))
                .withIssues(d.issues().stream().map(Retold::unknown).toList())
                .withIndicators(d.indicators().stream().map(i -> new Indicator(i.id(), i.name(), i.unit(), "",
                        i.values(), i.weights())).toList())
                .withGroups(numberedGroups(d.groups())).withBlocs(numberedBlocs(d.blocs()))
                .withEnding(Optional.empty()).withCredits(List.of(credit()));
        return bare.withCells(bare.cells().with(sourceless(bare)));
    }

    private static Map<Place, Cell> sourceless(Draft d) {
        Map<Place, Cell> cells = new LinkedHashMap<>();
        d.parties().forEach(p -> d.issues().forEach(i -> {
            Place place = new Place(p.id(), i.id());
            cells.put(place, d.cells().get(place).withSource("", ""));
        }));
        return cells;
    }

    private static Issue unknown(Issue i) {
        return new Issue(i.id(), i.theme(), i.title(), i.shortTitle(), i.scale(), i.statusQuo(), i.noDeal(),
                i.rule(), i.members(), i.vetoes(), i.procedure(), i.unit(), Optional.empty());
    }

    private static List<Group> numberedGroups(List<Group> groups) {
        List<Group> all = new ArrayList<>();
        groups.forEach(g -> all.add(new Group("group-" + (all.size() + 1), g.name(), g.acts(), g.issues(),
                g.members())));
        return all;
    }

    private static List<Bloc> numberedBlocs(List<Bloc> blocs) {
        List<Bloc> all = new ArrayList<>();
        blocs.forEach(b -> all.add(new Bloc("bloc-" + (all.size() + 1), b.name(), b.mark(), b.members())));
        return all;
    }

    private static Credit credit() {
        return new Credit("Summitry", "", "", new Localized(Words.in(Language.ENGLISH).get("fiction.credit"),
                Words.in(Language.INDONESIAN).get("fiction.credit")));
    }
}
