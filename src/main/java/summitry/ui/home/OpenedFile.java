package summitry.ui.home;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summitry.engine.Engine;
import summitry.model.Scenario;
import summitry.run.LiveRun;
import summitry.run.Node;
import summitry.run.RunTree;
import summitry.run.file.RecordedRun;
import summitry.run.file.RunFile;
import summitry.run.file.RunFolder;
import summitry.run.file.RunJournal;
import summitry.run.file.RunReading;
import summitry.scenario.Problem;
import summitry.scenario.ScenarioReader;

/** What a file turned out to be. */
sealed interface OpenedFile {
    /** A scenario without a problem. */
    record OfScenario(Scenario scenario) implements OpenedFile {}

    /**
     * A run, with its reasons.
     *
     * @param journal that goes on in its file; empty where a part of the file is damaged
     * @param problems of what was left out
     */
    record OfRun(LiveRun run, Optional<RunJournal> journal, List<Problem> problems) implements OpenedFile {}

    /** Neither. */
    record Broken(List<Problem> problems) implements OpenedFile {}

    /** Reads a file; takes up to a few seconds for a long run. Nothing is thrown. */
    static OpenedFile read(Path file) {
        if (!isRun(file)) {
            ScenarioReader.Reading reading = ScenarioReader.read(file);
            return reading.scenario().<OpenedFile>map(OfScenario::new)
                    .orElseGet(() -> new Broken(reading.problems()));
        }
        RunReading reading = RunFile.read(file);
        return reading.run().<OpenedFile>map(run -> opened(run, reading))
                .orElseGet(() -> new Broken(reading.problems()));
    }

    private static OpenedFile opened(RecordedRun recorded, RunReading reading) {
        Optional<RunJournal> journal = reading.isWhole()
                ? Optional.of(RunJournal.goOn(recorded))
                : Optional.empty();
        return new OfRun(explained(recorded.open()), journal, reading.problems());
    }

    /** A file keeps what happened, not why: the reasons are worked out again. */
    private static LiveRun explained(LiveRun run) {
        List<Node> nodes = run.tree().nodes().stream().map(n -> run.explain(n.id())
                .map(trace -> new Node(n.id(), n.parent(), n.step(), n.events(), trace, n.state())).orElse(n))
                .toList();
        Engine engine = run.engine();
        return LiveRun.resume(engine, run.seed(),
                RunTree.restored(nodes, run.tree().cursor(), run.tree().marks()));
    }

    /** The name may tell, else the first line does. */
    static boolean isRun(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(RunFolder.ENDING) || name.endsWith(".summitry")) {
            return true;
        }
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(400), StandardCharsets.UTF_8);
            return start.contains("\"holds\":\"run\"");
        } catch (IOException e) {
            return false;
        }
    }
}
