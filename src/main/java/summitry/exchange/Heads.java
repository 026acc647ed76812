package summitry.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column of a table holds what, by the words of its first row. */
final class Heads {
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Table.Row row;

    Heads(Table.Row row) {
        this.row = row;
        for (int i = 0; i < row.fields().size(); i++) {
            columns.putIfAbsent(Names.plain(row.at(i)), i);
        }
    }

    static Optional<Heads> of(Table table) {
        return table.rows().isEmpty() ? Optional.empty() : Optional.of(new Heads(table.rows().getFirst()));
    }

    /** The column that goes by one of some names, from 0; -1 where none does. */
    int of(List<String> names) {
        return names.stream().map(Names::plain).filter(columns::containsKey).findFirst().map(columns::get)
                .orElse(-1);
    }

    int count() {
        return row.fields().size();
    }

    /** What a column is called in the table. */
    String name(int column) {
        return row.at(column);
    }

    Misread misread(Table.Row at, int column, Misread.Kind kind, String allowed) {
        return new Misread(at.line(), column + 1, name(column), at.at(column), kind, allowed);
    }
}
