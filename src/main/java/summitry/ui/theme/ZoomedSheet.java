package summitry.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Style sheets in another size. They state lengths in pixels at full size; a zoom multiplies them, and whatever stands
 * in em follows the font of the root. So a length is written once, and grows without being written in another unit.
 */
final class ZoomedSheet {
    /** Properties whose numbers are no lengths. */
    private static final Set<String> PURE = Set.of("-fx-opacity", "-fx-shape", "-fx-font-family",
            "-fx-font-weight", "-fx-icon-code", "-summitry-palette");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("([-a-z0-9]+)\\s*:\\s*([^;{}]+);");
    /** A number that is part of no word, colour or other unit; px is the unit meant where none is written. */
    private static final Pattern LENGTH = Pattern
            .compile("(?<![-#\\w.])(-?\\d+(?:\\.\\d+)?|-?\\.\\d+)(?:px)?(?![\\w.%])");
    private static final Pattern COLOUR = Pattern.compile("(?:rgba?|hsba?|derive|gradient)\\s*\\(");

    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private ZoomedSheet() {}

    /** The address of a style sheet at a zoom: its own at full size. */
    static String at(URL url, Zoom zoom) {
        return zoom.equals(Zoom.FULL)
                ? url.toExternalForm()
                : MADE.computeIfAbsent(zoom.percent() + " " + url, _ -> address(scaled(read(url), zoom)));
    }

    private static String address(String css) {
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(URL url) {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(url.toString(), e);
        }
    }

    /** A style sheet with every length multiplied. */
    static String scaled(String css, Zoom zoom) {
        String rules = COMMENT.matcher(css).replaceAll("");
        return DECLARATION.matcher(rules).replaceAll(d -> java.util.regex.Matcher
                .quoteReplacement(
                        isLengths(d) ? d.group(1) + ": " + lengths(d.group(2), zoom) + ";" : d.group()));
    }

    private static boolean isLengths(MatchResult declaration) {
        // A size of -1 is no length: it has a region find its own.
        return !PURE.contains(declaration.group(1)) && !declaration.group(2).strip().equals("-1")
                && !COLOUR.matcher(declaration.group(2)).find();
    }

    private static String lengths(String value, Zoom zoom) {
        return LENGTH.matcher(value).replaceAll(n -> String.format(Locale.ROOT, "%.2fpx",
                Double.parseDouble(n.group(1)) * zoom.factor()));
    }
}
