package summitry.json;

/**
 * Why a file is no readable JSON, and where.
 *
 * @param path of the value it concerns, empty where it concerns the whole file
 */
public record Trouble(Place at, String path, Kind kind) {

    /** What is wrong. */
    public sealed interface Kind {
        record NoFile() implements Kind {}

        record IsFolder() implements Kind {}

        /** The system would not let it be read. */
        record NotAllowed() implements Kind {}

        /** The system gave up while reading; its own words. */
        record ReadFailed(String words) implements Kind {}

        record TooLarge(long bytes, long limit) implements Kind {}

        /** No byte, or nothing but blanks. */
        record Empty() implements Kind {}

        /** A byte that no UTF-8 text has there, 0 to 255. */
        record BadByte(int value) implements Kind {}

        record OtherEncoding(String name) implements Kind {}

        /** More bytes than a text has by mistake are no UTF-8. */
        record NoText() implements Kind {}

        /** Something else stands where the grammar wants a thing. */
        record Unexpected(String found, Expected expected) implements Kind {}

        /** The file ends before what was opened on a line is closed. */
        record EndsEarly(int openedOnLine) implements Kind {}

        /** More stands after the end of the value. */
        record Trailing() implements Kind {}

        record TooDeep(int limit) implements Kind {}

        record RepeatedField(String field, int firstLine) implements Kind {}

        record TextTooLong(int length, int limit) implements Kind {}

        /** Half of a pair of UTF-16, written as an escape, such as D83C. */
        record HalfCharacter(int code) implements Kind {}

        record NumberTooLong(int length, int limit) implements Kind {}
    }

    /** What the grammar wants at the place of an error. */
    public enum Expected {
        VALUE, NAME, COLON, COMMA_OR_END, NO_COMMA, DOUBLE_QUOTES, NO_COMMENT, END_OF_TEXT, ESCAPE, NUMBER,
        OTHER_CLOSER
    }
}
