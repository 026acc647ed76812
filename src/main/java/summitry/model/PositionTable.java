package summitry.model;

import java.util.Arrays;

/** One number a party and issue, such as the stated positions of a round. Immutable; change it through a draft. */
public final class PositionTable {
    private final int issues;
    private final double[] cells;

    private PositionTable(int issues, double[] cells) {
        this.issues = issues;
        this.cells = cells;
    }

    /** A table of zeros. */
    public static PositionTable zeros(int parties, int issues) {
        return new PositionTable(issues, new double[parties * issues]);
    }

    /** A copy of numbers laid out party by party. */
    public static PositionTable copyOf(int issues, double[] cells) {
        return new PositionTable(issues, cells.clone());
    }

    public double get(int party, int issue) {
        return cells[party * issues + issue];
    }

    /** The number at a place, counted party by party: {@code party * issues + issue}. */
    public double at(int cell) {
        return cells[cell];
    }

    public int parties() {
        return issues == 0 ? 0 : cells.length / issues;
    }

    public int issues() {
        return issues;
    }

    /** A copy of the cells, party by party. */
    public double[] toArray() {
        return cells.clone();
    }

    public Draft draft() {
        return new Draft(issues, cells.clone());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PositionTable table && issues == table.issues
                && Arrays.equals(cells, table.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return "PositionTable[%d x %d]".formatted(parties(), issues);
    }

    /** A table being written, by one thread; frozen once, after which it may not be used. */
    public static final class Draft {
        private final int issues;
        private final double[] cells;
        private boolean frozen;

        private Draft(int issues, double[] cells) {
            this.issues = issues;
            this.cells = cells;
        }

        public double get(int party, int issue) {
            return cells[party * issues + issue];
        }

        public void set(int party, int issue, double value) {
            requireOpen();
            cells[party * issues + issue] = value;
        }

        /** Adds to the number at a place, counted party by party. */
        public void add(int cell, double points) {
            requireOpen();
            cells[cell] += points;
        }

        private void requireOpen() {
            if (frozen) {
                throw new IllegalStateException("this draft was frozen; take a new one.");
            }
        }

        public PositionTable freeze() {
            frozen = true;
            return new PositionTable(issues, cells);
        }
    }
}
