package summitry.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.model.IssueId;
import summitry.model.PartyId;

/**
 * The cells of a draft by party and issue; a pair that is not there is {@link Cell#EMPTY}. Immutable; a change copies the
 * row of its party and shares the others.
 */
public final class Cells {
    public static final Cells NONE = new Cells(new TreeMap<>());

    private final SortedMap<PartyId, SortedMap<IssueId, Cell>> rows;

    private Cells(SortedMap<PartyId, SortedMap<IssueId, Cell>> rows) {
        this.rows = rows;
    }

    public Cell get(PartyId party, IssueId issue) {
        SortedMap<IssueId, Cell> row = rows.get(party);
        return row == null ? Cell.EMPTY : row.getOrDefault(issue, Cell.EMPTY);
    }

    public Cell get(Place place) {
        return get(place.party(), place.issue());
    }

    /** The same with some cells changed; an empty one is taken out. */
    public Cells with(Map<Place, Cell> changed) {
        SortedMap<PartyId, SortedMap<IssueId, Cell>> copy = new TreeMap<>(rows);
        Map<PartyId, SortedMap<IssueId, Cell>> fresh = new LinkedHashMap<>();
        changed.forEach((place, cell) -> {
            SortedMap<IssueId, Cell> row = fresh.computeIfAbsent(place.party(), p -> new TreeMap<>(
                    Optional.ofNullable(rows.get(p)).orElse(Collections.emptySortedMap())));
            if (cell.equals(Cell.EMPTY)) {
                row.remove(place.issue());
            } else {
                row.put(place.issue(), cell);
            }
        });
        fresh.forEach((party, row) -> {
            if (row.isEmpty()) {
                copy.remove(party);
            } else {
                copy.put(party, row);
            }
        });
        return new Cells(copy);
    }

    public Cells with(Place place, Cell cell) {
        return with(Map.of(place, cell));
    }

    /** The same with what is said of one party said of another as well. */
    public Cells withRowOf(PartyId from, PartyId to) {
        SortedMap<IssueId, Cell> row = rows.get(from);
        if (row == null) {
            return this;
        }
        SortedMap<PartyId, SortedMap<IssueId, Cell>> copy = new TreeMap<>(rows);
        copy.put(to, row);
        return new Cells(copy);
    }

    /** The same with what is said on one issue said on another as well. */
    public Cells withColumnOf(IssueId from, IssueId to) {
        Map<Place, Cell> column = new LinkedHashMap<>();
        rows.keySet().forEach(party -> column.put(new Place(party, to), get(party, from)));
        return with(column);
    }

    /** The same without the cells of parties and issues that are not asked for. */
    Cells only(Set<PartyId> parties, Set<IssueId> issues) {
        SortedMap<PartyId, SortedMap<IssueId, Cell>> kept = new TreeMap<>();
        rows.forEach((party, row) -> {
            if (parties.contains(party)) {
                SortedMap<IssueId, Cell> some = row;
                if (!issues.containsAll(row.keySet())) {
                    some = new TreeMap<>(row);
                    some.keySet().retainAll(issues);
                }
                if (!some.isEmpty()) {
                    kept.put(party, some);
                }
            }
        });
        return new Cells(kept);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells && rows.equals(cells.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return "Cells" + rows;
    }
}
