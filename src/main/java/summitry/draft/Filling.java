package summitry.draft;

/** A way to give many cells of the table their numbers at once; all numbers are of the scale from 0 to 100 unless told otherwise. */
public sealed interface Filling {

    /** The same number in every cell. */
    record Value(double value) implements Filling {}

    /**
     * Even steps from one number to another, the same in every column, or in every row.
     *
     * @param from in the first row, or column
     * @param to in the last one
     * @param isDown from the first row to the last; false for from the first column to the last
     */
    record Series(double from, double to, boolean isDown) implements Filling {}

    /**
     * A number more than before; what would leave the scale stays at its end.
     *
     * @param by -100 to 100
     */
    record Sum(double by) implements Filling {}

    /**
     * What was before, times a number; what would leave the scale stays at its end.
     *
     * @param by 0 to 100, without a unit
     */
    record Product(double by) implements Filling {}

    /** @param isDown what stands in the first row goes to all rows; false for the first column to all columns */
    record Copy(boolean isDown) implements Filling {}
}
