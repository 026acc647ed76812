package summitry.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import summitry.draft.Cell;
import summitry.draft.Cells;
import summitry.draft.Place;
import summitry.model.Confidence;
import summitry.model.Flaw;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.model.Preference;

/** Reads what each party wants on each issue, and notes pairs that are missing or given twice. */
final class PreferencesReader {
    private static final int MOST = 1_000_000;

    private final List<String> parties;
    private final List<String> issues;
    private final Names names;
    /** The line of the first preference of each pair, party by party; 0 where there is none. */
    private final int[] lines;
    private final Map<Place, Cell> cells = new LinkedHashMap<>();

    PreferencesReader(Names names) {
        this.names = names;
        this.parties = names.parties().ids();
        this.issues = names.issues().ids();
        this.lines = new int[parties.size() * issues.size()];
    }

    /** What could be read; what is wrong with it is noted. */
    Cells read(Spot spot) {
        for (Spot item : spot.items(0, MOST)) {
            item.fields().ifPresent(f -> row(item, f));
        }
        if (!issues.isEmpty()) {
            noteMissing(spot);
        }
        return Cells.NONE.with(cells);
    }

    /** True where a pair has a sound preference of salience 0. */
    boolean isIndifferent(PartyId party, IssueId issue) {
        Cell cell = cells.get(new Place(party, issue));
        return cell != null && cell.ideal().isPresent() && cell.salience().equals(OptionalDouble.of(0));
    }

    private void row(Spot spot, Fields fields) {
        int before = spot.problems().hard();
        Optional<Spot> partySpot = fields.required("party");
        Optional<Spot> issueSpot = fields.required("issue");
        Optional<Integer> party = partySpot.flatMap(names.parties()::index);
        Optional<Integer> issue = issueSpot.flatMap(names.issues()::index);
        boolean isCertain = spot.problems().hard() == before;
        Optional<Cell> cell = cell(spot, fields, before);
        if (party.isEmpty() || issue.isEmpty()) {
            return;
        }
        int index = party.get() * issues.size() + issue.get();
        PartyId partyId = new PartyId(Known.orStandIn(parties.get(party.get())));
        IssueId issueId = new IssueId(Known.orStandIn(issues.get(issue.get())));
        if (lines[index] > 0 && isCertain) {
            spot.note(new Flaw.RepeatedPreference(partyId, issueId, lines[index]));
        }
        if (lines[index] == 0) {
            lines[index] = spot.value().at().line();
            cell.ifPresent(c -> cells.put(new Place(partyId, issueId), c));
        }
    }

    private static Optional<Cell> cell(Spot spot, Fields f, int before) {
        OptionalDouble ideal = wanted(f, "ideal");
        OptionalDouble stated = f.optionalNumber("stated", 0, 100);
        OptionalDouble salience = wanted(f, "salience");
        OptionalDouble flexibility = f.optionalNumber("flexibility", 0, 100);
        OptionalDouble redMin = redLine(f, "redMin", ideal, stated);
        OptionalDouble redMax = redLine(f, "redMax", ideal, stated);
        Confidence confidence = f.oneOf("confidence", List.of(Confidence.values()), Confidence::key);
        Localized rationale = f.anyLocalized("rationale");
        String source = f.anyText("source");
        String date = f.optional("date").map(PreferencesReader::date).orElse("");
        f.close();
        // What it says is kept only where it differs from what it wants, so that a scenario reads as it was written.
        OptionalDouble says = stated.equals(ideal) ? OptionalDouble.empty() : stated;
        return spot.problems().ifNoneSince(before, () -> new Cell(ideal, says, salience, redMin, redMax,
                flexibility, confidence, rationale, source, date));
    }

    /** A number that a draft may wait for. */
    private static OptionalDouble wanted(Fields fields, String name) {
        int before = fields.problems().hard();
        Optional<Spot> spot = fields.wanted(name);
        double value = spot.map(s -> s.number(0, 100)).orElse(0.0);
        return spot.isPresent() && fields.problems().hard() == before
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }

    private static String date(Spot spot) {
        String date = spot.text(true);
        if (Preference.isDate(date)) {
            return date;
        }
        spot.note(new Flaw.NotADate(date));
        return "";
    }

    private static OptionalDouble redLine(Fields fields, String name, OptionalDouble ideal,
            OptionalDouble stated) {
        Optional<Spot> spot = fields.optional(name);
        if (spot.isEmpty()) {
            return OptionalDouble.empty();
        }
        int before = spot.get().problems().hard();
        double edge = spot.get().number(0, 100);
        if (ideal.isPresent() && spot.get().problems().hard() == before) {
            double wants = ideal.getAsDouble();
            double low = Math.min(wants, stated.orElse(wants));
            double high = Math.max(wants, stated.orElse(wants));
            if (name.equals("redMin") && edge > low) {
                spot.get().remark(new Flaw.RedLineAbove(edge, low));
            }
            if (name.equals("redMax") && edge < high) {
                spot.get().remark(new Flaw.RedLineBelow(edge, high));
            }
        }
        return OptionalDouble.of(edge);
    }

    private void noteMissing(Spot spot) {
        for (int p = 0; p < parties.size(); p++) {
            List<IssueId> missing = new ArrayList<>();
            for (int i = 0; i < issues.size(); i++) {
                if (lines[p * issues.size() + i] == 0) {
                    missing.add(new IssueId(Known.orStandIn(issues.get(i))));
                }
            }
            if (!missing.isEmpty()) {
                spot.remark(new Flaw.MissingPreferences(new PartyId(Known.orStandIn(parties.get(p))),
                        missing));
            }
        }
    }
}
