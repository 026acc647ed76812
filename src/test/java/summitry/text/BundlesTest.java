package summitry.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.model.Language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Both languages are complete, and every key that the program asks for exists. */
class BundlesTest {
    /** Texts that are truly the same words in both languages; texts without letters need no entry. */
    private static final Set<String> SAME_IN_BOTH = Set.of("response.abstain.name", "play.agenda.title",
            "figures.statusQuo", "class.part.agenda", "class.agenda.title", "class.answer.abstain",
            "cli.reality.model", "teach.vote.abstain", "teach.vote.key.abstain", "teach.vote.key.reserve");

    private static final Pattern SLOT = Pattern.compile("\\{(\\d+)");
    private static final Pattern ASKED = Pattern
            .compile("\\bget\\(\\s*\"([a-zA-Z0-9-]+(?:\\.[a-zA-Z0-9-]+)+\\.?)\"\\s*([,)+])");

    static List<String> bundles() {
        return Words.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(String bundle) {
        String missing = missing(bundle, Language.INDONESIAN, Language.ENGLISH)
                + missing(bundle, Language.ENGLISH, Language.INDONESIAN);
        assertTrue(missing.isEmpty(), missing);
    }

    /** The lines to paste into a bundle so that it has the keys of the other language. */
    private static String missing(String bundle, Language here, Language there) {
        SortedSet<String> keys = new TreeSet<>(Words.read(bundle, there).stringPropertyNames());
        keys.removeAll(Words.read(bundle, here).stringPropertyNames());
        return keys.isEmpty() ? "" : paste(bundle + "_" + here.code(), keys);
    }

    private static String paste(String file, SortedSet<String> keys) {
        return "\n# paste into " + file + ".properties\n" + String.join(" = TODO\n", keys) + " = TODO\n";
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void textsAreWhole(String bundle) {
        List<String> wrong = new ArrayList<>();
        Properties english = Words.read(bundle, Language.ENGLISH);
        Properties indonesian = Words.read(bundle, Language.INDONESIAN);
        for (String key : new TreeSet<>(english.stringPropertyNames())) {
            String en = english.getProperty(key);
            String id = indonesian.getProperty(key, "");
            for (String text : List.of(en, id)) {
                check(wrong, key, !text.isBlank() && !text.contains("TODO"), "is empty or still to do", text);
                check(wrong, key, slots(text).isEmpty() || !oddQuote(text),
                        "has slots, so write a quote twice", text);
                check(wrong, key, !slots(text).isEmpty() || !text.contains("''"),
                        "has no slots, so write a quote once", text);
            }
            check(wrong, key, slots(en).equals(slots(id)), "has other slots in the other language", id);
            check(wrong, key, !en.equals(id) || isNeutral(en) || SAME_IN_BOTH.contains(key),
                    "is the same in both languages; translate it, or list it in BundlesTest", en);
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private static void check(List<String> wrong, String key, boolean holds, String claim, String text) {
        if (!holds) {
            wrong.add(key + " " + claim + ": " + text);
        }
    }

    private static boolean oddQuote(String text) {
        return text.replace("''", "").contains("'");
    }

    private static boolean isNeutral(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }

    private static SortedSet<String> slots(String text) {
        SortedSet<String> slots = new TreeSet<>();
        Matcher matcher = SLOT.matcher(text);
        while (matcher.find()) {
            slots.add(matcher.group(1));
        }
        return slots;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void patternsAreWellFormedAndNoKeyStandsTwice(String bundle) throws IOException {
        for (Language language : Language.values()) {
            Words.read(bundle, language).forEach((key, text) -> {
                if (!slots((String) text).isEmpty()) {
                    new MessageFormat((String) text, language.locale());
                }
            });
            String name = bundle + "_" + language.code() + ".properties";
            try (var in = Words.class.getResourceAsStream(name);
                    var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                List<String> keys = reader.readAllLines().stream()
                        .filter(line -> line.matches("[a-zA-Z0-9.-]+ *=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip()).sorted().toList();
                assertEquals(new ArrayList<>(new TreeSet<>(keys)), keys, name);
            }
        }
    }

    @Test
    void everyKeyThatTheProgramAsksForExists() throws IOException {
        SortedSet<String> known = new TreeSet<>(Words.in(Language.ENGLISH).all().keySet());
        SortedSet<String> missing = new TreeSet<>();
        int asked = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                Matcher matcher = ASKED.matcher(Files.readString(file));
                while (matcher.find()) {
                    asked++;
                    String key = matcher.group(1);
                    boolean isBeginning = matcher.group(2).equals("+") || key.endsWith(".");
                    if (isBeginning
                            ? known.tailSet(key).stream().limit(1).noneMatch(k -> k.startsWith(key))
                            : !known.contains(key)) {
                        missing.add(key);
                    }
                }
            }
        }
        assertTrue(asked > 20, "only " + asked + " keys found in the sources");
        assertTrue(missing.isEmpty(), () -> paste("the bundle that fits", missing));
    }

    @Test
    void aMissingKeyIsNamed() {
        var words = Words.in(Language.INDONESIAN);
        var error = assertThrows(IllegalArgumentException.class, () -> words.get("no.such.key"));
        assertEquals("text key (no.such.key) is missing in language id.", error.getMessage());
    }
}
