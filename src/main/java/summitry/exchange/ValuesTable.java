package summitry.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.draft.Draft;
import summitry.model.Indicator;
import summitry.model.PartyId;

/**
 * Numbers of one indicator: a row for each party with its name and its number, or numbers alone, one for each party in order.
 *
 * @param values by party, 0 to {@value Indicator#MOST}
 * @param misread what was not understood, in the order of the table
 */
public record ValuesTable(SortedMap<PartyId, Double> values, List<Misread> misread) {
    public ValuesTable {
        misread = List.copyOf(misread);
    }

    /** @param order of the parties that numbers alone belong to */
    public static ValuesTable of(Table table, Draft draft, List<PartyId> order) {
        boolean isNamed = table.rows().stream().anyMatch(r -> r.fields().size() > 1);
        Names names = new Names(draft);
        SortedMap<PartyId, Double> values = new TreeMap<>();
        List<Misread> misread = new ArrayList<>(table.troubles());
        int at = 0;
        for (Table.Row row : table.rows()) {
            String name = isNamed ? row.at(0) : "";
            String number = row.at(row.fields().size() - 1);
            OptionalDouble value = Amounts.within(number, table.hasDecimalComma(), 0, Indicator.MOST);
            // A first row of words is a heading.
            if (row.equals(table.rows().getFirst()) && number.matches("\\D*")) {
                continue;
            }
            Optional<PartyId> party = isNamed
                    ? names.party(name)
                    : order.stream().skip(at).findFirst();
            at++;
            if (value.isEmpty()) {
                misread.add(new Misread(row.line(), row.fields().size(), "", number, Misread.Kind.NO_NUMBER,
                        "\u2265 0"));
            } else if (party.isEmpty()) {
                misread.add(new Misread(row.line(), 1, "", isNamed ? name : number,
                        Misread.Kind.UNKNOWN_PARTY, ""));
            } else if (values.putIfAbsent(party.get(), value.getAsDouble()) != null) {
                misread.add(new Misread(row.line(), 1, "", name, Misread.Kind.TWICE, ""));
            }
        }
        return new ValuesTable(values, misread);
    }
}
