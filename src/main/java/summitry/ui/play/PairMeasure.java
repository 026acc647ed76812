package summitry.ui.play;

import summitry.figure.Matrix.Half;

/** What the matrix shows of each pair. */
enum PairMeasure {
    BOTH("both", Half.TENSION, Half.AFFINITY), TENSION("tension", Half.TENSION, Half.TENSION), AFFINITY(
            "affinity", Half.AFFINITY, Half.AFFINITY);

    private final String key;
    private final Half upper;
    private final Half lower;

    PairMeasure(String key, Half upper, Half lower) {
        this.key = key;
        this.upper = upper;
        this.lower = lower;
    }

    String key() {
        return key;
    }

    Half upper() {
        return upper;
    }

    Half lower() {
        return lower;
    }
}
