package summitry.cli;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * The checksum of seed 1 of every shipped scenario and theory. A change here means that results changed: say so in the
 * README's Changes, report the reality checks again, and take over the new number.
 */
@Execution(ExecutionMode.CONCURRENT)
class GoldenRunsTest {
    @ParameterizedTest
    @CsvSource({"ktt-2024, summit, 92e420e1", "ktt-2024, power, 2e7a8dcb", "ktt-2024, interests, 54c33cf9",
        "ktt-2024, institutions, 2b9bfa33",
        "first-steps, summit, 4c54656c", "vienna1815, summit, cae4ab8e", "excomm1962, summit, d89daa25",
        "montreal1987, summit, 6beaaf9e",
        "ecemissions1989, summit, 6ed71a22", "cancun2003, summit, 918a5e0a"})
    void theSameSeedGivesTheSameRunAsEver(String scenario, String theory, String checksum) {
        CRC32 crc = new CRC32();
        crc.update(Typed.good("run", scenario, "--seed", "1", "--rulebook", theory, "--format", "json")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(checksum, Long.toHexString(crc.getValue()));
    }
}
