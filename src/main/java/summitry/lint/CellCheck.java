package summitry.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.model.Bloc;
import summitry.model.Group;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;

/** What is not known of the table of parties and issues, and red lines that exclude what their own party wants or says. */
final class CellCheck {
    private static final double MIDDLE = 50;

    private final Draft draft;
    private final List<Finding> found = new ArrayList<>();

    private CellCheck(Draft draft) {
        this.draft = draft;
    }

    static List<Finding> of(Draft draft) {
        CellCheck check = new CellCheck(draft);
        for (Party party : draft.parties()) {
            check.positions(party.id());
            check.care(party.id());
            draft.issues().forEach(i -> check.redLines(new Place(party.id(), i.id())));
        }
        return check.found;
    }

    private List<IssueId> without(PartyId party, Cell.Measure number) {
        return draft.issues().stream().map(Issue::id)
                .filter(i -> draft.cells().get(party, i).get(number).isEmpty()).toList();
    }

    private void positions(PartyId party) {
        List<IssueId> gaps = without(party, Cell.Measure.IDEAL);
        if (gaps.isEmpty()) {
            return;
        }
        List<Repair> repairs = new ArrayList<>();
        draft.blocs().stream().filter(b -> b.members().contains(party)).findFirst()
                .map(Bloc::members).or(() -> draft.groups().stream()
                        .filter(g -> g.members().contains(party)).findFirst().map(Group::members))
                .ifPresent(members -> median(party, gaps, Remedy.MEDIAN_OF_GROUP, members)
                        .ifPresent(repairs::add));
        median(party, gaps, Remedy.MEDIAN_OF_ALL, draft.parties().stream().map(Party::id).toList())
                .ifPresent(repairs::add);
        repairs.add(Repair.of(Remedy.SET_TO, put(party, gaps, Cell.Measure.IDEAL,
                i -> wish(party, i, MIDDLE)), new Term.Amount(MIDDLE)));
        repairs.add(Repair.of(Remedy.NO_SAY, changed(party, gaps, c -> c
                .with(Cell.Measure.IDEAL, OptionalDouble.of(within(c, MIDDLE)))
                .with(Cell.Measure.SALIENCE, OptionalDouble.of(0)), Optional.empty())));
        add(Concern.NO_POSITION, party, gaps, repairs);
    }

    private void care(PartyId party) {
        List<IssueId> gaps = without(party, Cell.Measure.SALIENCE);
        if (gaps.isEmpty()) {
            return;
        }
        add(Concern.NO_CARE, party, gaps, List.of(
                Repair.of(Remedy.CARE,
                        put(party, gaps, Cell.Measure.SALIENCE, _ -> OptionalDouble.of(MIDDLE)),
                        new Term.Amount(MIDDLE)),
                Repair.of(Remedy.NO_SAY,
                        put(party, gaps, Cell.Measure.SALIENCE, _ -> OptionalDouble.of(0)))));
    }

    private void add(Concern concern, PartyId party, List<IssueId> issues, List<Repair> repairs) {
        found.add(new Finding(concern, List.of(new Term.OfParty(party), new Term.Issues(issues)),
                new Target.OfCell(new Place(party, issues.getFirst())), repairs));
    }

    /** Empty where nobody among them has said anything on one of the issues. */
    private Optional<Repair> median(PartyId party, List<IssueId> issues, Remedy remedy, List<PartyId> among) {
        boolean isKnown = issues.stream().allMatch(i -> middle(i, among.stream()).isPresent());
        return isKnown
                ? Optional.of(Repair.of(remedy, put(party, issues, Cell.Measure.IDEAL,
                        i -> wish(party, i, middle(i, among.stream()).getAsDouble()))))
                : Optional.empty();
    }

    private OptionalDouble middle(IssueId issue, Stream<PartyId> among) {
        return Medians.of(draft, among, issue, Cell.Measure.IDEAL);
    }

    /** A wish that the red lines of the cell leave room for, where they leave any. */
    private OptionalDouble wish(PartyId party, IssueId issue, double value) {
        return OptionalDouble.of(within(draft.cells().get(party, issue), value));
    }

    private static double within(Cell cell, double value) {
        double low = cell.redMin().orElse(0);
        double high = cell.redMax().orElse(100);
        return low <= high ? Math.clamp(value, low, high) : value;
    }

    private interface Value {
        OptionalDouble on(IssueId issue);
    }

    private Edit put(PartyId party, List<IssueId> issues, Cell.Measure number, Value value) {
        TreeMap<Place, Cell> cells = new TreeMap<>();
        for (IssueId issue : issues) {
            Place place = new Place(party, issue);
            cells.put(place, draft.cells().get(place).with(number, value.on(issue)));
        }
        return new Edit.PutCells(cells, Edit.Way.REPAIRED, Optional.of(number));
    }

    private Edit changed(PartyId party, List<IssueId> issues, UnaryOperator<Cell> change,
            Optional<Cell.Measure> number) {
        TreeMap<Place, Cell> cells = new TreeMap<>();
        issues.forEach(i -> cells.put(new Place(party, i), change.apply(draft.cells().get(party, i))));
        return new Edit.PutCells(cells, Edit.Way.REPAIRED, number);
    }

    private void redLines(Place place) {
        Cell cell = draft.cells().get(place);
        if (!cell.leavesRoom()) {
            found.add(new RedLineRepairs(place, cell).finding());
        }
    }
}
