package summitry.ui.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What becomes of files that are opened from the first screen. */
class FileOpenerTest extends HomeWithoutWindow {
    @Test
    void aRunWhoseFileIsCutOffGoesOnAndSaysSo() throws IOException {
        Path file = recorded();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 10));
        HomeViewModel model = shown();
        model.open(file);
        assertEquals(goneOn.getFirst().tree().state().round(), shortenedTo.orElseThrow());
        journals.getFirst().orElseThrow().close();
    }

    @Test
    void aBrokenScenarioIsListedWithPlacesAndSentences() throws IOException {
        Path file = Files.writeString(home.resolve("broken.json"),
                "{\n  \"format\": 1,\n  \"id\": 12,\n  \"rounds\": 5000\n}\n");
        HomeViewModel model = shown();
        model.open(file);
        ProblemSheet sheet = model.problemsProperty().get().orElseThrow();
        assertTrue(sheet.title().startsWith("broken.json: "), sheet.title());
        assertTrue(sheet.rows().size() > 2, sheet::copy);
        assertTrue(sheet.rows().stream().anyMatch(r -> r.place().startsWith("Line 3, ")
                && r.field().equals("id")), sheet::copy);
        assertTrue(sheet.rows().stream().noneMatch(r -> r.sentence().isBlank()));
        assertEquals(sheet.rows().size(), sheet.copy().lines().count());
        assertFalse(sheet.hasSoundPart());
        model.closeProblems();
        assertTrue(model.problemsProperty().get().isEmpty());
        assertEquals(List.of(), played);
    }

    @Test
    void ofADamagedRunTheSoundPartIsOpenedAndKeptElsewhere() throws IOException {
        Path file = recorded();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(2, lines.get(2).replace("checksum\":\"", "checksum\":\"0"));
        Files.writeString(file, String.join("\n", lines) + "\n");
        HomeViewModel model = shown();
        model.open(file);
        assertTrue(model.problemsProperty().get().orElseThrow().hasSoundPart());
        assertEquals(List.of(), goneOn);
        model.openSoundPart();
        assertEquals(1, goneOn.getFirst().tree().nodes().size());
        assertEquals(List.of(Optional.empty()), journals);
        assertTrue(model.problemsProperty().get().isEmpty());
    }

    @Test
    void filesThatAreNothingAreRefusedWithAReason() throws IOException {
        HomeViewModel model = shown();
        for (Path file : List.of(home, home.resolve("nowhere.json"), home.resolve("nowhere.jsonl"),
                Files.write(home.resolve("picture.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 1}),
                Files.write(home.resolve("empty"), new byte[0]))) {
            model.open(file);
            assertFalse(model.problemsProperty().get().orElseThrow().rows().isEmpty(), file.toString());
        }
        assertEquals(List.of(), bugs);
    }

    @Test
    void filesOfTheRunFolderThatAreNoRunsAreShownAsSuch() throws IOException {
        Path runs = Files.createDirectories(home.resolve("runs"));
        Files.writeString(runs.resolve("x-001.jsonl"), "nonsense");
        HomeViewModel model = shown();
        assertEquals("cannot be read", model.runsProperty().get().getFirst().place());
        assertTrue(model.lastProperty().get().isEmpty());
        model.open(model.runsProperty().get().getFirst().file());
        assertTrue(model.problemsProperty().get().isPresent());
    }
}
