package summitry.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever colour a style sheet gives a text or an icon, it stands out from what is behind it, in every theme. */
class StyleContrastTest {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern TOKEN = Pattern.compile("(-color-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");
    private static final double TEXT = 4.5;
    private static final double ICON = 3;

    /** What stands on the page, where a rule does not say on what. */
    private static final List<String> PAGES = List.of("-color-bg-default", "-color-bg-subtle",
            "-color-bg-inset",
            "-color-accent-subtle");
    /** What turned texts stand on, where a rule does not say on what. */
    private static final List<String> TURNED = List.of("-color-fg-default", "-color-accent-emphasis");

    private record Rule(String selector, String body) {
        /** The last colour of a property, which lies on top. */
        Optional<String> colour(String property) {
            Matcher m = Pattern.compile("(?:^|;|\\s)" + property + ":\\s*([^;]+)").matcher(body);
            if (!m.find()) {
                return Optional.empty();
            }
            String[] layers = m.group(1).strip().split(",\\s*", -1);
            return Optional.of(layers[layers.length - 1]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextAndIconOfTheStyleSheetsStandsOut(Theme theme) {
        Map<String, Color> tokens = tokens(theme);
        List<String> faint = new ArrayList<>();
        List<Rule> rules = rules(theme);
        for (Rule rule : rules) {
            rule.colour("-fx-text-fill").ifPresent(ink -> check(tokens, rule, ink, TEXT, faint));
            if (!rule.selector().contains(".text")) {
                rule.colour("-fx-icon-color").ifPresent(ink -> check(tokens, rule, ink, ICON, faint));
            }
        }
        assertTrue(rules.size() > 300, "only " + rules.size() + " rules were read");
        assertEquals(List.of(), faint, theme.toString());
    }

    @Test
    void aFaintTextIsFound() {
        List<String> faint = new ArrayList<>();
        check(tokens(Theme.LIGHT), new Rule(".seat", "-fx-text-fill: -color-border-default;"),
                "-color-border-default", TEXT, faint);
        assertEquals(PAGES.size(), faint.size(), faint.toString());
    }

    private static void check(Map<String, Color> tokens, Rule rule, String ink, double least,
            List<String> faint) {
        Color colour = tokens.get(ink);
        if (colour == null) {
            return;
        }
        boolean isTurned = ink.equals("-color-bg-default") || ink.equals("-color-fg-emphasis");
        List<String> grounds = rule.colour("-fx-background-color").filter(tokens::containsKey).map(List::of)
                .orElse(isTurned ? TURNED : PAGES);
        for (String ground : grounds) {
            double contrast = Palette.contrast(colour, tokens.get(ground));
            if (contrast < least) {
                faint.add(
                        "\n%s: %s on %s is %.2f, needs %.1f".formatted(rule.selector(), ink, ground, contrast,
                                least));
            }
        }
    }

    private static Map<String, Color> tokens(Theme theme) {
        Map<String, Color> tokens = new HashMap<>();
        Matcher m = TOKEN.matcher(read("/summitry/ui/theme/" + theme.key() + ".css"));
        while (m.find()) {
            tokens.put(m.group(1), Color.web(m.group(2)));
        }
        return tokens;
    }

    private static List<Rule> rules(Theme theme) {
        boolean isHigh = theme == Theme.CONTRAST || theme == Theme.CONTRAST_DARK;
        return Stream
                .of("theme/base", "app/window", "app/home", "app/teach", isHigh ? "theme/contrast-both" : "")
                .filter(name -> !name.isEmpty())
                .flatMap(name -> RULE
                        .matcher(COMMENT.matcher(read("/summitry/ui/" + name + ".css")).replaceAll(""))
                        .results())
                .map(r -> new Rule(r.group(1).strip(), r.group(2))).toList();
    }

    private static String read(String path) {
        try (InputStream in = StyleContrastTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
