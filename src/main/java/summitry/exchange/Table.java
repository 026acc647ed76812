package summitry.exchange;

import java.util.List;

/**
 * What was read of a table of text.
 *
 * @param rows those that are not blank, in the order of the file
 * @param separator comma, semicolon or tab
 * @param troubles what is no table, in the order of the file; rows before and after it are there
 */
public record Table(List<Row> rows, char separator, List<Misread> troubles) {
    /** Bytes of a file: 10 MB. */
    public static final int MOST_BYTES = 10_000_000;
    public static final int MOST_ROWS = 200_000;
    public static final int MOST_COLUMNS = 1_000;
    /** Characters of one field. */
    public static final int LONGEST = 20_000;

    public Table {
        rows = List.copyOf(rows);
        troubles = List.copyOf(troubles);
    }

    /**
     * One row.
     *
     * @param line of the file where it begins, from 1
     * @param fields without the quotes and blanks around them
     */
    public record Row(int line, List<String> fields) {
        public Row {
            fields = List.copyOf(fields);
        }

        /** The text of a column from 0; empty where the row is too short. */
        public String at(int column) {
            return column < 0 || column >= fields.size() ? "" : fields.get(column);
        }
    }

    static Table failed(Misread.Kind kind, String value, String allowed) {
        return new Table(List.of(), ',', List.of(new Misread(1, 1, "", value, kind, allowed)));
    }

    /** Numbers have a decimal comma where no comma keeps fields apart. */
    boolean hasDecimalComma() {
        return separator != ',';
    }
}
