package summitry.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import summitry.model.Confidence;
import summitry.model.Flaw;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.PartyId;
import summitry.model.Preference;
import summitry.model.Preferences;

/** Reads what each party wants on each issue, and notes pairs that are missing or given twice. */
final class PreferencesReader {
    private static final int MOST = 1_000_000;

    private final List<String> parties;
    private final List<String> issues;
    private final Names names;
    /** The line of the first preference of each pair, party by party; 0 where there is none. */
    private final int[] lines;
    private final @Nullable Preference[] rows;

    PreferencesReader(Names names) {
        this.names = names;
        this.parties = names.parties().ids();
        this.issues = names.issues().ids();
        this.lines = new int[parties.size() * issues.size()];
        this.rows = new @Nullable Preference[lines.length];
    }

    /** Empty where anything is wrong with any of them. */
    Optional<Preferences> read(Spot spot) {
        int before = spot.problems().count();
        for (Spot item : spot.items(0, MOST)) {
            item.fields().ifPresent(f -> row(item, f));
        }
        if (!issues.isEmpty()) {
            noteMissing(spot);
        }
        return spot.problems().ifNoneSince(before, () -> new Preferences(parties.size(), issues.size(),
                Arrays.stream(rows).filter(Objects::nonNull).toList()));
    }

    /** True where a pair has a sound preference of salience 0. */
    boolean isIndifferent(PartyId party, IssueId issue) {
        int p = parties.indexOf(party.value());
        int i = issues.indexOf(issue.value());
        Preference row = p < 0 || i < 0 ? null : rows[p * issues.size() + i];
        return row != null && row.salience() == 0;
    }

    private void row(Spot spot, Fields fields) {
        int before = spot.problems().count();
        Optional<Spot> partySpot = fields.required("party");
        Optional<Spot> issueSpot = fields.required("issue");
        Optional<Integer> party = partySpot.flatMap(names.parties()::index);
        Optional<Integer> issue = issueSpot.flatMap(names.issues()::index);
        boolean isCertain = spot.problems().count() == before;
        Optional<Preference> preference = preference(spot, fields, before);
        if (party.isEmpty() || issue.isEmpty()) {
            return;
        }
        int cell = party.get() * issues.size() + issue.get();
        if (lines[cell] > 0 && isCertain) {
            spot.note(new Flaw.RepeatedPreference(new PartyId(parties.get(party.get())),
                    new IssueId(issues.get(issue.get())), lines[cell]));
        }
        if (lines[cell] == 0) {
            lines[cell] = spot.value().at().line();
            rows[cell] = preference.orElse(null);
        }
    }

    private static Optional<Preference> preference(Spot spot, Fields f, int before) {
        Optional<Spot> idealSpot = f.required("ideal");
        int unread = spot.problems().count();
        double ideal = idealSpot.map(s -> s.number(0, 100)).orElse(0.0);
        boolean hasIdeal = idealSpot.isPresent() && spot.problems().count() == unread;
        OptionalDouble stated = f.optionalNumber("stated", 0, 100);
        double salience = f.number("salience", 0, 100);
        OptionalDouble flexibility = f.optionalNumber("flexibility", 0, 100);
        OptionalDouble redMin = redLine(f, "redMin", hasIdeal, ideal, stated);
        OptionalDouble redMax = redLine(f, "redMax", hasIdeal, ideal, stated);
        Confidence confidence = f.oneOf("confidence", List.of(Confidence.values()), Confidence::key);
        Localized rationale = f.anyLocalized("rationale");
        String source = f.anyText("source");
        f.close();
        return spot.problems().ifNoneSince(before, () -> new Preference(ideal, stated.orElse(ideal), salience,
                redMin, redMax, flexibility, confidence, rationale, source));
    }

    private static OptionalDouble redLine(Fields fields, String name, boolean hasIdeal, double ideal,
            OptionalDouble stated) {
        Optional<Spot> spot = fields.optional(name);
        if (spot.isEmpty()) {
            return OptionalDouble.empty();
        }
        int before = spot.get().problems().count();
        double edge = spot.get().number(0, 100);
        if (hasIdeal && spot.get().problems().count() == before) {
            double low = Math.min(ideal, stated.orElse(ideal));
            double high = Math.max(ideal, stated.orElse(ideal));
            if (name.equals("redMin") && edge > low) {
                spot.get().note(new Flaw.RedLineAbove(edge, low));
            }
            if (name.equals("redMax") && edge < high) {
                spot.get().note(new Flaw.RedLineBelow(edge, high));
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
                spot.note(new Flaw.MissingPreferences(new PartyId(Known.orStandIn(parties.get(p))), missing));
            }
        }
    }
}
