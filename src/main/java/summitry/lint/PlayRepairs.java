package summitry.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import summitry.draft.About;
import summitry.draft.Cell;
import summitry.draft.Cell.Measure;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.Capability;
import summitry.model.DecisionRule;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Relation;

/** What is worth trying against what play showed. */
final class PlayRepairs {
    private static final int MOST_ROUNDS = 100;
    private static final double CARES = 80;
    private static final double APART = 25;
    private static final double AROUND = 5;

    private final Draft draft;

    PlayRepairs(Draft draft) {
        this.draft = draft;
    }

    List<Repair> ofDeadlock() {
        List<Repair> repairs = new ArrayList<>(List.of(loosened(draft.issues()), easier(draft.issues())));
        int now = draft.about().rounds();
        int more = Math.min(MOST_ROUNDS, now + (now + 1) / 2);
        if (more > now) {
            About about = draft.about();
            repairs.add(Repair.of(Remedy.MORE_ROUNDS,
                    new Edit.PutAbout(about.withLength(about.minutes(), more)),
                    new Term.Count(more)));
        }
        return repairs;
    }

    List<Repair> ofBreak() {
        List<Relation> calm = draft.relations().stream().map(r -> new Relation(r.a(), r.b(), r.affinity(),
                r.tension() / 2, r.pact(), r.rivalry(), r.reason())).toList();
        return List.of(whole(Remedy.CALM, draft.withRelations(calm), calm.size()),
                loosened(draft.issues()), easier(draft.issues()));
    }

    List<Repair> ofEase() {
        List<Repair> repairs = new ArrayList<>(List.of(widerApart()));
        if (draft.issues().stream().anyMatch(i -> !(i.rule() instanceof DecisionRule.Consensus))) {
            repairs.add(ruled(Remedy.STRICTER_RULES, draft.issues(), new DecisionRule.Consensus()));
        }
        return repairs;
    }

    List<Repair> ofIssue(IssueId id) {
        List<Issue> one = List.of(IssueRepairs.issue(draft, id.value()));
        return List.of(loosened(one), easier(one), without(id));
    }

    Repair without(IssueId issue) {
        return Repair.of(Remedy.REMOVE_ITEM, Edit.remove(issue), new Term.OfIssue(issue));
    }

    List<Repair> ofSeat(PartyId party) {
        List<Repair> repairs = new ArrayList<>();
        double usual = usualWeight();
        Party seat = ReadingCheck.party(draft, party).orElseThrow();
        if (seat.capability().general() < usual) {
            repairs.add(weighing(seat, usual));
        }
        repairs.add(Repair.of(Remedy.CARE,
                cells(i -> i.members().contains(party) ? List.of(party) : List.of(),
                        (_, c) -> c.with(Measure.SALIENCE, OptionalDouble.of(CARES))),
                new Term.Amount(CARES)));
        repairs.add(Repair.of(Remedy.REMOVE, Edit.remove(party)));
        return repairs;
    }

    List<Repair> ofWinner(PartyId party) {
        return List.of(weighing(ReadingCheck.party(draft, party).orElseThrow(), usualWeight()),
                ruled(Remedy.STRICTER_RULES, draft.issues(), new DecisionRule.Consensus()));
    }

    List<Repair> ofEvent(Inject inject) {
        int middle = (draft.about().rounds() + 1) / 2;
        return List.of(when(Remedy.MOVE_TO_ROUND, inject, new Inject.Condition.AtRound(middle),
                new Term.Count(middle)),
                when(Remedy.LEAVE_TO_CHAIR, inject, new Inject.Condition.ByChair()));
    }

    static Repair when(Remedy remedy, Inject inject, Inject.Condition when, Term... terms) {
        return Repair.of(remedy, new Edit.Change<>(Section.INJECTS,
                new Inject(inject.id(), inject.title(), inject.text(), when, inject.effects())), terms);
    }

    private double usualWeight() {
        return Medians.of(draft.parties().stream().mapToDouble(p -> p.capability().general())).orElse(1);
    }

    private static Repair weighing(Party party, double weight) {
        return Repair.of(Remedy.GIVE_WEIGHT, Edit.party(Remade.capability(party, Capability.of(weight))),
                new Term.Amount(weight));
    }

    /** Everyone's red lines leave room for the middle of the wishes, and for five points around it. */
    private Repair loosened(List<Issue> issues) {
        return Repair.of(Remedy.LOOSEN_RED_LINES,
                cells(i -> issues.contains(i) ? i.members() : List.of(), (issue, cell) -> {
                    double middle = middle(issue);
                    Cell low = new RedLines(cell).including(Math.max(0, middle - AROUND));
                    return new RedLines(low).including(Math.min(100, middle + AROUND));
                }));
    }

    private double middle(IssueId issue) {
        return Medians.of(draft, draft.parties().stream().map(Party::id), issue, Measure.IDEAL).orElse(50);
    }

    private Repair easier(List<Issue> issues) {
        return ruled(Remedy.EASIER_RULES, issues, new DecisionRule.SimpleMajority());
    }

    /** Vetoes go where everyone's consent is asked anyway, and where a majority is to be enough. */
    private Repair ruled(Remedy remedy, List<Issue> issues, DecisionRule rule) {
        Draft after = draft.withIssues(draft.issues().stream().map(
                i -> issues.contains(i) ? Remade.decided(i, rule, i.members(), List.of()) : i).toList());
        return whole(remedy, after, issues.size());
    }

    /** Wishes twice as far from their middle; where all want the same, some want more and some less. */
    private Repair widerApart() {
        List<PartyId> order = draft.parties().stream().map(Party::id).toList();
        TreeMap<Place, Cell> cells = new TreeMap<>();
        for (Issue issue : draft.issues()) {
            double middle = middle(issue.id());
            for (PartyId party : order) {
                Place place = new Place(party, issue.id());
                Cell cell = draft.cells().get(place);
                double from = cell.ideal().orElse(middle) - middle;
                double side = order.indexOf(party) % 2 == 0 ? APART : -APART;
                double wish = Math.clamp(middle + (Math.abs(from) < 1 ? side : 2 * from), 0, 100);
                cells.put(place, new RedLines(cell).including(wish).with(Measure.IDEAL,
                        OptionalDouble.of(wish)).with(Measure.STATED, OptionalDouble.empty()));
            }
        }
        return Repair.of(Remedy.WIDER_APART, repaired(cells));
    }

    private interface Change {
        Cell of(IssueId issue, Cell cell);
    }

    private Edit cells(Function<Issue, List<PartyId>> parties, Change change) {
        TreeMap<Place, Cell> cells = new TreeMap<>();
        for (Issue issue : draft.issues()) {
            for (PartyId party : parties.apply(issue)) {
                Place place = new Place(party, issue.id());
                cells.put(place, change.of(issue.id(), draft.cells().get(place)));
            }
        }
        return repaired(cells);
    }

    private static Edit repaired(SortedMap<Place, Cell> cells) {
        return new Edit.PutCells(cells, Edit.Way.REPAIRED, Optional.empty());
    }

    private static Repair whole(Remedy remedy, Draft after, int count) {
        return Repair.of(remedy, new Edit.Whole(after, Edit.Purpose.REPAIR, count, ""));
    }
}
