package summitry.report.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The typefaces of one document: widths, and texts broken into lines. Letters that Inter lacks become a hollow square. */
final class Typefaces {
    private static final String LACKING = "\u25a1";

    private final Typeface regular;
    private final Typeface medium;
    private final Typeface bold;
    private final SortedSet<String> lacking = new TreeSet<>();

    Typefaces(PDDocument document) throws IOException {
        regular = new Typeface(document, Face.REGULAR);
        medium = new Typeface(document, Face.MEDIUM);
        bold = new Typeface(document, Face.BOLD);
    }

    private Typeface of(Face face) {
        return switch (face) {
            case REGULAR -> regular;
            case MEDIUM -> medium;
            case BOLD -> bold;
        };
    }

    PDFont font(Face face) {
        return of(face).font();
    }

    /** Letters that were asked for and that the typeface has not, sorted. */
    SortedSet<String> lacking() {
        return lacking;
    }

    /** The text as it can be set: blanks of any kind as one, no control characters, no letter that Inter lacks. */
    String clean(String text, Face face) {
        Typeface letters = of(face);
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                clean.append(' ');
            } else if (letters.has(letter)) {
                clean.appendCodePoint(letter);
            } else if (!isUnseen(letter)) {
                lacking.add(Character.toString(letter));
                clean.append(LACKING);
            }
        });
        return clean.toString().replaceAll(" +", " ").strip();
    }

    private static boolean isUnseen(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    /** Width of a clean text. */
    float width(String text, Style style) {
        float sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += of(style.face()).width(text.codePointAt(i));
        }
        return sum * style.size();
    }

    /** The text in lines no wider than the room. A word that is wider is broken where it must be. */
    List<String> lines(String text, Style style, float room) {
        List<String> lines = new ArrayList<>();
        String rest = clean(text, style.face());
        while (!rest.isEmpty()) {
            int end = lineEnd(rest, style, room);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** The last place at which the line may end and still fits: after a blank, a hyphen or a stroke. */
    private int lineEnd(String text, Style style, float room) {
        float used = 0;
        int best = 0;
        int i = 0;
        while (i < text.length()) {
            int letter = text.codePointAt(i);
            used += of(style.face()).width(letter) * style.size();
            if (used > room && letter != ' ') {
                return best > 0 ? best : Math.max(Character.charCount(letter), i);
            }
            i += Character.charCount(letter);
            if (letter == ' ' || letter == '-' || letter == '/' || letter == '\u2013') {
                best = i;
            }
        }
        return text.length();
    }
}
