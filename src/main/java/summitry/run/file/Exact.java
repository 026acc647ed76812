package summitry.run.file;

/** Numbers in the fewest digits that read back bit for bit. */
final class Exact {
    private static final double WHOLE_BELOW = 1e15;

    private Exact() {}

    static void write(double value, StringBuilder out) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("number (%s) must be finite to be recorded.".formatted(value));
        }
        boolean isNegativeZero = value == 0 && 1 / value < 0;
        if (value == Math.rint(value) && Math.abs(value) < WHOLE_BELOW && !isNegativeZero) {
            out.append((long) value);
        } else {
            out.append(value);
        }
    }
}
