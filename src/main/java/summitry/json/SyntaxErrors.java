package summitry.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import summitry.json.Trouble.Expected;
import summitry.json.Trouble.Kind;

/** What the grammar wanted where the parser stopped, and the exact place; the parser's own column is often one behind. */
final class SyntaxErrors {
    private static final Pattern CODE = Pattern.compile("code (\\d+)");
    private static final Pattern WORD = Pattern
            .compile("(?:Unrecognized token|close marker) '(.+?)(?:\\.\\.\\.)?'");

    private SyntaxErrors() {}

    static Trouble of(JsonProcessingException error, String text, Lines lines, FieldPath path) {
        String message = error.getOriginalMessage();
        int stopped = Math.clamp(error.getLocation() == null ? 0 : error.getLocation().getCharOffset(), 0,
                text.length());
        int offset = stopped;
        String found = "";
        Matcher word = WORD.matcher(message);
        Matcher code = CODE.matcher(message);
        if (word.find()) {
            found = word.group(1);
            int start = text.lastIndexOf(found, stopped);
            offset = start < 0 ? stopped : start;
        } else if (code.find()) {
            char c = (char) Integer.parseInt(code.group(1));
            found = String.valueOf(c);
            offset = near(text, c, stopped);
        } else if (offset < text.length()) {
            found = text.substring(offset, offset + 1);
        }
        Expected expected = expected(message.toLowerCase(Locale.ROOT), found, before(text, offset));
        return new Trouble(lines.at(offset), path.toString(), new Kind.Unexpected(found, expected));
    }

    private static Expected expected(String message, String found, char before) {
        if (message.contains("unquoted character")) {
            return Expected.END_OF_TEXT;
        }
        if (message.contains("escape")) {
            return Expected.ESCAPE;
        }
        if (found.startsWith("'") || found.startsWith("\u201c") || found.startsWith("\u201d")) {
            return Expected.DOUBLE_QUOTES;
        }
        if (found.startsWith("/") || found.startsWith("#")) {
            return Expected.NO_COMMENT;
        }
        if (before == ',' && (found.equals("}") || found.equals("]"))) {
            return Expected.NO_COMMA;
        }
        if (message.contains("close marker")) {
            return Expected.OTHER_CLOSER;
        }
        if (message.contains("numeric") || message.contains("leading zero")) {
            return Expected.NUMBER;
        }
        if (message.contains("colon")) {
            return Expected.COLON;
        }
        if (message.contains("field name")) {
            return Expected.NAME;
        }
        return message.contains("comma") ? Expected.COMMA_OR_END : Expected.VALUE;
    }

    /** Where a character stands that the parser read last, or was about to read: at the place, one before, or after it. */
    private static int near(String text, char c, int stopped) {
        if (stopped > 0 && text.charAt(stopped - 1) == c) {
            return stopped - 1;
        }
        int start = text.indexOf(c, stopped);
        return start < 0 ? stopped : start;
    }

    /** The last character before an offset that is no blank. */
    private static char before(String text, int offset) {
        int i = offset - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }
}
