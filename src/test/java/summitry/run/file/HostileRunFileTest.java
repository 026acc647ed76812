package summitry.run.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.model.Flaw;
import summitry.model.Language;
import summitry.run.LiveRun;
import summitry.scenario.Problem;
import summitry.text.FlawSentences;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files that somebody or something harmed are answered with located problems, and with nothing thrown. */
@Execution(ExecutionMode.CONCURRENT)
class HostileRunFileTest {
    @TempDir
    Path folder;

    private Path file;
    private List<String> lines;

    @BeforeEach
    void play() throws IOException {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 9);
        file = folder.resolve("run.jsonl");
        try (RunJournal journal = RunJournal.create(file, PlayedRuns.header(run))) {
            run.keepIn(journal);
            PlayedRuns.playAround(run);
        }
        lines = new ArrayList<>(Files.readAllLines(file));
    }

    /** The problems of the file with one line changed; what stands before that line must still open. */
    private List<Problem> with(int line, UnaryOperator<String> change) throws IOException {
        String changed = change.apply(lines.get(line - 1));
        assertFalse(changed.equals(lines.get(line - 1)), "the line is not changed");
        List<String> all = new ArrayList<>(lines);
        all.set(line - 1, changed);
        Files.write(file, all);
        RunReading reading = RunFile.read(file);
        assertFalse(reading.isWhole());
        assertEquals(line > 1, reading.run().isPresent());
        reading.run().ifPresent(run -> assertEquals(line - 1, run.extent().lines()));
        assertFalse(reading.problems().isEmpty());
        for (Problem problem : reading.problems()) {
            assertEquals(line, problem.line());
            for (Language language : Language.values()) {
                assertTrue(new FlawSentences(language).of(problem.flaw()).length() > 15);
            }
        }
        return reading.problems();
    }

    private void answered(String path, Class<? extends Flaw> flaw, int line, UnaryOperator<String> change)
            throws IOException {
        Problem first = with(line, change).getFirst();
        assertInstanceOf(flaw, first.flaw());
        assertEquals(path, first.path());
    }

    private int round() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("resolve-round")) {
                return i + 1;
            }
        }
        throw new AssertionError("no round");
    }

    @Test
    void whatIsWrongIsSaidWhereItIs() throws IOException {
        int round = round();
        answered("step.command.kind", Flaw.NotOneOf.class, round, l -> l.replace("resolve-round", "dance"));
        answered("step.kind", Flaw.WrongShape.class, round, l -> l.replace("\"carried\"", "[]"));
        answered("step", Flaw.MissingField.class, round, l -> l.replace("\"kind\":\"carried\",", ""));
        answered("step.extra", Flaw.UnknownField.class, round,
                l -> l.replace("\"kind\":\"carried\"", "\"kind\":\"carried\",\"extra\":1"));
        answered("n", Flaw.EntryOutOfOrder.class, round, l -> l.replace("\"n\":1,", "\"n\":0,"));
        answered("n", Flaw.EntryOutOfOrder.class, round, l -> l.replace("\"n\":1,", "\"n\":7,"));
        answered("n", Flaw.NotWhole.class, round, l -> l.replace("\"n\":1,", "\"n\":1.5,"));
        answered("parent", Flaw.OutOfRange.class, round, l -> l.replace("\"parent\":0", "\"parent\":1"));
        answered("parent", Flaw.OutOfRange.class, round, l -> l.replace("\"parent\":0", "\"parent\":-1"));
        answered("parent", Flaw.OutOfRange.class, round, l -> l.replace("\"parent\":0", "\"parent\":1e99"));
        answered("", Flaw.MissingField.class, round, l -> l.replace("\"parent\":0,", ""));
        answered("checksum", Flaw.ChecksumDiffers.class, round,
                l -> l.replaceAll("\"checksum\":\"....", "\"checksum\":\"0000"));
        answered("checksum", Flaw.ChecksumDiffers.class, round,
                l -> l.replaceFirst("\"tensions\":\\[[^,]*", "\"tensions\":[12.34567"));
        answered("round", Flaw.OutOfRange.class, round, l -> l.replace("\"round\":1,\"ended\"",
                "\"round\":2,\"ended\""));
        answered("ended", Flaw.NotOneOf.class, round, l -> l.replace("\"ended\":false", "\"ended\":true"));
        answered("events", Flaw.WrongShape.class, round, l -> l.replaceFirst("\"events\":\\[.*\\],\"check",
                "\"events\":{},\"check"));
        answered("events", Flaw.MisplacedOpening.class, 2, l -> l.replaceFirst(
                "\"events\":\\[.*\\],\"check", "\"events\":[],\"check"));
        answered("events", Flaw.MisplacedOpening.class, round,
                l -> l.replaceFirst("\"events\":.*,\"check",
                        lines.get(1).replaceFirst(".*(\"events\":.*,\"check).*", "$1")
                                .replace("\\", "\\\\")));
        answered("", Flaw.MissingField.class, 2, _ -> "{}");
        answered("", Flaw.WrongShape.class, 2, _ -> "[]");
        answered("", Flaw.WrongShape.class, 2, _ -> "");
        answered("cursor", Flaw.MisplacedOpening.class, 2, _ -> "{\"cursor\":0,\"round\":0,\"ended\":false}");
        answered("cursor", Flaw.OutOfRange.class, lines.size(), l -> l.replace(":3,", ":300,"));
    }

    @Test
    void valuesOutOfRangeAreFoundInTables() throws IOException {
        answered("events[0].state.stances.ideals[0]", Flaw.OutOfRange.class, 2,
                l -> l.replaceFirst("\"ideals\":\\[[^,]*", "\"ideals\":[101"));
        answered("events[0].state.stances.ideals[0]", Flaw.NotFinite.class, 2,
                l -> l.replaceFirst("\"ideals\":\\[[^,]*", "\"ideals\":[NaN"));
        answered("events[0].state.stances.ideals[0]", Flaw.NotFinite.class, 2,
                l -> l.replaceFirst("\"ideals\":\\[[^,]*", "\"ideals\":[1e999"));
        answered("events[0].state.stances.ideals", Flaw.WrongCount.class, 2,
                l -> l.replaceFirst("\"ideals\":\\[", "\"ideals\":[1,"));
        answered("events[0].state.stances.ideals", Flaw.WrongCount.class, 2,
                l -> l.replaceFirst("\"ideals\":\\[[^\\]]*", "\"ideals\":["));
        answered("events[0].state.climate.affinities[0]", Flaw.WrongShape.class, 2,
                l -> l.replaceFirst("\"affinities\":\\[[^,]*", "\"affinities\":[null"));
        answered("events[0].state.round", Flaw.OutOfRange.class, 2,
                l -> l.replaceFirst("\"round\":0,\"rulebook\"", "\"round\":5,\"rulebook\""));
        answered("events[0].state.seats.away", Flaw.WrongCount.class, 2,
                l -> l.replaceFirst("\"away\":\\[false,", "\"away\":["));
        answered("events[0].state.rulebook.parameters.slack", Flaw.OutOfRange.class, 2,
                l -> l.replaceFirst("\"slack\":6", "\"slack\":-6"));
    }

    @Test
    void namesThatTheScenarioDoesNotKnowAreFound() throws IOException {
        int assign = round() + 1;
        answered("step.command.party", Flaw.NotOneOf.class, assign,
                l -> l.replaceFirst("\"party\":\"A\"", "\"party\":\"Z\""));
        answered("events[0].party", Flaw.NotOneOf.class, assign,
                l -> l.replaceFirst("(.*)\"party\":\"A\"", "$1\"party\":\"Z\""));
    }

    @Test
    void theHeaderIsCheckedToo() throws IOException {
        answered("", Flaw.NotARun.class, 1, l -> l.replace("\"holds\":\"run\"", "\"holds\":\"soup\""));
        answered("", Flaw.NotARun.class, 1, _ -> "{\"format\":1,\"id\":\"a-scenario\"}");
        answered("format", Flaw.NewerFormat.class, 1, l -> l.replace("{\"format\":1", "{\"format\":2"));
        answered("format", Flaw.OutOfRange.class, 1, l -> l.replace("{\"format\":1", "{\"format\":0"));
        answered("seed", Flaw.NotWhole.class, 1, l -> l.replace("\"seed\":9", "\"seed\":9.5"));
        answered("seed", Flaw.NotWhole.class, 1,
                l -> l.replace("\"seed\":9", "\"seed\":99999999999999999999"));
        answered("started", Flaw.NotOneOf.class, 1, l -> l.replace("2026-03-01T", "yesterday"));
        answered("sha256", Flaw.ChecksumDiffers.class, 1, l -> l.replace("\"minutes\": ", "\"minutes\":  "));
        answered("rounds", Flaw.OutOfRange.class, 1, l -> l.replace("\"rounds\":6", "\"rounds\":7"));
        List<Problem> problems = with(1, l -> l.replace("\"salience\": 80", "\"salience\": 800"));
        assertTrue(problems.stream().anyMatch(p -> p.flaw() instanceof Flaw.OutOfRange
                && p.path().equals("scenario.preferences[0].salience") && p.column() > 500),
                problems::toString);
    }

    @Test
    void deepNestingAndHugeLinesAreRefused() throws IOException {
        String deep = "[".repeat(100_000);
        assertInstanceOf(Flaw.TooDeep.class,
                with(3, l -> l.replaceFirst("\"events\":\\[", "\"events\":[" + deep)).getFirst().flaw());
        with(3, _ -> "{\"a\":".repeat(100_000));
        byte[] huge = "[1".repeat(RunLimits.LINE_BYTES / 2 + 100).getBytes(StandardCharsets.UTF_8);
        List<String> two = lines.subList(0, 2);
        Files.write(file, two);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.seek(out.length());
            out.write(huge);
        }
        RunReading reading = RunFile.read(file);
        assertFalse(reading.isWhole());
        assertEquals(List.of(new Flaw.LineTooLong(RunLimits.LINE_BYTES)),
                reading.problems().stream().map(Problem::flaw).toList());
        assertEquals(3, reading.problems().getFirst().line());
    }

    @Test
    void theSoundPartOfADamagedRunGoesOnInANewFile() throws IOException {
        with(6, l -> l.replace("checksum", "checksam"));
        byte[] damaged = Files.readAllBytes(file);
        RecordedRun recorded = RunFile.read(file).run().orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> RunJournal.goOn(recorded));
        LiveRun run = recorded.open();
        Path other = folder.resolve("other.jsonl");
        try (RunJournal journal = RunJournal.create(other, recorded.header())) {
            assertEquals(Optional.empty(), run.keepIn(journal));
            PlayedRuns.does(run, PlayedRuns.ROUND);
        }
        assertArrayEquals(damaged, Files.readAllBytes(file));
        RunReading reading = RunFile.read(other);
        assertTrue(reading.isWhole());
        RunFileTest.assertSame(run.tree(), reading.run().orElseThrow().tree());
    }

    @Test
    void filesAtTheLimitsAreAnswered() throws IOException {
        StringBuilder fields = new StringBuilder("{\"n\":0");
        for (int i = 0; fields.length() < RunLimits.LINE_BYTES - 20; i++) {
            fields.append(",\"c").append(i).append("\":1");
        }
        String moves = "{\"cursor\":0,\"round\":0,\"ended\":false}\n".repeat(RunLimits.LINES);
        with(3, _ -> fields + "}");
        Files.writeString(file, lines.get(0) + "\n" + lines.get(1) + "\n" + moves);
        RunReading reading = RunFile.read(file);
        assertEquals(new Flaw.TooManyEntries(RunLimits.LINES), reading.problems().getFirst().flaw());
        assertFalse(reading.isWhole());
    }

    @Test
    void manyProblemsAreCut() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            many.append(",\"x").append(i).append("\":1");
        }
        assertEquals(RunLimits.PROBLEMS, with(3, l -> l.replaceFirst("\\}$", many + "}")).size());
    }

    @Test
    void filesThatAreNoneAreAnswered() throws IOException {
        assertFlaw(Flaw.NoFile.class, folder.resolve("nothing"));
        assertFlaw(Flaw.IsFolder.class, folder);
        Path empty = Files.createFile(folder.resolve("empty"));
        assertFlaw(Flaw.EmptyFile.class, empty);
        Path large = folder.resolve("large");
        try (RandomAccessFile out = new RandomAccessFile(large.toFile(), "rw")) {
            out.setLength(RunLimits.FILE_BYTES + 1);
        }
        assertFlaw(Flaw.FileTooLarge.class, large);
        Path pretty = folder.resolve("pretty");
        Files.writeString(pretty, "{\n  \"format\": 1\n}\n");
        assertFlaw(Flaw.EndsEarly.class, pretty);
        Files.writeString(pretty, "{\"format\":1}\n", StandardCharsets.UTF_16);
        assertEquals(1, RunFile.read(pretty).problems().size());
    }

    private static void assertFlaw(Class<? extends Flaw> flaw, Path file) {
        RunReading reading = RunFile.read(file);
        assertTrue(reading.run().isEmpty());
        assertInstanceOf(flaw, reading.problems().getFirst().flaw());
    }
}
