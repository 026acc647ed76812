package summitry.lint;

import summitry.model.Language;

/**
 * One place where words were found.
 *
 * @param path of the text, as files have it
 * @param text the whole text in the language
 */
public record Match(String path, Target target, Part part, Language language, String text,
        TextSearch.Span span) {

    /** The words as they stand there. */
    public String words() {
        return text.substring(span.from(), span.to());
    }

    /** At most so many characters that stand before it, from a word on. */
    public String before(int most) {
        if (span.from() <= most) {
            return text.substring(0, span.from());
        }
        int from = text.indexOf(' ', span.from() - most);
        return "…" + text.substring(from < 0 || from >= span.from() ? span.from() : from, span.from());
    }

    /** At most so many characters that stand after it, up to the end of a word. */
    public String after(int most) {
        if (text.length() - span.to() <= most) {
            return text.substring(span.to());
        }
        int to = text.lastIndexOf(' ', span.to() + most);
        return text.substring(span.to(), Math.max(to, span.to())) + "…";
    }
}
