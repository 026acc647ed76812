package summitry.scenario;

import summitry.json.Trouble.Expected;
import summitry.json.Trouble.Kind;
import summitry.model.Flaw;

/** What is wrong with a file as JSON, in the words of the model. */
public final class FileFlaws {
    private FileFlaws() {}

    public static Flaw of(Kind kind) {
        return switch (kind) {
            case Kind.NoFile _ -> new Flaw.NoFile();
            case Kind.IsFolder _ -> new Flaw.IsFolder();
            case Kind.NotAllowed _ -> new Flaw.NotAllowed();
            case Kind.ReadFailed(String words) -> new Flaw.ReadFailed(words);
            case Kind.TooLarge(long bytes, long limit) -> new Flaw.FileTooLarge(bytes, limit);
            case Kind.Empty _ -> new Flaw.EmptyFile();
            case Kind.BadByte(int value) -> new Flaw.BadByte(value);
            case Kind.OtherEncoding(String name) -> new Flaw.OtherEncoding(name);
            case Kind.NoText _ -> new Flaw.NoText();
            case Kind.Unexpected(String found, Expected expected) -> new Flaw.NotJson(found, of(expected));
            case Kind.EndsEarly(int line) -> new Flaw.EndsEarly(line);
            case Kind.Trailing _ -> new Flaw.TrailingContent();
            case Kind.TooDeep(int limit) -> new Flaw.TooDeep(limit);
            case Kind.RepeatedField(String field, int line) -> new Flaw.RepeatedField(field, line);
            case Kind.TextTooLong(int length, int limit) -> new Flaw.TextTooLong(length, limit);
            case Kind.HalfCharacter(int code) -> new Flaw.HalfCharacter(code);
            case Kind.NumberTooLong(int length, int limit) -> new Flaw.NumberTooLong(length, limit);
        };
    }

    private static Flaw.Expected of(Expected expected) {
        return switch (expected) {
            case VALUE -> Flaw.Expected.VALUE;
            case NAME -> Flaw.Expected.NAME;
            case COLON -> Flaw.Expected.COLON;
            case COMMA_OR_END -> Flaw.Expected.COMMA_OR_END;
            case NO_COMMA -> Flaw.Expected.NO_COMMA;
            case DOUBLE_QUOTES -> Flaw.Expected.DOUBLE_QUOTES;
            case NO_COMMENT -> Flaw.Expected.NO_COMMENT;
            case END_OF_TEXT -> Flaw.Expected.END_OF_TEXT;
            case ESCAPE -> Flaw.Expected.ESCAPE;
            case NUMBER -> Flaw.Expected.NUMBER;
            case OTHER_CLOSER -> Flaw.Expected.OTHER_CLOSER;
        };
    }
}
