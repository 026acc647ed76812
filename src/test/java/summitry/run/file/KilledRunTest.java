package summitry.run.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class KilledRunTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 333})
    void aKilledProgramLosesNothingThatItConfirmed(int changes) throws IOException, InterruptedException {
        Path file = folder.resolve("run.jsonl");
        Process program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), KilledRun.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int confirmed = 0;
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < changes; i++) {
                confirmed = Integer.parseInt(said.readLine());
            }
            // Through its handle, because the process itself would close what it said.
            program.toHandle().destroyForcibly();
            for (String more = said.readLine(); more != null; more = said.readLine()) {
                confirmed = more.matches("\\d+") ? Math.max(confirmed, number(more, confirmed)) : confirmed;
            }
        }
        assertTrue(program.waitFor() != 0, "it was killed");
        RunReading reading = RunFile.read(file);
        assertTrue(reading.isWhole(), reading.problems()::toString);
        assertTrue(reading.problems().size() <= 1);
        int kept = reading.run().orElseThrow().tree().nodes().size();
        assertTrue(kept >= confirmed && kept <= confirmed + 1, kept + " kept, " + confirmed + " confirmed");
        assertEquals(Optional.empty(), reading.run().orElseThrow().verify());
    }

    /** The last number may have been said in part. */
    private static int number(String said, int before) {
        int number = Integer.parseInt(said);
        return number <= before + 1 ? number : before;
    }
}
