package summitry.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Lines of cells between tabs, the columns first, as spreadsheets take them. */
    public String tabbed() {
        return Stream.concat(Stream.of(columns), rows.stream())
                .map(row -> String.join("\t", row.stream().map(c -> c.replaceAll("\\s+", " ")).toList()))
                .collect(Collectors.joining("\n"));
    }
}
