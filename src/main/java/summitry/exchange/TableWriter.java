package summitry.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** Writes tables that spreadsheets read, quoted as in RFC 4180. */
public final class TableWriter {
    private TableWriter() {}

    /** Fields between commas, rows between line breaks. A text that a spreadsheet would run as a formula is made harmless. */
    public static String csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row(row)).append("\r\n"));
        return text.toString();
    }

    /** One row of the same, without a line break. */
    public static String row(List<String> fields) {
        return fields.stream().map(f -> quoted(harmless(f))).collect(Collectors.joining(","));
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
