package summitry.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.model.Parameter;
import summitry.model.RuleId;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Theory;
import summitry.scenario.ScenarioReader.Reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ScenarioWriterTest {
    @TempDir
    private Path folder = Path.of("");

    static List<String> shipped() {
        return ScenarioLibrary.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenReadsBackAsAnEqualScenario(String id) {
        Scenario scenario = ScenarioLibrary.load(id);
        assertEquals(scenario, reread(scenario));
    }

    /** So a person who saves a shipped scenario sees only his own changes; preferences may come in another order. */
    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedFileIsWrittenLineForLine(String id) throws IOException {
        try (InputStream in = ScenarioLibrary.class.getResourceAsStream("/scenarios/" + id + ".json")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(sortedLines(file), sortedLines(ScenarioWriter.text(ScenarioLibrary.load(id))));
        }
    }

    private static String sortedLines(String text) {
        return text.lines().map(l -> l.replaceAll(",$", "")).sorted().collect(Collectors.joining("\n"));
    }

    @Test
    void everyPartSurvives() {
        assertEquals(Sound.scenario(), reread(Sound.scenario()));
    }

    @Test
    void everyRulebookSurvives() {
        for (Theory theory : Theory.values()) {
            Rulebook book = Rulebook.of(theory);
            for (Rulebook changed : List.of(book, book.with(Parameter.SLACK, 0.1).without(RuleId.LADDER),
                    book.including(RuleId.LADDER).including(RuleId.TRADE).without(RuleId.DRAWS),
                    allOn(book))) {
                Scenario scenario = Sound.scenario().withRulebook(changed);
                assertEquals(scenario, reread(scenario));
            }
        }
    }

    @Test
    void oddNumbersAndTextsSurvive() {
        String text = Sound.with("\"atZero\": 0, \"atHundred\": 500",
                "\"atZero\": -1.0E-9, \"atHundred\": 123456789012.125").replace("\"a book\"",
                        "\"a \\\"book\\\" \\\\ \\n\\t\\u0001 \ud83c\udf0d é {0}\"");
        Scenario scenario = ScenarioReader.read("f", Sound.bytes(text)).scenario().orElseThrow();
        assertEquals(scenario, reread(scenario));
    }

    @Test
    void aFileIsReplacedWholeAndNothingIsLeftBeside() throws IOException {
        Path file = folder.resolve("new/mine.json");
        ScenarioWriter.write(file, Sound.scenario().withRounds(2));
        ScenarioWriter.write(file, Sound.scenario());
        assertEquals(Reading.of(Sound.scenario()), ScenarioReader.read(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFileThatCannotBeReplacedIsSaidSo() throws IOException {
        Path file = Files.createDirectories(folder.resolve("taken.json/inside")).getParent();
        assertThrows(IOException.class, () -> ScenarioWriter.write(file, Sound.scenario()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        assertTrue(Files.isDirectory(file));
    }

    private static Rulebook allOn(Rulebook book) {
        Rulebook changed = book;
        for (RuleId rule : RuleId.values()) {
            changed = changed.including(rule);
        }
        return changed;
    }

    private static Scenario reread(Scenario scenario) {
        Reading reading = ScenarioReader.read("written", Sound.bytes(ScenarioWriter.text(scenario)));
        assertEquals(List.of(), reading.problems());
        return reading.scenario().orElseThrow();
    }
}
