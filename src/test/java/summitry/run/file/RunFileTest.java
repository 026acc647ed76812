package summitry.run.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.engine.trace.Trace;
import summitry.model.Flaw;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.Node;
import summitry.run.RunTree;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RunFileTest {
    @TempDir
    Path folder;

    private static Scenario scenario(String id) {
        return id.equals("small") ? PlayedRuns.small() : ScenarioLibrary.load(id);
    }

    /** Plays a run that is kept in a file. */
    private Path kept(LiveRun run) throws IOException {
        Path file = folder.resolve("deep").resolve("run.jsonl");
        try (RunJournal journal = RunJournal.create(file, PlayedRuns.header(run))) {
            assertEquals(Optional.empty(), run.keepIn(journal));
            PlayedRuns.playAround(run);
        }
        assertEquals(Optional.empty(), run.unsaved());
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "ktt-2024"})
    void aRunIsReopenedBitForBit(String id) throws IOException {
        LiveRun run = LiveRun.open(scenario(id), -7_000_000_000_000_000_001L);
        RunReading reading = RunFile.read(kept(run));
        assertEquals(List.of(), reading.problems());
        assertTrue(reading.isWhole());
        RecordedRun recorded = reading.run().orElseThrow();
        assertEquals(PlayedRuns.header(run), recorded.header());
        assertSame(run.tree(), recorded.tree());
        assertEquals(3, recorded.tree().cursor());
        assertEquals(Optional.empty(), recorded.verify());

        LiveRun again = recorded.open();
        PlayedRuns.does(again, PlayedRuns.ROUND);
        PlayedRuns.does(run, PlayedRuns.ROUND);
        assertSame(run.tree(), again.tree());
    }

    /** Equal but for the reasons, down to the sums of the states. */
    static void assertSame(RunTree expected, RunTree found) {
        assertEquals(expected.nodes().size(), found.nodes().size());
        for (int id = 0; id < expected.nodes().size(); id++) {
            Node node = expected.node(id);
            assertEquals(new Node(id, node.parent(), node.step(), node.events(), Trace.EMPTY, node.state()),
                    without(found.node(id)));
            assertEquals(Checksum.of(node.state()), Checksum.of(found.node(id).state()));
        }
        assertEquals(expected.cursor(), found.cursor());
    }

    private static Node without(Node node) {
        return new Node(node.id(), node.parent(), node.step(), node.events(), Trace.EMPTY, node.state());
    }

    @Test
    void reasonsAreDecidedAgainWhenAsked() throws IOException {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 4);
        LiveRun again = RunFile.read(kept(run)).run().orElseThrow().open();
        for (Node node : run.tree().nodes()) {
            assertEquals(Trace.EMPTY, again.tree().node(node.id()).trace());
            assertEquals(Optional.of(node.trace()), again.explain(node.id()));
        }
        assertTrue(run.explain(1).orElseThrow().reasons().size() > 3);
    }

    @Test
    void playingOnGoesOnInTheSameFile() throws IOException {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 4);
        Path file = kept(run);
        byte[] before = Files.readAllBytes(file);
        RecordedRun recorded = RunFile.read(file).run().orElseThrow();
        LiveRun again = recorded.open();
        try (RunJournal journal = RunJournal.goOn(recorded)) {
            assertEquals(Optional.empty(), again.keepIn(journal));
            assertEquals(before.length, Files.size(file), "opening alone writes nothing");
            PlayedRuns.does(again, PlayedRuns.ROUND);
        }
        byte[] after = Files.readAllBytes(file);
        assertEquals(-1, Arrays.mismatch(before, Arrays.copyOf(after, before.length)), "files only grow");
        RunReading reading = RunFile.read(file);
        assertTrue(reading.isWhole());
        assertSame(again.tree(), reading.run().orElseThrow().tree());
    }

    @Test
    void aChangeIsKeptBeforeAnybodyHearsOfIt() throws IOException {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 4);
        Path file = folder.resolve("run.jsonl");
        try (RunJournal journal = RunJournal.create(file, PlayedRuns.header(run))) {
            run.keepIn(journal);
            run.onChange(tree -> assertSame(tree, RunFile.read(file).run().orElseThrow().tree()));
            PlayedRuns.playAround(run);
        }
    }

    @Test
    void aRunThatCannotBeKeptGoesOnAndSaysSo() throws IOException {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 4);
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where a folder should be");
        Path file = blocked.resolve("run.jsonl");
        try (RunJournal journal = RunJournal.create(file, PlayedRuns.header(run))) {
            assertTrue(run.keepIn(journal).orElseThrow() instanceof Flaw.NotSaved);
            PlayedRuns.does(run, PlayedRuns.ROUND);
            assertTrue(run.unsaved().orElseThrow() instanceof Flaw.NotSaved);
            assertEquals(1, run.tree().state().round());
            Files.delete(blocked);
            PlayedRuns.does(run, PlayedRuns.ROUND);
            assertEquals(Optional.empty(), run.unsaved());
        }
        assertSame(run.tree(), RunFile.read(file).run().orElseThrow().tree());
    }

    @Test
    void aRemovedFileIsWrittenAnewWithTheWholeRun() throws IOException {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 4);
        Path file = folder.resolve("run.jsonl");
        try (RunJournal journal = RunJournal.create(file, PlayedRuns.header(run))) {
            assertEquals(Optional.empty(), journal.saved());
            run.keepIn(journal);
            PlayedRuns.does(run, PlayedRuns.ROUND);
            assertEquals(Files.getLastModifiedTime(file).toInstant(), journal.saved().orElseThrow());
            Files.delete(file);
            PlayedRuns.does(run, PlayedRuns.ROUND);
            assertEquals(Optional.empty(), run.unsaved());
        }
        assertSame(run.tree(), RunFile.read(file).run().orElseThrow().tree());
        try (RunJournal journal = RunJournal.goOn(RunFile.read(file).run().orElseThrow())) {
            Files.delete(file);
            LiveRun.resume(run.engine(), run.seed(), run.tree()).keepIn(journal);
        }
        assertSame(run.tree(), RunFile.read(file).run().orElseThrow().tree());
    }

    @Test
    void twoCannotWriteOneFile() throws IOException {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 4);
        Path file = folder.resolve("run.jsonl");
        try (RunJournal journal = RunJournal.create(file, PlayedRuns.header(run))) {
            run.keepIn(journal);
            RecordedRun recorded = RunFile.read(file).run().orElseThrow();
            try (RunJournal other = RunJournal.goOn(recorded)) {
                PlayedRuns.does(run, PlayedRuns.ROUND);
                LiveRun second = recorded.open();
                second.submit(PlayedRuns.ROUND);
                assertEquals(Optional.of(new Flaw.FileInUse()), second.keepIn(other));
            }
            assertEquals(Optional.of(new Flaw.FileInUse()),
                    LiveRun.open(PlayedRuns.small(), 1)
                            .keepIn(RunJournal.create(file, PlayedRuns.header(run))));
        }
        RecordedRun stale = RunFile.read(file).run().orElseThrow();
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
        LiveRun late = stale.open();
        late.submit(PlayedRuns.ROUND);
        assertEquals(Optional.of(new Flaw.FileInUse()), late.keepIn(RunJournal.goOn(stale)));
    }

    @Test
    void verifyingTellsTheFirstNodeThatDiffers() throws IOException {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 4);
        Path file = kept(run);
        String text = Files.readString(file);
        String command = "\"command\":{\"kind\":\"set-text\",\"issue\":\"J\",\"value\":33.3}";
        assertTrue(text.contains(command));
        Files.writeString(file, text.replace(command, command.replace("33.3", "34.3")));
        RunReading reading = RunFile.read(file);
        assertEquals(List.of(), reading.problems(), "what happened is unharmed, so the run can be viewed");
        int node = (int) text.substring(0, text.indexOf(command)).lines().filter(l -> l.contains("\"n\":"))
                .count() - 1;
        assertEquals(Optional.of(new RecordedRun.Difference(node, Optional.empty())),
                reading.run().orElseThrow().verify());
        assertEquals(Optional.empty(), reading.run().orElseThrow().open().explain(node));

        Files.writeString(file,
                text.replace("{\"kind\":\"assign\",\"party\":\"A\",\"controller\":\"person\"}",
                        "{\"kind\":\"assign\",\"party\":\"A\",\"controller\":\"automatic\"}"));
        assertEquals(Optional.of(2), RunFile.read(file).run().orElseThrow().verify()
                .filter(d -> d.refusal().isPresent()).map(RecordedRun.Difference::node));
    }

    @Test
    void theChecksumIsTheSameForEver() {
        // From another start of the program: a sum that changes makes every older run unreadable.
        assertEquals("0b0e87ba69940eb8",
                Checksum.written(LiveRun.open(PlayedRuns.small(), 4).tree().state()));
    }

    @Test
    void theChecksumSeesTheSmallestChange() {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 4);
        var state = run.tree().state();
        assertFalse(Checksum.of(state) == Checksum.of(state.withRound(1)));
        var tensions = state.climate().tensions();
        var changed = tensions.with(0, 1, Math.nextUp(tensions.get(0, 1)));
        assertFalse(Checksum.of(state) == Checksum.of(
                state.withClimate(state.climate().withTensions(changed))));
    }
}
