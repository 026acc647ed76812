package summitry.run.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.run.LiveRun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RunFolderTest {
    @TempDir
    Path home;

    private RunFolder folder() {
        return RunFolder.of(home.resolve("runs"));
    }

    private Path run(int rounds, int day) throws IOException {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 2);
        Path file = folder().newFile(run.scenario().id());
        try (RunJournal journal = RunJournal.create(file, PlayedRuns.header(run))) {
            assertEquals(Optional.empty(), run.keepIn(journal));
            for (int i = 0; i < rounds && !run.tree().state().hasEnded(); i++) {
                PlayedRuns.does(run, PlayedRuns.ROUND);
            }
        }
        Files.setLastModifiedTime(file, FileTime.from(at(day)));
        return file;
    }

    private static Instant at(int day) {
        return Instant.parse("2026-03-0" + day + "T10:00:00Z");
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() throws IOException {
        assertEquals(new RunFolder.Listing(List.of(), List.of()), folder().list());
        assertTrue(folder().newFile("ktt-2024").endsWith("ktt-2024-001.jsonl"));
    }

    @Test
    void runsAreListedNewestFirstWithTheirPlace() throws IOException {
        Path two = run(2, 3);
        Path all = run(6, 5);
        Path none = run(0, 4);
        Path other = home.resolve("runs").resolve("other.jsonl");
        Files.writeString(other, "{}\n");
        Files.writeString(home.resolve("runs").resolve("notes.txt"), "no run");
        RunFolder.Listing listing = folder().list();
        var scenario = PlayedRuns.small();
        assertEquals(List.of(
                new RunSummary(all, at(5), scenario.id(), scenario.title(), 6, 6, true),
                new RunSummary(none, at(4), scenario.id(), scenario.title(), 0, 6, false),
                new RunSummary(two, at(3), scenario.id(), scenario.title(), 2, 6, false)), listing.runs());
        assertEquals(List.of(other), listing.others());
    }

    @Test
    void aLineThatBrokeOffDoesNotHideThePlace() throws IOException {
        Path file = run(3, 1);
        Files.writeString(file, "{\"n\":4," + " ".repeat(40_000), StandardOpenOption.APPEND);
        RunSummary summary = folder().list().runs().getFirst();
        assertEquals(3, summary.round());
    }

    @Test
    void namesCountOnFromTheHighest() throws IOException {
        String id = PlayedRuns.small().id();
        Path first = run(0, 1);
        assertEquals(id + "-001.jsonl", String.valueOf(first.getFileName()));
        Files.move(first, first.resolveSibling(id + "-041.jsonl"));
        Files.createFile(first.resolveSibling(id + "-copy.jsonl"));
        Files.createFile(first.resolveSibling("x-" + id + "-099.jsonl"));
        assertEquals(id + "-042.jsonl", String.valueOf(folder().newFile(id).getFileName()));
    }

    @Test
    void theFolderOfAPersonCanBeNamed() {
        String before = System.getProperty("summitry.home");
        try {
            System.setProperty("summitry.home", home.toString());
            assertEquals(home.resolve("runs"), RunFolder.ofPerson().folder());
        } finally {
            if (before == null) {
                System.clearProperty("summitry.home");
            } else {
                System.setProperty("summitry.home", before);
            }
        }
    }
}
