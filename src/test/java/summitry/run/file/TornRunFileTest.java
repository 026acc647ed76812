package summitry.run.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Command;
import summitry.model.Flaw;
import summitry.run.LiveRun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A program that is ended while it writes leaves a file that breaks off somewhere. */
class TornRunFileTest {
    private static final int STEP = 7;

    @TempDir
    Path folder;

    private byte[] bytes;

    private Path played() throws IOException {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 9);
        Path file = folder.resolve("run.jsonl");
        try (RunJournal journal = RunJournal.create(file, PlayedRuns.header(run))) {
            run.keepIn(journal);
            PlayedRuns.playAround(run);
            PlayedRuns.does(run, new Command.Adjourn());
            run.undo();
        }
        bytes = Files.readAllBytes(file);
        return file;
    }

    /** Offset of the start of a line, counted from the last one. */
    private int start(int fromLast) {
        int at = bytes.length;
        for (int i = 0; i < fromLast; i++) {
            at--;
            while (at > 0 && bytes[at - 1] != '\n') {
                at--;
            }
        }
        return at;
    }

    private int lines(int length) {
        int lines = 0;
        for (int i = 0; i < length; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    @Test
    void aFileCutAnywhereInItsLastLinesOpensWithAllLinesThatWereConfirmed() throws IOException {
        Path file = played();
        int start = start(3);
        assertTrue(bytes.length - start > 300);
        for (int length = start; length <= bytes.length; length += length < start(1) - 5 ? STEP : 1) {
            Files.write(file, Arrays.copyOf(bytes, length));
            RunReading reading = RunFile.read(file);
            boolean isCut = bytes[length - 1] != '\n';
            assertTrue(reading.isWhole());
            RecordedRun run = reading.run().orElseThrow();
            assertEquals(lines(length), run.extent().lines());
            if (isCut) {
                int broken = length;
                while (bytes[broken - 1] != '\n') {
                    broken--;
                }
                assertEquals(List.of(new Flaw.TornLine(length - broken)),
                        reading.problems().stream().map(p -> p.flaw()).toList());
                assertEquals(lines(length) + 1, reading.problems().getFirst().line());
            } else {
                assertEquals(List.of(), reading.problems());
            }
        }
    }

    @Test
    void whatBrokeOffIsCutAwayWhenTheRunGoesOn() throws IOException {
        Path file = played();
        for (int length = start(2) + 1; length < bytes.length; length += 31) {
            Files.write(file, Arrays.copyOf(bytes, length));
            RecordedRun recorded = RunFile.read(file).run().orElseThrow();
            LiveRun run = recorded.open();
            try (RunJournal journal = RunJournal.goOn(recorded)) {
                assertEquals(Optional.empty(), run.keepIn(journal));
                PlayedRuns.does(run, PlayedRuns.ROUND);
            }
            RunReading reading = RunFile.read(file);
            assertEquals(List.of(), reading.problems());
            RunFileTest.assertSame(run.tree(), reading.run().orElseThrow().tree());
        }
    }

    @Test
    void aFileThatBreaksOffInItsFirstLineIsNoRun() throws IOException {
        Path file = played();
        int header = start(lines(bytes.length) - 1);
        assertEquals('\n', bytes[header - 1]);
        for (int length = 1; length < header; length += 101) {
            Files.write(file, Arrays.copyOf(bytes, length));
            RunReading reading = RunFile.read(file);
            assertTrue(reading.run().isEmpty());
            assertFalse(reading.isWhole());
            assertEquals(List.of(new Flaw.TornHeader(length)),
                    reading.problems().stream().map(p -> p.flaw()).toList());
        }
    }

    @Test
    void aFileThatEndsAfterItsHeaderBeginsTheRun() throws IOException {
        Path file = played();
        Files.write(file, Arrays.copyOf(bytes, start(lines(bytes.length) - 1)));
        RecordedRun recorded = RunFile.read(file).run().orElseThrow();
        LiveRun run = recorded.open();
        RunFileTest.assertSame(LiveRun.open(PlayedRuns.small(), 9).tree(), run.tree());
        try (RunJournal journal = RunJournal.goOn(recorded)) {
            assertEquals(Optional.empty(), run.keepIn(journal));
        }
        RunFileTest.assertSame(run.tree(), RunFile.read(file).run().orElseThrow().tree());
    }

    @Test
    void zerosThatASystemLeftInPlaceOfALineAreCutAwayToo() throws IOException {
        Path file = played();
        byte[] zeros = bytes.clone();
        Arrays.fill(zeros, start(1), zeros.length - 1, (byte) 0);
        Files.write(file, zeros);
        RunReading reading = RunFile.read(file);
        assertTrue(reading.isWhole());
        assertTrue(reading.problems().getFirst().flaw() instanceof Flaw.TornLine);
        assertEquals(lines(bytes.length) - 1, reading.run().orElseThrow().extent().lines());
    }
}
