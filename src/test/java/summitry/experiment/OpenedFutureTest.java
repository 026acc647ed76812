package summitry.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.engine.random.Purpose;
import summitry.engine.random.Randomness;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.PartyId;
import summitry.run.LiveRun;
import summitry.run.file.RecordedRun;
import summitry.run.file.RunFile;
import summitry.run.file.RunHeader;
import summitry.run.file.RunJournal;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A future of a run that is opened as a branch of it. */
class OpenedFutureTest {
    private static final long SEED = 11;

    @TempDir
    Path folder;

    private static LiveRun begun() {
        LiveRun run = LiveRun.open(ScenarioLibrary.load("vienna1815"), SEED);
        run.submit(new Command.ResolveRound());
        run.submit(new Command.ResolveRound());
        PartyId led = run.scenario().parties().getFirst().id();
        PartyId other = run.scenario().parties().get(1).id();
        run.submit(new Command.Assign(led, Controller.PERSON));
        run.submit(new Command.Assign(other, Controller.PERSON));
        run.submit(new Command.Instruct(led, new Act.Reassure(other)));
        assertFalse(run.tree().state().docket().acts().isEmpty());
        return run;
    }

    private static Prospects prospects(LiveRun run, int runs) {
        ProspectPlayer player = new ProspectPlayer(run.engine(), run.tree().state(),
                run.tree().numbers(run.tree().cursor(), new Randomness(run.seed())), 2);
        return player.upTo(runs, player.none(), () -> false);
    }

    private static List<Double> texts(NegotiationState state) {
        return state.issues().stream().map(i -> i.text()).toList();
    }

    @Test
    void theBranchComesToWhatTheFutureCameTo() {
        LiveRun run = begun();
        int from = run.tree().cursor();
        List<Prospect> futures = prospects(run, 9).all();
        for (int k = 0; k < futures.size(); k++) {
            run.goTo(from);
            int first = run.openFuture(k);
            NegotiationState end = run.tree().state();
            Outcome outcome = end.outcome().orElseThrow();
            assertEquals(futures.get(k).kind(), outcome.kind());
            assertEquals(futures.get(k).rounds().getLast().texts(), texts(end));
            assertEquals(futures.get(k).adopted(), outcome.issues().stream()
                    .filter(i -> i.status() == IssueStatus.ADOPTED).map(Outcome.IssueOutcome::issue)
                    .toList());
            assertTrue(run.tree().branches().find(first).isPresent());
        }
    }

    @Test
    void theFileHoldsItAndItReplaysToTheSame() throws IOException {
        LiveRun run = begun();
        Path file = folder.resolve("run.jsonl");
        int from = run.tree().cursor();
        try (RunJournal journal = RunJournal.create(file,
                new RunHeader("1.0.0", Instant.parse("2026-03-01T10:15:30Z"), SEED, run.scenario()))) {
            run.keepIn(journal);
            run.openFuture(4);
            int tip = run.tree().cursor();
            run.goTo(run.tree().path().get(run.tree().path().size() - 3).id());
            run.openFuture(1);
            run.goTo(tip);
            assertEquals(Optional.empty(), run.unsaved());
        }
        RecordedRun read = RunFile.read(file).run().orElseThrow();
        assertEquals(Optional.empty(), read.verify());
        assertEquals(run.tree().nodes().size(), read.tree().nodes().size());
        for (int id = 0; id < run.tree().nodes().size(); id++) {
            assertEquals(run.tree().node(id).state(), read.tree().node(id).state());
            assertEquals(run.explain(id), read.open().explain(id));
            assertTrue(read.open().explain(id).isPresent());
        }
        Files.writeString(file, Files.readString(file).replace("\"future\":4", "\"future\":5"));
        assertTrue(RunFile.read(file).run().orElseThrow().verify().isPresent());
        Files.writeString(file, Files.readString(file).replace("\"future\":5", "\"future\":-1"));
        assertFalse(RunFile.read(file).isWhole());
        assertEquals(from + 1, RunFile.read(file).run().orElseThrow().tree().nodes().size());
    }

    @Test
    void whatIsPlayedOnOnTheBranchFallsAsInTheFuture() {
        LiveRun run = begun();
        run.openFuture(3);
        int last = run.tree().cursor();
        run.undo();
        run.submit(new Command.ResolveRound());
        assertEquals(last, run.tree().cursor());
        Randomness seeded = new Randomness(SEED);
        assertNotEquals(seeded.uniform(Purpose.MEETING, 9, 1),
                run.tree().numbers(last, seeded).uniform(Purpose.MEETING, 9, 1));
    }

    @Test
    void anOpenedOneIsGoneToAndAnEndedRunHasNone() {
        LiveRun run = begun();
        int from = run.tree().cursor();
        int first = run.openFuture(2);
        int nodes = run.tree().nodes().size();
        int tip = run.tree().cursor();
        run.goTo(from);
        assertEquals(first, run.openFuture(2));
        assertEquals(tip, run.tree().cursor());
        assertEquals(nodes, run.tree().nodes().size());
        assertThrows(IllegalStateException.class, () -> run.openFuture(0));
        run.goTo(from);
        assertThrows(IllegalArgumentException.class, () -> run.openFuture(-1));
    }
}
