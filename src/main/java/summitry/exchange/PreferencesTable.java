package summitry.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.Capability;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;

/**
 * What actors want, in the form that forecasts of the challenge model take: {@code actor, capability, issue, position,
 * salience} and optionally {@code issue_min, issue_max}, the ends of the issue's scale. Without ends the scale is 0 to 100.
 */
public final class PreferencesTable {
    private static final double MOST = 1e12;

    private final Table table;
    private final Heads heads;
    private final Newcomers newcomers;
    private final Draft before;
    private final int actor;
    private final int capability;
    private final int issue;
    private final int position;
    private final int salience;
    private final int least;
    private final int most;
    private final SortedMap<Place, Cell> cells = new TreeMap<>();
    private final Map<PartyId, Double> capabilities = new LinkedHashMap<>();
    private final Map<IssueId, Ends> scales = new LinkedHashMap<>();
    private final List<String> newParties = new ArrayList<>();
    private final List<String> newIssues = new ArrayList<>();
    private final List<Misread> misread;
    /** Names of the table, and the names or ids that are meant by them. */
    private final Map<String, String> meant;
    private Names names;

    private record Ends(double low, double high) {}

    private PreferencesTable(Table table, Heads heads, Draft draft, Map<String, String> meant) {
        this.meant = meant;
        this.table = table;
        this.heads = heads;
        before = draft;
        newcomers = new Newcomers(draft);
        names = new Names(draft);
        actor = heads.of(Form.ACTOR);
        capability = heads.of(Form.CAPABILITY);
        issue = heads.of(Form.ISSUE);
        position = heads.of(Form.POSITION);
        salience = heads.of(Form.SALIENCE);
        least = heads.of(Form.LEAST);
        most = heads.of(Form.MOST);
        misread = new ArrayList<>(table.troubles());
    }

    /** @param table of the form {@link Form#PREFERENCES}; of another form nothing is understood */
    public static Preview preview(Table table, Draft draft) {
        return preview(table, draft, Map.of());
    }

    /** @param meant names of the table that are misspelt, and the names or ids that are meant by them */
    public static Preview preview(Table table, Draft draft, Map<String, String> meant) {
        return Heads.of(table).filter(_ -> Form.of(table).equals(Optional.of(Form.PREFERENCES)))
                .map(heads -> new PreferencesTable(table, heads, draft, meant).preview())
                .orElseGet(() -> new Preview(draft, 0, 0, List.of(), List.of(), Form.unknown(table)));
    }

    private Preview preview() {
        int understood = 0;
        for (Table.Row row : table.rows().subList(1, table.rows().size())) {
            understood += take(row) ? 1 : 0;
        }
        Draft after = newcomers.draft();
        after = new Edit.PutCells(cells, Edit.Way.IMPORTED, Optional.empty()).on(counting(after));
        return new Preview(after, understood, cells.size(), newParties, newIssues, misread);
    }

    /** Who wants something on an item counts on it, and has the capability of the table. */
    private Draft counting(Draft draft) {
        Draft after = draft;
        for (Party party : draft.parties()) {
            Double value = capabilities.get(party.id());
            if (value != null && value != party.capability().general()) {
                after = Edit.party(party.withCapability(new Capability(value, party.capability().byTheme())))
                        .on(after);
            }
        }
        for (Issue item : draft.issues()) {
            TreeSet<PartyId> members = new TreeSet<>(item.members());
            boolean isLarger = false;
            for (Place place : cells.keySet()) {
                boolean isNew = before.parties().stream().noneMatch(p -> p.id().equals(place.party()));
                isLarger |= place.issue().equals(item.id()) && isNew && members.add(place.party());
            }
            if (isLarger) {
                after = Edit.issue(new Issue(item.id(), item.theme(), item.title(), item.shortTitle(),
                        item.scale(), item.statusQuo(), item.noDeal(), item.rule(), List.copyOf(members),
                        item.vetoes(), item.procedure(), item.unit(), item.known())).on(after);
            }
        }
        return after;
    }

    private boolean take(Table.Row row) {
        Optional<Ends> ends = ends(row);
        if (ends.isEmpty() || !isNamed(row, actor) || !isNamed(row, issue)) {
            return false;
        }
        OptionalDouble wants = number(row, position, ends.get().low(), ends.get().high());
        OptionalDouble cares = salience < 0 ? OptionalDouble.empty() : number(row, salience, 0, 100);
        OptionalDouble power = capability < 0 || row.at(capability).isEmpty()
                ? OptionalDouble.empty()
                : number(row, capability, 0, 1e9);
        if (wants.isEmpty() || (salience >= 0 && cares.isEmpty())
                || (capability >= 0 && !row.at(capability).isEmpty() && power.isEmpty())) {
            return false;
        }
        Optional<PartyId> party = party(row);
        Optional<IssueId> item = party.flatMap(_ -> item(row, ends.get()));
        if (party.isEmpty() || item.isEmpty()) {
            return false;
        }
        Ends known = scales.computeIfAbsent(item.get(), _ -> ends.get());
        if (!known.equals(ends.get())) {
            misread.add(heads.misread(row, Math.max(0, least), Misread.Kind.OTHER_SCALE,
                    Amounts.range(known.low(), known.high())));
            return false;
        }
        return put(row, new Place(party.get(), item.get()), ends.get(), wants.getAsDouble(), cares, power);
    }

