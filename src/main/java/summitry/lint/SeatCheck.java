package summitry.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.model.Confidence;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;

/** Seats that would bore whoever sits on them, and numbers whose sources do not carry them. */
final class SeatCheck {
    private static final double CARES = 50;
    /** With fewer issues to want something on, who defends what is has a part to play. */
    private static final int FEWEST_ISSUES = 3;
    private static final double MOVE = 25;

    private final Draft draft;
    private final Sources sources;
    private final List<Finding> found = new ArrayList<>();

    private SeatCheck(Draft draft) {
        this.draft = draft;
        sources = new Sources(draft.about().year());
    }

    static List<Finding> of(Draft draft) {
        SeatCheck check = new SeatCheck(draft);
        for (Party party : draft.parties()) {
            check.wants(party.id());
            check.old(party.id());
            check.unsourced(party.id());
        }
        return check.found;
    }

    private void wants(PartyId party) {
        List<Issue> counted = draft.issues().stream().filter(i -> i.members().contains(party)).toList();
        Repair remove = Repair.of(Remedy.REMOVE, Edit.remove(party));
        if (counted.isEmpty()) {
            if (!draft.issues().isEmpty()) {
                add(Concern.COUNTS_NOWHERE, party, List.of(everywhere(party), remove));
            }
        } else if (counted.stream().allMatch(i -> is(party, i, Cell.Measure.SALIENCE, 0))) {
            add(Concern.NOTHING_TO_WANT, party, List.of(Repair.of(Remedy.CARE,
                    changed(party, counted.stream().map(Issue::id).toList(),
                            (_, c) -> c.with(Cell.Measure.SALIENCE, OptionalDouble.of(CARES))),
                    new Term.Amount(CARES)), remove));
        } else if (counted.size() >= FEWEST_ISSUES && counted.stream().allMatch(
                i -> is(party, i, Cell.Measure.SALIENCE, 0)
                        || is(party, i, Cell.Measure.IDEAL, i.statusQuo()))) {
            add(Concern.WANTS_NO_CHANGE, party, List.of(likeOthers(party, counted), remove));
        }
    }

    private boolean is(PartyId party, Issue issue, Cell.Measure number, double value) {
        OptionalDouble has = draft.cells().get(party, issue.id()).get(number);
        return has.isPresent() && Math.abs(has.getAsDouble() - value) < 0.5;
    }

    private void add(Concern concern, PartyId party, List<Repair> repairs) {
        found.add(new Finding(concern, List.of(new Term.OfParty(party)), new Target.OfParty(party), repairs));
    }

    private Repair everywhere(PartyId party) {
        Draft after = draft;
        for (Issue issue : draft.issues()) {
            List<PartyId> members = new ArrayList<>(issue.members());
            members.add(party);
            after = Edit.issue(Remade.decided(issue, issue.rule(), members, issue.vetoes())).on(after);
        }
        return Repair.of(Remedy.COUNT_TOO, new Edit.Whole(after, Edit.Purpose.REPAIR, draft.issues().size(),
                ""), new Term.OfParty(party));
    }

    /** It wants what lies in the middle of the others, and where that is today's value, a step away from it. */
    private Repair likeOthers(PartyId party, List<Issue> issues) {
        Edit edit = changed(party, issues.stream().map(Issue::id).toList(), (issue, cell) -> {
            double today = IssueRepairs.issue(draft, issue.value()).statusQuo();
            double middle = Medians.of(draft, draft.parties().stream().map(Party::id)
                    .filter(p -> !p.equals(party)), issue, Cell.Measure.IDEAL).orElse(today);
            double wish = Math.abs(middle - today) >= 1 ? middle : today < 50 ? today + MOVE : today - MOVE;
            Cell free = new RedLines(cell).including(wish);
            return free.with(Cell.Measure.IDEAL, OptionalDouble.of(wish)).with(Cell.Measure.STATED,
                    OptionalDouble.empty());
        });
        return Repair.of(Remedy.MEDIAN_OF_ALL, edit);
    }

    private void old(PartyId party) {
        List<IssueId> old = cells(party, c -> c.confidence() != Confidence.LOW && sources.isOld(c));
        if (!old.isEmpty()) {
            int oldest = old.stream().mapToInt(i -> sources.year(draft.cells().get(party, i)).orElse(0)).min()
                    .getAsInt();
            found.add(new Finding(Concern.OLD_SOURCES,
                    List.of(new Term.OfParty(party), new Term.Issues(old), new Term.Year(oldest),
                            new Term.Year(draft.about().year())),
                    new Target.OfCell(new Place(party, old.getFirst())), List.of(doubt(party, old))));
        }
    }

    private void unsourced(PartyId party) {
        List<IssueId> without = cells(party,
                c -> c.confidence() == Confidence.HIGH && sources.isMissing(c));
        if (!without.isEmpty()) {
            found.add(new Finding(Concern.NO_SOURCES,
                    List.of(new Term.OfParty(party), new Term.Issues(without)),
                    new Target.OfCell(new Place(party, without.getFirst())), List.of(doubt(party, without))));
        }
    }

    private List<IssueId> cells(PartyId party, Predicate<Cell> which) {
        return draft.issues().stream().map(Issue::id).filter(i -> which.test(draft.cells().get(party, i)))
                .toList();
    }

    private Repair doubt(PartyId party, List<IssueId> issues) {
        return Repair.of(Remedy.DOUBT_SOURCES,
                changed(party, issues, (_, c) -> c.withConfidence(Confidence.LOW)));
    }

    private Edit changed(PartyId party, List<IssueId> issues, BiFunction<IssueId, Cell, Cell> change) {
        TreeMap<Place, Cell> cells = new TreeMap<>();
        issues.forEach(i -> cells.put(new Place(party, i), change.apply(i, draft.cells().get(party, i))));
        return new Edit.PutCells(cells, Edit.Way.REPAIRED, Optional.empty());
    }
}
