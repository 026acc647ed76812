package summitry.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Filling;
import summitry.draft.Place;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;

/**
 * One number of each cell of a draft as a spreadsheet has it: copied and pasted as text between tabs.
 *
 * @param parties the rows, as they are shown
 * @param issues the columns, as they are shown
 */
public record Grid(Draft draft, List<Party> parties, List<Issue> issues, Cell.Measure measure) {
    /** How much a party cares where only its position is given; every new cell needs some to be played. */
    private static final double USUAL_CARE = 50;

    public Grid {
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
    }

    /** A block of cells; its edges belong to it, from 0. */
    public record Range(int top, int left, int bottom, int right) {}

    /**
     * What became of a pasted text.
     *
     * @param edit of the cells that were understood; it may change none
     * @param misread what was not
     * @param outside how many values found no cell
     */
    public record Pasted(Edit.PutCells edit, List<Misread> misread, int outside) {
        public Pasted {
            misread = List.copyOf(misread);
        }
    }

    /**
     * What became of a block that was filled.
     *
     * @param edit of the cells that change; it may change none
     * @param cut how many numbers would have left the scale and stay at its end
     * @param empty how many cells had no number to reckon with and stay empty
     */
    public record Filled(Edit.PutCells edit, int cut, int empty) {}

    /** What stands in a block, rows between line breaks and cells between tabs. */
    public String copied(Range range) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = range.top(); row <= range.bottom(); row++) {
            List<String> line = new ArrayList<>();
            for (int column = range.left(); column <= range.right(); column++) {
                OptionalDouble value = value(row, column);
                line.add(value.isPresent() ? Amounts.text(value.getAsDouble()) : "");
            }
            rows.add(line);
        }
        return TableWriter.tsv(rows);
    }

    Place place(int row, int column) {
        return new Place(parties.get(row).id(), issues.get(column).id());
    }

    /** One number in every cell of a block; empty to clear it. */
    public Edit.PutCells filled(Range range, OptionalDouble value, Edit.Way way) {
        SortedMap<Place, Cell> cells = new TreeMap<>();
        for (int row = range.top(); row <= range.bottom(); row++) {
            for (int column = range.left(); column <= range.right(); column++) {
                put(cells, place(row, column), value);
            }
        }
        return new Edit.PutCells(cells, way, Optional.of(measure));
    }

    OptionalDouble value(int row, int column) {
        return draft.cells().get(place(row, column)).get(measure);
    }

    /** Fills a block in one of several ways; cells that would stay as they are, are no part of the edit. */
    public Filled filled(Range range, Filling filling) {
        return new Filler(this, range, filling).filled();
    }

    void put(SortedMap<Place, Cell> cells, Place place, OptionalDouble value) {
        Cell cell = draft.cells().get(place).with(measure, value);
        boolean isNew = value.isPresent() && measure == Cell.Measure.IDEAL && cell.salience().isEmpty();
        cells.put(place, isNew ? cell.with(Cell.Measure.SALIENCE, OptionalDouble.of(USUAL_CARE)) : cell);
    }

    /**
     * Takes a text at a block: one value fills it, more begin at its upper left cell. Where the text has a row of items or a
     * column of parties, its values go to those, wherever they stand.
     */
    public Pasted pasted(Range range, String text) {
        List<List<String>> rows = text.lines().map(l -> List.of(l.split("\t", -1))).toList();
        if (rows.isEmpty()) {
            return new Pasted(nothing(), List.of(), 0);
        }
        if (rows.size() == 1 && rows.getFirst().size() == 1) {
            Optional<OptionalDouble> value = value(rows.getFirst().getFirst());
            return value.map(v -> new Pasted(filled(range, v, Edit.Way.PASTED), List.of(), 0))
                    .orElseGet(() -> new Pasted(nothing(), List.of(noNumber(1, 1, "", text.strip())), 0));
        }
        return new Block(range, rows).pasted();
    }

    private Edit.PutCells nothing() {
        return new Edit.PutCells(new TreeMap<>(), Edit.Way.PASTED, Optional.of(measure));
    }

    private static Misread noNumber(int line, int column, String field, String value) {
        return new Misread(line, column, field, value, Misread.Kind.NO_NUMBER, Amounts.range(0, 100));
    }

    /** The number of a field; an empty one, or a dash, clears its cell. */
    private static Optional<OptionalDouble> value(String field) {
        String text = field.strip();
        if (text.isEmpty() || text.equals("-") || text.equals("\u2013")) {
            return Optional.of(OptionalDouble.empty());
        }
        OptionalDouble value = Amounts.within(text, true, 0, 100);
        return value.isPresent() ? Optional.of(value) : Optional.empty();
    }

    /** A text of several values. */
    private final class Block {
        private final Range range;
        private final List<List<String>> rows;
        private final Names names = new Names(draft);
        private final boolean hasItems;
        private final boolean hasParties;
        private final SortedMap<Place, Cell> cells = new TreeMap<>();
        private final List<Misread> misread = new ArrayList<>();
        private int outside;

        Block(Range range, List<List<String>> rows) {
            this.range = range;
            this.rows = rows;
            List<String> first = rows.getFirst();
            hasItems = rows.size() > 1 && first.stream().noneMatch(f -> isNumber(f))
                    && first.stream().anyMatch(f -> names.issue(f).isPresent());
            List<String> column = rows.subList(hasItems ? 1 : 0, rows.size()).stream().map(List::getFirst)
                    .toList();
            hasParties = rows.stream().anyMatch(r -> r.size() > 1)
                    && column.stream().noneMatch(f -> isNumber(f))
                    && column.stream().anyMatch(f -> names.party(f).isPresent());
        }

        private static boolean isNumber(String field) {
            return Amounts.read(field, true).isPresent();
        }

        Pasted pasted() {
            List<Optional<IssueId>> heads = new ArrayList<>();
            int widest = rows.stream().mapToInt(List::size).max().orElse(0);
            for (int c = hasParties ? 1 : 0; c < widest; c++) {
                heads.add(hasItems
                        ? named(c)
                        : at(issues, range.left() + c - (hasParties ? 1 : 0)).map(Issue::id));
            }
            for (int r = hasItems ? 1 : 0; r < rows.size(); r++) {
                row(r, heads);
            }
            return new Pasted(new Edit.PutCells(cells, Edit.Way.PASTED, Optional.of(measure)), misread,
                    outside);
        }

        private Optional<IssueId> named(int column) {
            String head = column < rows.getFirst().size() ? rows.getFirst().get(column) : "";
            Optional<IssueId> issue = names.issue(head);
            if (issue.isEmpty() && !head.isBlank()) {
                misread.add(new Misread(1, column + 1, "", head, Misread.Kind.UNKNOWN_ISSUE, ""));
            }
            return issue;
        }

        private void row(int r, List<Optional<IssueId>> heads) {
            List<String> fields = rows.get(r);
            Optional<PartyId> party = hasParties
                    ? names.party(fields.getFirst())
                    : at(parties, range.top() + r - (hasItems ? 1 : 0)).map(Party::id);
            if (hasParties && party.isEmpty() && !fields.getFirst().isBlank()) {
                misread.add(new Misread(r + 1, 1, "", fields.getFirst(), Misread.Kind.UNKNOWN_PARTY, ""));
            }
            for (int c = hasParties ? 1 : 0; c < fields.size(); c++) {
                Optional<IssueId> issue = heads.get(c - (hasParties ? 1 : 0));
                Optional<OptionalDouble> value = value(fields.get(c));
                if (party.isEmpty() || issue.isEmpty()) {
                    outside += fields.get(c).isBlank() ? 0 : 1;
                } else if (value.isEmpty()) {
                    misread.add(
                            noNumber(r + 1, c + 1, hasItems ? rows.getFirst().get(c) : "", fields.get(c)));
                } else {
                    put(cells, new Place(party.get(), issue.get()), value.get());
                }
            }
        }

        private static <T> Optional<T> at(List<T> list, int index) {
            return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
        }
    }
}