    private boolean put(Table.Row row, Place place, Ends ends, double wants, OptionalDouble cares,
            OptionalDouble power) {
        if (cells.containsKey(place)) {
            misread.add(heads.misread(row, actor, Misread.Kind.TWICE, ""));
            return false;
        }
        Cell old = before.cells().get(place);
        double value = Math.clamp((wants - ends.low()) * 100 / (ends.high() - ends.low()), 0, 100);
        Cell next = old.with(Cell.Measure.IDEAL, OptionalDouble.of(value));
        cells.put(place, cares.isPresent() ? next.with(Cell.Measure.SALIENCE, cares) : next);
        if (power.isPresent() && power.getAsDouble() != capability(place)) {
            double first = capabilities.computeIfAbsent(place.party(), _ -> power.getAsDouble());
            if (first != power.getAsDouble()) {
                misread.add(heads.misread(row, capability, Misread.Kind.OTHER_CAPABILITY,
                        Amounts.text(first)));
            }
        }
        return true;
    }

    /** What the draft gives the party on the item; NaN where it does not know one of them. */
    private double capability(Place place) {
        Optional<Party> party = before.parties().stream().filter(p -> p.id().equals(place.party()))
                .findFirst();
        Optional<Issue> item = before.issues().stream().filter(i -> i.id().equals(place.issue())).findFirst();
        return party.isEmpty() || item.isEmpty()
                ? Double.NaN
                : party.get().capability().on(item.get().theme());
    }

    private Optional<Ends> ends(Table.Row row) {
        if (least < 0 || most < 0 || (row.at(least).isEmpty() && row.at(most).isEmpty())) {
            return Optional.of(new Ends(0, 100));
        }
        OptionalDouble low = number(row, least, -MOST, MOST);
        OptionalDouble high = number(row, most, -MOST, MOST);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.getAsDouble() >= high.getAsDouble()) {
            misread.add(heads.misread(row, most, Misread.Kind.NO_SCALE, Amounts.text(low.getAsDouble())));
            return Optional.empty();
        }
        return Optional.of(new Ends(low.getAsDouble(), high.getAsDouble()));
    }

    private OptionalDouble number(Table.Row row, int column, double low, double high) {
        OptionalDouble value = Amounts.within(row.at(column), table.hasDecimalComma(), low, high);
        if (value.isEmpty()) {
            misread.add(heads.misread(row, column, Misread.Kind.NO_NUMBER, Amounts.range(low, high)));
        }
        return value;
    }

    private boolean isNamed(Table.Row row, int column) {
        String name = row.at(column);
        if (name.isBlank()) {
            misread.add(heads.misread(row, column, Misread.Kind.MISSING, ""));
        } else if (name.length() > Newcomers.LONGEST_NAME) {
            misread.add(heads.misread(row, column, Misread.Kind.TOO_LONG,
                    String.valueOf(Newcomers.LONGEST_NAME)));
        }
        return !name.isBlank() && name.length() <= Newcomers.LONGEST_NAME;
    }

    private Optional<PartyId> party(Table.Row row) {
        String name = meant(row.at(actor));
        Optional<PartyId> known = names.party(name);
        if (known.isPresent()) {
            return known;
        }
        Optional<PartyId> made = newcomers.party(Localized.same(name), "", "").map(Party::id);
        made.ifPresentOrElse(_ -> made(newParties, name), () -> misread.add(heads.misread(row, actor,
                Misread.Kind.NO_ROOM, String.valueOf(Section.PARTIES.most()))));
        return made;
    }

    private Optional<IssueId> item(Table.Row row, Ends ends) {
        String name = meant(row.at(issue));
        Optional<IssueId> known = names.issue(name);
        if (known.isPresent()) {
            return known;
        }
        Optional<IssueId> made = newcomers.issue(name, ends.low(), ends.high()).map(Issue::id);
        made.ifPresentOrElse(_ -> made(newIssues, name), () -> misread.add(heads.misread(row, issue,
                Misread.Kind.NO_ROOM, String.valueOf(Section.ISSUES.most()))));
        return made;
    }

    private String meant(String written) {
        return meant.getOrDefault(written, written);
    }

    private void made(List<String> made, String name) {
        made.add(name);
        names = new Names(newcomers.draft());
    }

    /** The draft in this form, party by party; pairs without a position are left out. */
    public static String csv(Draft draft, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("actor", "capability", "issue", "position", "salience", "issue_min", "issue_max"));
        for (Party party : draft.parties()) {
            for (Issue item : draft.issues()) {
                Cell cell = draft.cells().get(party.id(), item.id());
                if (cell.ideal().isPresent()) {
                    rows.add(List.of(named(party.name().in(language), party.id().value()),
                            Amounts.text(party.capability().on(item.theme())),
                            named(item.title().in(language), item.id().value()),
                            Amounts.text(cell.ideal().getAsDouble()), Amounts.text(cell.salience().orElse(0)),
                            "0", "100"));
                }
            }
        }
        return TableWriter.csv(rows);
    }

    private static String named(String name, String otherwise) {
        return name.isBlank() ? otherwise : name;
    }
}
