package summitry.text;

import summitry.model.Flaw;

/** What is wrong with the file of a run, or with keeping one. */
final class RunFlawSentences {
    private static final double MEGABYTE = 1024.0 * 1024;

    private final FlawWords words;

    RunFlawSentences(FlawWords words) {
        this.words = words;
    }

    String of(Flaw.OfRun flaw) {
        return switch (flaw) {
            case Flaw.NotARun _ -> words.get("flaw.not-a-run");
            case Flaw.LineTooLong(long limit) -> words.get("flaw.line-too-long", megabytes(limit));
            case Flaw.TooManyEntries(int limit) ->
                words.get("flaw.too-many-entries", FlawWords.number(limit));
            case Flaw.TornLine(int bytes) -> words.get("flaw.torn-line", FlawWords.number(bytes));
            case Flaw.TornHeader(int bytes) -> words.get("flaw.torn-header", FlawWords.number(bytes));
            case Flaw.EntryOutOfOrder(double found, int expected) -> words.get("flaw.entry-out-of-order",
                    FlawWords.number(found), FlawWords.number(expected));
            case Flaw.MisplacedOpening _ -> words.get("flaw.misplaced-opening");
            case Flaw.NoBranch(int node) -> words.get("flaw.no-branch", FlawWords.number(node));
            case Flaw.BranchRemoved(int node) -> words.get("flaw.branch-removed", FlawWords.number(node));
            case Flaw.BranchNotRemoved(int node) ->
                words.get("flaw.branch-not-removed", FlawWords.number(node));
            case Flaw.BranchInUse(int node) -> words.get("flaw.branch-in-use", FlawWords.number(node));
            case Flaw.ControlCharacter(int code) ->
                words.get("flaw.control-character", String.format(java.util.Locale.ROOT, "U+%04X", code));
            case Flaw.ChecksumDiffers(String recorded, String counted) ->
                words.get("flaw.checksum-differs", words.shown(recorded), counted);
            case Flaw.NotSaved(String reason) -> words.get("flaw.not-saved", words.shown(reason));
            case Flaw.FileIsFull(long limit) -> words.get("flaw.file-is-full", megabytes(limit));
            case Flaw.FileInUse _ -> words.get("flaw.file-in-use");
        };
    }

    private static String megabytes(long bytes) {
        return FlawWords.number(Math.rint(bytes / MEGABYTE * 10) / 10);
    }
}
