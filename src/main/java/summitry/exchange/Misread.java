package summitry.exchange;

/**
 * What was not understood of a table, and where.
 *
 * @param line of the file, from 1
 * @param column of the row, from 1
 * @param field heading of the column; may be empty
 * @param value as it stands there
 * @param allowed what may stand there, such as 0-100; may be empty
 */
public record Misread(int line, int column, String field, String value, Kind kind, String allowed) {

    /** What is wrong. */
    public enum Kind {
        NO_FILE("no-file"), UNREADABLE("unreadable"), TOO_LARGE("too-large"), NO_TEXT("no-text"),
        EMPTY("empty"), TOO_MANY_ROWS("too-many-rows"), TOO_MANY_COLUMNS("too-many-columns"),
        TOO_LONG("too-long"), OPEN_QUOTE("open-quote"), UNKNOWN_FORM("unknown-form"), MISSING("missing"),
        NO_NUMBER("no-number"), NO_SCALE("no-scale"), OTHER_SCALE("other-scale"),
        OTHER_CAPABILITY("other-capability"), TWICE("twice"), UNKNOWN_PARTY("unknown-party"),
        UNKNOWN_ISSUE("unknown-issue"), NO_VOTE("no-vote"), NO_ROOM("no-room"), NO_COLUMN("no-column"),
        HALF("half");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name in text keys. */
        public String key() {
            return key;
        }
    }
}
