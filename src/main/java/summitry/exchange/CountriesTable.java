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
import summitry.draft.CapabilityFrom;
import summitry.draft.CapabilityFrom.Reach;
import summitry.draft.Draft;
import summitry.draft.Ids;
import summitry.draft.Section;
import summitry.model.Indicator;
import summitry.model.Indicator.Weights;
import summitry.model.Indicator.Years;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;

/**
 * States with their names, codes and numbers: {@code name, code, iso2} and a column for each indicator, such as {@code gdp},
 * with its years in {@code gdp_year} where they are known. The states join the draft as parties, the columns as indicators;
 * from one of them their capability may be taken, as a share of all in percent.
 *
 * @param with the draft with the states that it does not have yet
 * @param indicators numbers by heading of the column and party; columns without any number are no indicator
 * @param years by heading of the column of numbers and party
 * @param names of the states that are new
 */
public record CountriesTable(Draft with, Map<String, SortedMap<PartyId, Double>> indicators,
        Map<String, SortedMap<PartyId, Integer>> years, List<String> names, int rows, List<Misread> misread) {
    private static final double MANY_TIMES = 20;

    public CountriesTable {
        names = List.copyOf(names);
        misread = List.copyOf(misread);
    }

    /** @param table of the form {@link Form#COUNTRIES}; of another form nothing is understood */
    public static CountriesTable of(Table table, Draft draft) {
        return of(table, draft, Map.of());
    }

    /** @param meant names of the table that are misspelt, and the names or ids that are meant by them */
    public static CountriesTable of(Table table, Draft draft, Map<String, String> meant) {
        return Heads.of(table).filter(_ -> Form.of(table).equals(Optional.of(Form.COUNTRIES)))
                .map(heads -> new Reading(table, heads, draft, meant).read())
                .orElseGet(() -> new CountriesTable(draft, Map.of(), Map.of(), List.of(), 0,
                        Form.unknown(table)));
    }

    /**
     * What the table would do: each column of numbers becomes an indicator, or the values of the one that goes by its
     * heading, and capabilities follow where they came from it.
     *
     * @param indicator heading of the column that alone gives the general capability; empty to leave weights as they are
     * @param source name of the table, for indicators that are new
     */
    public Preview preview(Optional<String> indicator, String source) {
        List<Indicator> all = new ArrayList<>(with.indicators());
        Optional<String> chosen = Optional.empty();
        for (String head : indicators.keySet()) {
            SortedMap<PartyId, Double> numbers = indicators.getOrDefault(head, new TreeMap<>());
            int at = find(all, head, numbers);
            if (at < 0 && all.size() < Section.INDICATORS.most()) {
                all.add(new Indicator(
                        Ids.fresh(with.withIndicators(all), Section.INDICATORS, head, "indicator"),
                        Localized.same(head), Localized.same(""), source, new TreeMap<>(), Weights.NONE));
                at = all.size() - 1;
            }
            if (at >= 0) {
                Indicator old = all.get(at);
                all.set(at, old.withValues(joined(old.values(), numbers))
                        .withYears(new Years(old.years().most(),
                                joined(old.years().byParty(), years.getOrDefault(head, new TreeMap<>())))));
                chosen = indicator.equals(Optional.of(head)) ? Optional.of(old.id()) : chosen;
            }
        }
        Optional<String> alone = chosen;
        List<Indicator> weighed = alone.isEmpty()
                ? all
                : all.stream().map(i -> i.withWeights(new Weights(
                        alone.get().equals(i.id()) ? Indicator.MOST_WEIGHT : 0, i.weights().byTheme())))
                        .toList();
        Draft after = CapabilityFrom.with(with, weighed, Reach.FOLLOWING);
        return new Preview(after, rows, Math.max(names.size(), indicators.size()), names, List.of(), misread);
    }

    /** Numbers that are typically many times as large or small are in another unit, and no news of the same thing. */
    private static boolean isSameUnit(SortedMap<PartyId, Double> old, SortedMap<PartyId, Double> now) {
        List<Double> times = new ArrayList<>();
        now.forEach((party, value) -> {
            double before = old.getOrDefault(party, 0.0);
            if (before > 0 && value > 0) {
                times.add(value / before);
            }
        });
        times.sort(null);
        double middle = times.isEmpty() ? 1 : times.get(times.size() / 2);
        return middle < MANY_TIMES && middle > 1 / MANY_TIMES;
    }

    private static int find(List<Indicator> all, String head, SortedMap<PartyId, Double> numbers) {
        String plain = Names.plain(head);
        for (int i = 0; i < all.size(); i++) {
            Indicator one = all.get(i);
            if (List.of(one.id(), one.name().en(), one.name().id()).stream().map(Names::plain)
                    .anyMatch(plain::equals) && isSameUnit(one.values(), numbers)) {
                return i;
            }
        }
        return -1;
    }

    private static <T> SortedMap<PartyId, T> joined(SortedMap<PartyId, T> old, SortedMap<PartyId, T> more) {
        SortedMap<PartyId, T> both = new TreeMap<>(old);
        both.putAll(more);
        return both;
    }

    /** One table being read. */
    private static final class Reading {
        /** Names a state as its letters do. */
        private static final String NUMBER_OF_STATE = Names.plain("iso_numeric");

        private final Table table;
        private final Map<String, String> meant;
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

        Reading(Table table, Heads heads, Draft draft, Map<String, String> meant) {
            this.meant = meant;
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
            Map<String, SortedMap<PartyId, Integer>> years = years(indicators);
            return new CountriesTable(newcomers.draft(), indicators, years, made, rows, misread);
        }

        /** Takes columns of years out of the indicators and gives them to the first column of their name. */
        private static Map<String, SortedMap<PartyId, Integer>> years(
                Map<String, SortedMap<PartyId, Double>> indicators) {
            Map<String, SortedMap<PartyId, Integer>> years = new LinkedHashMap<>();
            for (String head : List.copyOf(indicators.keySet())) {
                String plain = Names.plain(head);
                String stem = plain.replaceAll("^tahun\\b|\\b(year|tahun)$", "").strip();
                SortedMap<PartyId, Double> numbers = indicators.get(head);
                if (stem.equals(plain) || numbers == null) {
                    continue;
                }
                indicators.remove(head);
                SortedMap<PartyId, Integer> whole = new TreeMap<>();
                numbers.forEach((party, year) -> {
                    if (year == Math.rint(year) && year <= Years.FURTHEST) {
                        whole.put(party, year.intValue());
                    }
                });
                indicators.keySet().stream().filter(h -> Names.plain(h).startsWith(stem)).findFirst()
                        .ifPresent(h -> years.putIfAbsent(h, whole));
            }
            return years;
        }

        private boolean take(Table.Row row) {
            String called = row.at(name);
            if (called.isBlank() || called.length() > Newcomers.LONGEST_NAME) {
                misread.add(heads.misread(row, name,
                        called.isBlank() ? Misread.Kind.MISSING : Misread.Kind.TOO_LONG,
                        String.valueOf(Newcomers.LONGEST_NAME)));
                return false;
            }
            Optional<PartyId> party = known.party(meant.getOrDefault(called, called))
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
                        && !row.at(column).isEmpty() && !heads.name(column).isEmpty()
                        && !Names.plain(heads.name(column)).equals(NUMBER_OF_STATE)) {
                    number(row, column, party.get());
                }
            }
            return true;
        }

        private void number(Table.Row row, int column, PartyId party) {
            OptionalDouble value = Amounts.within(row.at(column), table.hasDecimalComma(), 0, Indicator.MOST);
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
