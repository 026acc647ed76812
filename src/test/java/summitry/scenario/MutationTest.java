package summitry.scenario;

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

    @Test
    void twoThousandDamagedFilesAreAllAnswered() {
        for (int seed = 0; seed < FILES; seed++) {
            byte[] damaged = Damage.to(Sound.TEXT, new SplittableRandom(seed));
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
}
