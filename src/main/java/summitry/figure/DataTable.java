package summitry.figure;

import java.util.List;

/** The figure as rows of words, for those who read rather than look. Every row has as many cells as columns. */
public record DataTable(List<String> columns, List<List<String>> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has %d cells; it needs %d.".formatted(row.size(), columns.size()));
            }
        }
    }
}
