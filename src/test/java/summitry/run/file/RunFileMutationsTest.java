package summitry.run.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import summitry.run.LiveRun;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Run files changed at random: whatever is read opens, verifies and goes on, or is answered with problems. */
@Execution(ExecutionMode.CONCURRENT)
class RunFileMutationsTest {
    private static final int MUTATIONS = 500;

    @TempDir
    Path folder;

    @Test
    void noMutationThrows() throws IOException {
        LiveRun run = LiveRun.open(PlayedRuns.small(), 9);
        Path file = folder.resolve("run.jsonl");
        try (RunJournal journal = RunJournal.create(file, PlayedRuns.header(run))) {
            run.keepIn(journal);
            PlayedRuns.playAround(run);
        }
        String text = Files.readString(file);
        int opened = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Files.write(file, mutated(text, new Random(seed)));
            RunReading reading = RunFile.read(file);
            assertTrue(reading.isWhole() || !reading.problems().isEmpty(), "mutation " + seed);
            if (reading.run().isPresent()) {
                RecordedRun recorded = reading.run().get();
                recorded.verify();
                recorded.open().submit(PlayedRuns.ROUND);
                opened++;
            }
        }
        assertTrue(opened > MUTATIONS / 10 && opened < MUTATIONS, "opened " + opened);
    }

    /** One to three changes: bytes, cut or doubled parts, numbers, words of the format, swapped lines. */
    private static byte[] mutated(String text, Random random) {
        String changed = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + 1 + random.nextInt(60));
            String part = changed.substring(at, end);
            changed = switch (random.nextInt(8)) {
                case 0 -> changed.substring(0, at) + (char) random.nextInt(256) + changed.substring(at + 1);
                case 1 -> changed.substring(0, at) + changed.substring(end);
                case 2 -> changed.substring(0, at) + part + changed.substring(at);
                case 3 -> changed.substring(0, at)
                        + changed.substring(at).replaceFirst("[0-9.]+",
                                random.nextBoolean() ? "-1" : "1e300");
                case 4 -> changed.substring(0, at)
                        + changed.substring(at).replaceFirst("\"[a-z-]+\"", "\"none\"");
                case 5 -> changed.substring(0, at) + changed.substring(at).replaceFirst("[0-9]", "5");
                case 6 -> changed.substring(0, at)
                        + changed.substring(at).replaceFirst("\\[[^\\[\\]]*\\]", "[]");
                default -> swapped(changed, random);
            };
        }
        return changed.getBytes(random.nextInt(20) == 0
                ? StandardCharsets.ISO_8859_1
                : StandardCharsets.UTF_8);
    }

    private static String swapped(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String line = lines.get(one);
        lines.set(one, lines.get(other));
        lines.set(other, line);
        return String.join("\n", lines) + "\n";
    }
}
