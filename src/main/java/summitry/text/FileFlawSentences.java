package summitry.text;

import summitry.model.Flaw;

/** What is wrong with a file as a whole, or with it as JSON. */
final class FileFlawSentences {
    private static final double MEGABYTE = 1024.0 * 1024;

    private final FlawWords words;

    FileFlawSentences(FlawWords words) {
        this.words = words;
    }

    String of(Flaw.OfFile flaw) {
        return switch (flaw) {
            case Flaw.NoFile _ -> words.get("flaw.no-file");
            case Flaw.IsFolder _ -> words.get("flaw.is-folder");
            case Flaw.NotAllowed _ -> words.get("flaw.not-allowed");
            case Flaw.ReadFailed(String reason) -> words.get("flaw.read-failed", words.shown(reason));
            case Flaw.FileTooLarge(long bytes, long limit) ->
                words.get("flaw.file-too-large", megabytes(bytes), megabytes(limit));
            case Flaw.EmptyFile _ -> words.get("flaw.empty-file");
            case Flaw.BadByte(int value) -> words.get("flaw.bad-byte", "0x%02X".formatted(value));
            case Flaw.OtherEncoding(String name) -> words.get("flaw.other-encoding", name);
            case Flaw.NoText _ -> words.get("flaw.no-text");
            case Flaw.NewerFormat(double format, int known) ->
                words.get("flaw.newer-format", FlawWords.number(format), FlawWords.number(known));
        };
    }

    String of(Flaw.OfGrammar flaw) {
        return switch (flaw) {
            case Flaw.NotJson(String found, Flaw.Expected expected) -> words.get("flaw.not-json",
                    found.isBlank() ? words.get("flaw.blank") : words.shown(found),
                    words.term("expected", expected));
            case Flaw.EndsEarly(int line) -> words.get("flaw.ends-early", FlawWords.number(line));
            case Flaw.TrailingContent _ -> words.get("flaw.trailing-content");
            case Flaw.TooDeep(int limit) -> words.get("flaw.too-deep", FlawWords.number(limit));
            case Flaw.RepeatedField(String field, int line) ->
                words.get("flaw.repeated-field", words.shown(field), FlawWords.number(line));
            case Flaw.TextTooLong(int length, int limit) ->
                words.get("flaw.text-too-long", FlawWords.number(length), FlawWords.number(limit));
            case Flaw.HalfCharacter(int code) ->
                words.get("flaw.half-character", "\\u%04X".formatted(code));
            case Flaw.NumberTooLong(int length, int limit) ->
                words.get("flaw.number-too-long", FlawWords.number(length), FlawWords.number(limit));
        };
    }

    private static String megabytes(long bytes) {
        return FlawWords.number(Math.round(bytes / MEGABYTE * 10) / 10.0);
    }
}
