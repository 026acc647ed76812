package summitry.fiction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years and numbers of documents in texts, told so that order and distance stay: the year of the summit is
 * {@value #SUMMIT}, and a document is R- and the number of its first mention. A number that a unit follows is no year.
 */
final class Numbering {
    /** The year of every fictional summit. */
    static final int SUMMIT = 3000;

    private static final int FURTHEST = 100;
    /** What makes of a number a count. */
    private static final String UNIT = "(?:billion|miliar|million|juta|trillion|triliun|thousand|ribu|tonnes|tons?|ton|kilomet|km|MW|GW"
            + "|warheads|hulu|missiles|rudal|troops|tentara|people|orang|days|hari|votes|suara|points|poin"
            + "|states|negara|members|anggota|weeks|minggu|months|bulan|years|tahun)";
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}$€£.,/-]|(?:USD|EUR|GBP|AUD|CAD) )"
            + "(1[4-9]\\d\\d|20\\d\\d)(?:([-–])(\\d\\d)(?!\\d))?(?![\\p{L}\\p{N}/]|[.,]\\d|\\s?(?:%|percent|persen|"
            + UNIT + ")\\b)");
    /** By its sign, such as A/RES/79/1, S/RES/2735 (2024), ES-10/22, 1/CP.28 or A/79/L.1. */
    private static final Pattern SIGN = Pattern
            .compile("(?<![\\p{L}\\p{N}])(?:(?:[AS]/)?RES/((?:ES-)?\\d+(?:/\\d+)?)"
                    + "|ES-\\d+/\\d+|\\d+/CP\\.\\d+|[ASE]/(?=[^\\s,;]*\\d)[\\p{L}\\p{N}./-]*\\p{N})(?: \\(\\d{4}\\))?(?!\\p{N})");
    /** By its number behind the word or the body: res. 2735 (2024), resolusi DK PBB 2735, Resolutions 242 and 338, UNSCR 242. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])((?i:resolutions?|resolusi|res)\\.?\\s(?:(?i:no\\.?|nomor)\\s)?(?:\\p{Lu}\\p{L}*\\s){0,4}"
                    + "|(?:UN)?(?:SCR|GAR)s?\\s)" + "(\\d{1,4}(?:/\\d+)?(?: \\(\\d{4}\\))?"
                    + "(?:(?:, | and | dan | & |, and |, dan )(?:\\d{3,4}|\\d+/\\d+)(?: \\(\\d{4}\\))?(?!\\s"
                    + UNIT + "\\b))*)"
                    + "(?![\\p{L}\\p{N}/%]|[.,]\\d|\\s" + UNIT + "\\b)");
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:/\\d+)?)(?: \\(\\d{4}\\))?");
    /** In a text that names one in full, others follow without its letters. */
    private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}\\p{N}/-])1[01]/\\d{1,2}(?![\\p{N}/])");
    private static final String IN_FULL = "ES-";

    private final int year;
    private final Map<String, Integer> documents = new LinkedHashMap<>();

    /** @param year of the real summit; 0 where it has none, and years then stay as they are */
    Numbering(int year) {
        this.year = year;
    }

    String of(String text) {
        boolean isInFull = text.contains(IN_FULL);
        String told = SIGN.matcher(text)
                .replaceAll(m -> document(m.group(1) == null ? m.group() : m.group(1)));
        if (isInFull) {
            told = SHORT.matcher(told).replaceAll(m -> document(IN_FULL + m.group()));
        }
        told = NUMBERED.matcher(told).replaceAll(m -> Matcher.quoteReplacement(
                m.group(1) + NUMBER.matcher(m.group(2)).replaceAll(n -> document(n.group(1)))));
        return year == 0 ? told : YEAR.matcher(told).replaceAll(m -> Matcher.quoteReplacement(year(m)));
    }

    private String document(String name) {
        return "R-" + documents.computeIfAbsent(name, _ -> documents.size() + 1);
    }

    private String year(java.util.regex.MatchResult m) {
        int real = Integer.parseInt(m.group(1));
        if (Math.abs(real - year) > FURTHEST) {
            return m.group();
        }
        int told = real - year + SUMMIT;
        if (m.group(3) == null) {
            return String.valueOf(told);
        }
        int end = real / 100 * 100 + Integer.parseInt(m.group(3)) - year + SUMMIT;
        return told + m.group(2) + end;
    }
}
