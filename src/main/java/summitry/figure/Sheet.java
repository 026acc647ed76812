package summitry.figure;

import java.util.List;
import java.util.Optional;
import summitry.model.Bloc;

/**
 * A table of parties and issues as it is worked on: heat cells with marks, a window of it that is shown, and what is
 * selected.
 *
 * @param rows parties, in the order of display
 * @param columns issues, in the order of display
 * @param cells what stands in a cell, by row and column
 * @param top the first row that is shown, from 0
 * @param left the first column that is shown, from 0
 * @param selected the block that is worked on; empty where there is no cell
 */
public record Sheet(List<Row> rows, List<Column> columns, Contents cells, int top, int left,
        Optional<Block> selected) {
    public Sheet {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** @param lane index of the lane that it stands in; a gap keeps lanes apart */
    public record Row(String id, String name, String code, String flag, Bloc.Mark shape, int lane) {}

    /** @param theme name of the chapter that it stands under; the same for neighbours of one chapter */
    public record Column(String id, String name, String theme) {}

    /** What stands in the cells. */
    @FunctionalInterface
    public interface Contents {
        Cell at(int row, int column);
    }

    /** How sure a cell is, and whether it can be used. */
    public enum Mood {
        SURE, UNSURE, MISSING, WRONG
    }

    /**
     * One cell.
     *
     * @param text as it is shown; empty where nothing is known
     * @param value 0 to 100, for its colour; NaN where it has none
     * @param refusedBelow end of the part of the scale at its start that is refused, 0 to 100
     * @param refusedAbove start of the part at its end that is refused, 0 to 100
     * @param counts false where the party has no voice on the issue
     * @param isChanged since it was saved
     * @param tip the cell in a sentence
     */
    public record Cell(String text, double value, double refusedBelow, double refusedAbove, boolean counts,
            boolean isChanged, Mood mood, String tip) {}

    /** A block of cells from the one where it began to the one where it ends, in any direction. */
    public record Block(int row, int column, int toRow, int toColumn) {
        public static Block of(int row, int column) {
            return new Block(row, column, row, column);
        }

        public int top() {
            return Math.min(row, toRow);
        }

        public int bottom() {
            return Math.max(row, toRow);
        }

        public int left() {
            return Math.min(column, toColumn);
        }

        public int right() {
            return Math.max(column, toColumn);
        }

        public int count() {
            return (bottom() - top() + 1) * (right() - left() + 1);
        }

        public boolean covers(int atRow, int atColumn) {
            return atRow >= top() && atRow <= bottom() && atColumn >= left() && atColumn <= right();
        }

        /** The block that begins at the same cell and ends at another. */
        public Block to(int row, int column) {
            return new Block(this.row, this.column, row, column);
        }
    }
}
