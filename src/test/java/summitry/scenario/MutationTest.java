package summitry.scenario;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import summitry.model.Language;
import summitry.scenario.ScenarioReader.Reading;
import summitry.text.FlawSentences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever is done to a file, it is answered and nothing is thrown. */
class MutationTest {
    private static final int FILES = 2_000;
    private static final String[] PIECES = {"{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1", "1e999",
        "NaN", "\"AAA\"", "\"\"", "{}", "[]", "0.5", "\\", "\n", "é", "\u0000", "\"id\"", "\"party\": 1,",
        "99999999999999999999", "\"TARIFF\"", "\ud800", "/*"};

    @Test
    void twoThousandDamagedFilesAreAllAnswered() {
        for (int seed = 0; seed < FILES; seed++) {
            byte[] damaged = damaged(new SplittableRandom(seed));
            Reading reading;
            try {
                reading = ScenarioReader.read("f.json", damaged);
                for (Problem problem : reading.problems()) {
                    for (Language language : Language.values()) {
                        assertTrue(!new FlawSentences(language).of(problem.flaw()).isBlank());
                    }
                    assertTrue(problem.line() >= 1 && problem.column() >= 1, problem::where);
                }
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed, e);
            }
            assertEquals(reading.scenario().isPresent(), reading.problems().isEmpty(), "seed " + seed);
        }
    }

    private static byte[] damaged(SplittableRandom random) {
        StringBuilder text = new StringBuilder(Sound.TEXT);
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(random.nextInt(10) == 0 ? 500 : 8));
            String piece = PIECES[random.nextInt(PIECES.length)];
            switch (random.nextInt(4)) {
                case 0 -> text.replace(from, to, "");
                case 1 -> text.insert(from, piece);
                case 2 -> text.replace(from, to, piece);
                default -> value(text, from, piece);
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(16) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** Replaces the next value, so that the file stays JSON more often. */
    private static void value(StringBuilder text, int from, String piece) {
        int start = text.indexOf(": ", from);
        if (start >= 0) {
            int end = start + 2;
            while (end < text.length() && ",}]\n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            text.replace(start + 2, end, piece);
        }
    }
}
