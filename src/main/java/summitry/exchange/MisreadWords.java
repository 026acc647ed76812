package summitry.exchange;

import summitry.text.Words;

/** What was not understood of a table, in words. */
public final class MisreadWords {
    private static final int SHOWN = 60;

    private final Words words;

    public MisreadWords(Words words) {
        this.words = words;
    }

    /** Where it stands, what stands there, and what to write instead. */
    public String sentence(Misread misread) {
        String field = misread.field().isEmpty()
                ? words.get("exchange.at", String.valueOf(misread.line()), String.valueOf(misread.column()))
                : words.get("exchange.at.field", String.valueOf(misread.line()),
                        String.valueOf(misread.column()), cut(misread.field()));
        return words.get("exchange.misread." + misread.kind().key(), field, cut(misread.value()),
                misread.allowed());
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(SHOWN,
                        line.codePointCount(0, line.length())) - 1)) + "\u2026";
    }
}
