package summitry.run.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.model.Command;
import summitry.model.Flaw;
import summitry.model.Language;
import summitry.run.LiveRun;
import summitry.run.RunTree;
import summitry.scenario.Problem;
import summitry.text.FlawSentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Names and removals of branches in the file of a run. */
class BranchLinesTest {
    private static final String PLACE = ",\"round\":1,\"ended\":false}";

    @TempDir
    Path folder;

    private Path file;
    private LiveRun run;
    private final List<RunTree> kept = new ArrayList<>();

    /** Nodes 0, 1, 2 on the trunk; 3 from node 1, named and removed; 4 begun on purpose at node 1, where the run stands. */
    @BeforeEach
    void play() throws IOException {
        run = LiveRun.open(PlayedRuns.small(), 9);
        file = folder.resolve("run.jsonl");
        try (RunJournal journal = RunJournal.create(file, PlayedRuns.header(run))) {
            run.onChange(kept::add);
            run.keepIn(journal);
            PlayedRuns.does(run, PlayedRuns.ROUND, PlayedRuns.ROUND);
            run.goTo(1);
            PlayedRuns.does(run, new Command.Adjourn());
            run.nameBranch(3, "tanpa \"tawaran\" UE \u2013 \ud83d\ude42");
            run.goTo(1);
            run.removeBranch(3);
            run.restoreBranch(3);
            run.removeBranch(3);
            run.branch();
            run.nameBranch(4, "x");
            run.nameBranch(4, "");
        }
    }

    @Test
    void aReopenedRunKeepsNamesAndRemovals() throws IOException {
        RunReading reading = RunFile.read(file);
        assertEquals(List.of(), reading.problems());
        RecordedRun recorded = reading.run().orElseThrow();
        assertEquals(run.tree().marks(), recorded.tree().marks());
        assertEquals(Set.of(3), recorded.tree().marks().removed());
        assertEquals(Optional.empty(), recorded.verify());
        LiveRun again = recorded.open();
        try (RunJournal journal = RunJournal.goOn(recorded)) {
            again.keepIn(journal);
            again.restoreBranch(3);
            again.goTo(3);
        }
        RunTree last = RunFile.read(file).run().orElseThrow().tree();
        assertEquals(Set.of(), last.marks().removed());
        assertEquals(3, last.cursor());
    }

    @Test
    void aFileThatBreaksOffAtAnyByteHoldsWhatWasConfirmed() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int start = bytes.length;
        for (int lines = 0; lines < 8; lines++) {
            start--;
            while (bytes[start - 1] != '\n') {
                start--;
            }
        }
        List<String> whole = Files.readAllLines(file);
        int before = whole.size() - kept.size();
        for (int length = start; length <= bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            Files.write(file, part);
            RunReading reading = RunFile.read(file);
            assertTrue(reading.isWhole());
            RecordedRun recorded = reading.run().orElseThrow();
            RunTree confirmed = kept.get(recorded.extent().lines() - before - 1);
            assertEquals(confirmed.marks(), recorded.tree().marks());
            assertEquals(confirmed.cursor(), recorded.tree().cursor());
        }
    }

    @Test
    void whatCouldNotBeKeptIsKeptTogetherLater() throws IOException {
        LiveRun other = LiveRun.open(PlayedRuns.small(), 9);
        Path later = folder.resolve("later.jsonl");
        try (RunJournal journal = RunJournal.create(later, PlayedRuns.header(other))) {
            other.keepIn(journal);
            PlayedRuns.does(other, PlayedRuns.ROUND, PlayedRuns.ROUND);
            other.goTo(1);
            PlayedRuns.does(other, new Command.Adjourn());
            other.goTo(1);
            other.removeBranch(3);
            other.keepIn(tree -> Optional.of(new Flaw.NotSaved("full")));
            other.restoreBranch(3);
            other.goTo(3);
            PlayedRuns.does(other, PlayedRuns.ROUND);
            other.nameBranch(3, "late");
            assertEquals(Optional.empty(), other.keepIn(journal));
        }
        RunReading reading = RunFile.read(later);
        assertEquals(List.of(), reading.problems());
        assertEquals(other.tree().marks(), reading.run().orElseThrow().tree().marks());
        assertEquals(other.tree().cursor(), reading.run().orElseThrow().tree().cursor());
    }

    private void wrong(String line, String path, Flaw flaw) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(line + PLACE);
        Path changed = folder.resolve("changed.jsonl");
        Files.write(changed, lines);
        RunReading reading = RunFile.read(changed);
        assertFalse(reading.isWhole());
        assertEquals(run.tree().marks(), reading.run().orElseThrow().tree().marks());
        Problem problem = reading.problems().getFirst();
        assertEquals(flaw, problem.flaw());
        assertEquals(path, problem.path());
        assertEquals(lines.size(), problem.line());
        for (Language language : Language.values()) {
            assertFalse(new FlawSentences(language).of(flaw).isBlank());
        }
    }

    @Test
    void whatCannotBeSaidOfABranchIsAProblemWithLineAndField() throws IOException {
        wrong("{\"name\":1,\"text\":\"a\"", "name", new Flaw.NoBranch(1));
        wrong("{\"name\":9,\"text\":\"a\"", "name", new Flaw.OutOfRange(9, 0, 4));
        wrong("{\"name\":3,\"text\":\"" + "a".repeat(61) + "\"", "text", new Flaw.TextTooLong(61, 60));
        wrong("{\"name\":3,\"text\":\"a\\nb\"", "text", new Flaw.ControlCharacter('\n'));
        wrong("{\"name\":3,\"text\":\" \"", "text", new Flaw.EmptyText());
        wrong("{\"name\":3", "", new Flaw.MissingField("text"));
        wrong("{\"name\":3,\"text\":7", "text", new Flaw.WrongShape(Flaw.Shape.NUMBER, Flaw.Shape.TEXT));
        wrong("{\"name\":3,\"text\":\"a\",\"more\":1", "more",
                new Flaw.UnknownField("more", Optional.empty()));
        wrong("{\"remove\":3", "remove", new Flaw.BranchRemoved(3));
        wrong("{\"remove\":4", "remove", new Flaw.BranchInUse(4));
        wrong("{\"remove\":0", "remove", new Flaw.BranchInUse(0));
        wrong("{\"restore\":4", "restore", new Flaw.BranchNotRemoved(4));
        wrong("{\"cursor\":3", "cursor", new Flaw.BranchRemoved(3));
    }
}
