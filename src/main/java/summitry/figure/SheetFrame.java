package summitry.figure;

/**
 * Where the cells of a {@link Sheet} stand in a figure, pixels at full size: its heads at the left and above, as many whole
 * rows and columns as have room from the first that is shown, with gaps between lanes and chapters.
 */
public final class SheetFrame {
    static final double SIZE = 11;
    static final double HEAD_SIZE = 11;
    static final double GAP = 5;
    static final double THEME = 22;
    private static final double LEAST_ROW = 18;
    private static final double MOST_ROW = 26;
    private static final double LEAST_COLUMN = 38;
    private static final double MOST_COLUMN = 64;
    private static final double MOST_NAME = 150;
    /** Room for the bloc's shape and the flag before a name. */
    static final double SIGNS = 42;
    private static final double UPRIGHT = 96;

    private final Sheet sheet;
    private final double width;
    private final double height;
    private final double rowHeight;
    private final double columnWidth;
    private final double nameWidth;
    private final int bottom;
    private final int right;

    public SheetFrame(Sheet sheet, double width, double height) {
        this.sheet = sheet;
        this.width = width;
        this.height = height;
        double longest = sheet.rows().stream().mapToDouble(r -> Type.width(r.name(), SIZE, Weight.BOLD)).max()
                .orElse(60);
        nameWidth = Math.min(Math.min(MOST_NAME, width * 0.22), longest + 6);
        rowHeight = size(height - top() - laneGaps(sheet.rows().size()) * GAP, sheet.rows().size(), LEAST_ROW,
                MOST_ROW);
        columnWidth = size(width - head() - themeGaps(sheet.columns().size()) * GAP, sheet.columns().size(),
                LEAST_COLUMN, MOST_COLUMN);
        bottom = lastRow();
        right = lastColumn();
    }

    private static double size(double room, int count, double least, double most) {
        return count == 0 ? most : Math.clamp(Math.floor(room / count), least, most);
    }

    private int laneGaps(int upTo) {
        int gaps = 0;
        for (int row = sheet.top() + 1; row < upTo; row++) {
            gaps += isNewLane(row) ? 1 : 0;
        }
        return gaps;
    }

    private int themeGaps(int upTo) {
        int gaps = 0;
        for (int column = sheet.left() + 1; column < upTo; column++) {
            gaps += isNewTheme(column) ? 1 : 0;
        }
        return gaps;
    }

    boolean isNewLane(int row) {
        return row > 0 && sheet.rows().get(row).lane() != sheet.rows().get(row - 1).lane();
    }

    boolean isNewTheme(int column) {
        return column > 0
                && !sheet.columns().get(column).theme().equals(sheet.columns().get(column - 1).theme());
    }

    private int lastRow() {
        double at = top();
        for (int row = sheet.top(); row < sheet.rows().size(); row++) {
            at += rowHeight + (row > sheet.top() && isNewLane(row) ? GAP : 0);
            if (at > height + 0.5) {
                return Math.max(sheet.top(), row - 1);
            }
        }
        return sheet.rows().size() - 1;
    }

    private int lastColumn() {
        double at = head();
        for (int column = sheet.left(); column < sheet.columns().size(); column++) {
            at += columnWidth + (column > sheet.left() && isNewTheme(column) ? GAP : 0);
            if (at > width + 0.5) {
                return Math.max(sheet.left(), column - 1);
            }
        }
        return sheet.columns().size() - 1;
    }

    /** Where the cells begin from the left. */
    public double head() {
        return SIGNS + nameWidth + 4;
    }

    /** Where the cells begin from above. */
    public double top() {
        return THEME + UPRIGHT + 4;
    }

    double uprightRoom() {
        return UPRIGHT;
    }

    double nameWidth() {
        return nameWidth;
    }

    public double rowHeight() {
        return rowHeight;
    }

    public double columnWidth() {
        return columnWidth;
    }

    /** The last row of which all is shown. */
    public int bottom() {
        return bottom;
    }

    /** The last column of which all is shown. */
    public int right() {
        return right;
    }

    /** Upper edge of a row that is shown. */
    public double y(int row) {
        return top() + (row - sheet.top()) * rowHeight + laneGaps(row + 1) * GAP;
    }

    /** Left edge of a column that is shown. */
    public double x(int column) {
        return head() + (column - sheet.left()) * columnWidth + themeGaps(column + 1) * GAP;
    }

    /** The row at a height, or the nearest that is shown; -1 above the first. */
    public int rowAt(double y) {
        if (y < top()) {
            return -1;
        }
        for (int row = sheet.top(); row < bottom; row++) {
            if (y < y(row + 1)) {
                return row;
            }
        }
        return bottom;
    }

    /** The column at a place, or the nearest that is shown; -1 before the first. */
    public int columnAt(double x) {
        if (x < head()) {
            return -1;
        }
        for (int column = sheet.left(); column < right; column++) {
            if (x < x(column + 1)) {
                return column;
            }
        }
        return right;
    }
}
