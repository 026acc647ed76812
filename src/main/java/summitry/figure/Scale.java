package summitry.figure;

/** A linear scale: values from {@code from} to {@code to} on pixels from {@code start} to {@code end}. */
public record Scale(double from, double to, double start, double end) {
    /** The fixed scale of positions, 0 to 100. */
    static Scale ofPositions(double start, double end) {
        return new Scale(0, 100, start, end);
    }

    /** The value at a place; places outside stand for the nearer end. */
    public double valueAt(double place) {
        double share = Math.clamp((place - start) / (end - start), 0, 1);
        return from + share * (to - from);
    }

    /** Where a value stands; values outside stand at the nearer end. */
    public double at(double value) {
        double share = Math.clamp((value - from) / (to - from), 0, 1);
        return start + share * (end - start);
    }
}
