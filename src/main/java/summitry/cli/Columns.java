package summitry.cli;

import java.util.List;

/** Rows as columns for people: words to the left, numbers to the right. */
record Columns(List<List<String>> rows) {

    List<String> lines() {
        int count = rows.getFirst().size();
        int[] widths = new int[count];
        boolean[] isNumber = new boolean[count];
        for (int c = 0; c < count; c++) {
            int column = c;
            widths[c] = rows.stream().mapToInt(row -> row.get(column).codePointCount(0,
                    row.get(column).length())).max().orElse(0);
            isNumber[c] = rows.stream().skip(1).allMatch(row -> row.get(column).matches("-?[0-9.]+|none"));
        }
        return rows.stream().map(row -> line(row, widths, isNumber)).toList();
    }

    private static String line(List<String> row, int[] widths, boolean[] isNumber) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String text = row.get(c);
            String pad = " ".repeat(widths[c] - text.codePointCount(0, text.length()));
            line.append(c == 0 ? "" : "  ").append(isNumber[c] ? pad + text : text + pad);
        }
        return line.toString().stripTrailing();
    }
}
