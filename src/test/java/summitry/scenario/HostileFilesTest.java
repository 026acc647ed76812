package summitry.scenario;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files within the limit of bytes that would cost too much if each part were looked up in all others. */
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {
    @Test
    void aHundredThousandParties() {
        String party = "{\"id\": \"P%d\", \"name\": {\"en\": \"a\", \"id\": \"b\"}, \"code\": \"P\","
                + " \"capability\": {\"general\": 1}}";
        isRefused(Sound.with("\"parties\": [", "\"parties\": [" + repeated(party, 100_000) + ","));
    }

    @Test
    void aHundredThousandReferencesToNobody() {
        String relation = "{\"a\": \"X%d\", \"b\": \"BBB\", \"affinity\": 1, \"tension\": 1}";
        isRefused(
                Sound.with("\"relations\": [", "\"relations\": [" + repeated(relation, 100_000) + ","));
    }

    @Test
    void aMillionMembers() {
        isRefused(Sound.with("\"members\": [\"AAA\", \"BBB\", \"CCC\"]",
                "\"members\": [" + repeated("\"AAA\"", 1_000_000) + "]"));
    }

    @Test
    void aMillionUnknownFields() {
        isRefused(Sound.with("\"year\": 0", repeated("\"f%d\": 0", 1_000_000) + ", \"year\": 0"));
    }

    private static void isRefused(String text) {
        byte[] bytes = Sound.bytes(text);
        assertTrue(bytes.length < 16 * 1024 * 1024, bytes.length + " bytes");
        // Where parts were looked up in all others this would take hours, which no test run survives.
        assertFalse(ScenarioReader.read("f", bytes).problems().isEmpty());
    }

    private static String repeated(String piece, int times) {
        return IntStream.range(0, times).mapToObj(i -> piece.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(","));
    }
}
