package summitry.ui.play;

/** Values that can be chosen; {@code low} is at most {@code high}. */
record Range(double low, double high) {
    static final Range SCALE = new Range(0, 100);

    static Range between(double one, double other) {
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    double clamp(double value) {
        return Math.clamp(value, low, high);
    }

    /** The whole number nearest to a value, or the edge where that lies beyond it. */
    double step(double value) {
        return clamp(Math.rint(value));
    }

    boolean holds(double value) {
        return value >= low - 1e-9 && value <= high + 1e-9;
    }

    boolean isEmpty() {
        return high - low < 1e-9;
    }
}
