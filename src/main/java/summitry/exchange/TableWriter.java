package summitry.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables that spreadsheets read, quoted as in RFC 4180. */
public final class TableWriter {
    private TableWriter() {}

    /** Fields between commas, rows between line breaks. A text that a spreadsheet would run as a formula is made harmless. */
    public static String csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<String> fields = new ArrayList<>();
            row.forEach(f -> fields.add(quoted(harmless(f))));
            text.append(String.join(",", fields)).append("\r\n");
        }
        return text.toString();
    }

    /** Numbers between tabs, as the clipboard has them. */
    static String tsv(List<List<String>> rows) {
        return rows.stream().map(r -> String.join("\t", r) + "\n").collect(Collectors.joining());
    }

    private static String harmless(String field) {
        boolean isFormula = !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0;
        return isFormula && Amounts.read(field, false).isEmpty() ? "'" + field : field;
    }

    private static String quoted(String field) {
        boolean isPlain = field.chars()
                .noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
