package summitry.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Section;
import summitry.model.Capability;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;

/**
 * States with their names, codes and numbers: {@code name, code, iso2} and a column for each indicator. The states join the
 * draft as parties; of one indicator their capability may be taken, as a share of all in percent.
 *
 * @param with the draft with the states that it does not have yet
 * @param indicators numbers by heading of the column and party; columns without any number are no indicator
 * @param names of the states that are new
 */
public record CountriesTable(Draft with, Map<String, SortedMap<PartyId, Double>> indicators,
        List<String> names, int rows, List<Misread> misread) {
    private static final double MOST = 1e18;

    public CountriesTable {
        names = List.copyOf(names);
        misread = List.copyOf(misread);
    }

    /** @param table of the form {@link Form#COUNTRIES}; of another form nothing is understood */
    public static CountriesTable of(Table table, Draft draft) {
        return Heads.of(table).filter(_ -> Form.of(table).equals(Optional.of(Form.COUNTRIES)))
                .map(heads -> new Reading(table, heads, draft).read())
                .orElseGet(() -> new CountriesTable(draft, Map.of(), List.of(), 0, Form.unknown(table)));
    }

    /** @param indicator that gives the capability; empty to leave it as it is */
    public Preview preview(Optional<String> indicator) {
        SortedMap<PartyId, Double> values = indicator.map(indicators::get).orElseGet(TreeMap::new);
        double sum = values.values().stream().mapToDouble(v -> v).sum();
        Draft after = with;
        int changed = 0;
        for (Party party : with.parties()) {
            Double value = values.get(party.id());
            if (value != null && sum > 0) {
                after = Edit.party(party.withCapability(
                        new Capability(Math.rint(value / sum * 1e6) / 1e4, party.capability().byTheme())))
                        .on(after);
                changed++;
            }
        }
        return new Preview(after, rows, Math.max(names.size(), changed), names, List.of(), misread);
    }

    /** One table being read. */
    private static final class Reading {
        private final Table table;
        private final Heads heads;
        private final Newcomers newcomers;
        private final int name;
        private final int otherName;
        private final int code;
        private final int flag;
        private final Names known;
        private final List<String> made = new ArrayList<>();
        private final List<Misread> misread;
        private final Map<Integer, SortedMap<PartyId, Double>> values = new LinkedHashMap<>();
        private final Map<Integer, List<Misread>> odd = new LinkedHashMap<>();
        private final SortedMap<PartyId, Integer> seen = new TreeMap<>();

        Reading(Table table, Heads heads, Draft draft) {
            this.table = table;
            this.heads = heads;
            newcomers = new Newcomers(draft);
            known = new Names(draft);
            name = heads.of(Form.NAME);
            otherName = heads.of(Form.OTHER_NAME);
            code = heads.of(Form.CODE);
            flag = heads.of(Form.FLAG);
            misread = new ArrayList<>(table.troubles());
        }

        CountriesTable read() {
            int rows = 0;
            for (Table.Row row : table.rows().subList(1, table.rows().size())) {
                rows += take(row) ? 1 : 0;
            }
            Map<String, SortedMap<PartyId, Double>> indicators = new LinkedHashMap<>();
            values.forEach((column, numbers) -> {
                List<Misread> strange = odd.getOrDefault(column, List.of());
                // A column of words with a number here or there is no indicator.
                if (numbers.size() > strange.size()) {
                    indicators.putIfAbsent(heads.name(column), numbers);
                    misread.addAll(strange);
                }
            });
            return new CountriesTable(newcomers.draft(), indicators, made, rows, misread);
        }

        private boolean take(Table.Row row) {
            String called = row.at(name);
            if (called.isBlank() || called.length() > Newcomers.LONGEST_NAME) {
                misread.add(heads.misread(row, name,
                        called.isBlank() ? Misread.Kind.MISSING : Misread.Kind.TOO_LONG,
                        String.valueOf(Newcomers.LONGEST_NAME)));
                return false;
            }
            Optional<PartyId> party = known.party(called)
                    .or(() -> code < 0 ? Optional.empty() : known.party(row.at(code))).or(() -> added(row));
            if (party.isEmpty()) {
                misread.add(heads.misread(row, name, Misread.Kind.NO_ROOM,
                        String.valueOf(Section.PARTIES.most())));
                return false;
            }
            if (seen.putIfAbsent(party.get(), row.line()) != null) {
                misread.add(heads.misread(row, name, Misread.Kind.TWICE, ""));
                return false;
            }
            for (int column = 0; column < heads.count(); column++) {
                if (column != name && column != otherName && column != code && column != flag
                        && !row.at(column).isEmpty() && !heads.name(column).isEmpty()) {
                    number(row, column, party.get());
                }
            }
            return true;
        }

        private void number(Table.Row row, int column, PartyId party) {
            OptionalDouble value = Amounts.within(row.at(column), table.hasDecimalComma(), 0, MOST);
            if (value.isPresent()) {
                values.computeIfAbsent(column, _ -> new TreeMap<>()).put(party, value.getAsDouble());
            } else {
                odd.computeIfAbsent(column, _ -> new ArrayList<>()).add(heads.misread(row, column,
                        Misread.Kind.NO_NUMBER, "\u2265 0"));
            }
        }

        private Optional<PartyId> added(Table.Row row) {
            String called = row.at(name);
            String other = row.at(otherName);
            String letters = row.at(flag).toUpperCase(Locale.ROOT);
            Localized names = new Localized(called,
                    other.isBlank() || other.length() > Newcomers.LONGEST_NAME ? called : other);
            Optional<Party> party = newcomers.party(names, row.at(code).matches("[A-Za-z]{2,4}")
                    ? row.at(code)
                    : "", letters.matches("[A-Z]{2}") ? letters : "");
            party.ifPresent(_ -> made.add(called));
            return party.map(Party::id);
        }
    }
}
