package summitry.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.model.Flaw;
import summitry.model.Scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ScenarioLibraryTest {
    @TempDir
    private Path folder = Path.of("");

    static List<String> shipped() {
        return ScenarioLibrary.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedScenarioIsSound(String id) {
        assertEquals(id, ScenarioLibrary.load(id).id());
    }

    @Test
    void theFlagshipHasItsWholeTable() {
        Scenario scenario = ScenarioLibrary.load("ktt-2024");
        assertEquals(List.of(34, 19, 6, 646, 561),
                List.of(scenario.parties().size(), scenario.issues().size(), scenario.themes().size(),
                        scenario.preferences().rows().size(), scenario.relations().size()));
    }

    @Test
    void aScenarioIsReadOnce() {
        assertSame(ScenarioLibrary.load("first-steps"), ScenarioLibrary.load("first-steps"));
    }

    @Test
    void whatIsNotShippedIsNotLoaded() {
        assertThrows(IllegalArgumentException.class, () -> ScenarioLibrary.load("../secret"));
    }

    @Test
    void aWordIsAFileOrAShippedScenario() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), Sound.TEXT);
        assertEquals("tiny", ScenarioLibrary.find(file.toString()).scenario().orElseThrow().id());
        assertEquals("first-steps", ScenarioLibrary.find("first-steps").scenario().orElseThrow().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nowhere/none.json", "first-step", "\u0000", "a\u0000b", "?*<>|"})
    void aWordThatIsNeitherIsAProblem(String word) {
        ScenarioReader.Reading reading = ScenarioLibrary.find(word);
        assertTrue(reading.scenario().isEmpty());
        assertEquals(1, reading.problems().size());
        assertEquals(word, reading.problems().getFirst().file());
    }

    @Test
    void aFileThatIsMissingSaysSo() {
        assertEquals(List.of(new Problem("none.json", 1, 1, "", new Flaw.NoFile())),
                ScenarioLibrary.find("none.json").problems());
    }
}
