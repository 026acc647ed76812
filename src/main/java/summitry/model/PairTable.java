package summitry.model;

import java.util.Arrays;

/** One number a pair of parties, the same in both directions, such as tension. Immutable; the diagonal is not stored. */
public final class PairTable {
    private final int parties;
    private final double[] cells;

    private PairTable(int parties, double[] cells) {
        this.parties = parties;
        this.cells = cells;
    }

    /** A copy of numbers laid out as {@link #index} says. */
    public static PairTable copyOf(int parties, double[] cells) {
        if (cells.length != count(parties)) {
            throw new IllegalArgumentException(
                    "%d numbers for %d parties; %d are needed.".formatted(cells.length, parties,
                            count(parties)));
        }
        return new PairTable(parties, cells.clone());
    }

    public static PairTable zeros(int parties) {
        return new PairTable(parties, new double[count(parties)]);
    }

    /** Number of pairs of n parties. */
    public static int count(int parties) {
        return parties * (parties - 1) / 2;
    }

    /** Place of a pair: (1,0), (2,0), (2,1), (3,0) and so on. The two must differ. */
    public static int index(int a, int b) {
        int high = Math.max(a, b);
        return high * (high - 1) / 2 + Math.min(a, b);
    }

    public double get(int a, int b) {
        return cells[index(a, b)];
    }

    /** The number at a place that {@link #index} gives. */
    public double at(int pair) {
        return cells[pair];
    }

    public int parties() {
        return parties;
    }

    public double[] toArray() {
        return cells.clone();
    }

    public PairTable with(int a, int b, double value) {
        double[] changed = cells.clone();
        changed[index(a, b)] = value;
        return new PairTable(parties, changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairTable table && parties == table.parties
                && Arrays.equals(cells, table.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return "PairTable[%d]".formatted(parties);
    }
}
