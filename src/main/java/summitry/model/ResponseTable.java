package summitry.model;

import java.util.Arrays;

/** What each party says to the text of each issue. Immutable. */
public final class ResponseTable {
    private static final Response[] KINDS = Response.values();

    private final int issues;
    private final byte[] cells;

    private ResponseTable(int issues, byte[] cells) {
        this.issues = issues;
        this.cells = cells;
    }

    /** A table in which nobody has said anything. */
    public static ResponseTable silent(int parties, int issues) {
        byte[] cells = new byte[parties * issues];
        Arrays.fill(cells, (byte) Response.NONE.ordinal());
        return new ResponseTable(issues, cells);
    }

    public Response get(int party, int issue) {
        return KINDS[cells[party * issues + issue]];
    }

    public int parties() {
        return issues == 0 ? 0 : cells.length / issues;
    }

    public int issues() {
        return issues;
    }

    public Draft draft() {
        return new Draft(issues, cells.clone());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseTable table && issues == table.issues
                && Arrays.equals(cells, table.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return "ResponseTable[%d x %d]".formatted(parties(), issues);
    }

    /** A table being written, by one thread. Each freeze takes a copy, so that a draft may be frozen more than once. */
    public static final class Draft {
        private final int issues;
        private final byte[] cells;

        private Draft(int issues, byte[] cells) {
            this.issues = issues;
            this.cells = cells;
        }

        public Response get(int party, int issue) {
            return KINDS[cells[party * issues + issue]];
        }

        public void set(int party, int issue, Response response) {
            cells[party * issues + issue] = (byte) response.ordinal();
        }

        public ResponseTable freeze() {
            return new ResponseTable(issues, cells.clone());
        }
    }
}
