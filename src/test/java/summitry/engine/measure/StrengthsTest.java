package summitry.engine.measure;

import org.junit.jupiter.api.Test;
import summitry.engine.Engine;
import summitry.engine.random.Randomness;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StrengthsTest {
    @Test
    void prefixSumsGiveWhatTheDefinitionGives() {
        Scenario scenario = ScenarioLibrary.load("ktt-2024");
        Engine engine = Engine.of(scenario);
        int compared = 0;
        for (long seed = 0; seed < 10; seed++) {
            Situation situation = engine.situation(engine.open(new Randomness(seed)));
            Strengths strengths = new Strengths(situation.parties(), new Scratch());
            for (int k = 0; k < situation.issues(); k++) {
                strengths.measure(situation, k);
                double[] plain = PlainStrengths.of(situation, k);
                for (int r = 0; r < strengths.count(); r++) {
                    for (int q = 0; q < strengths.count(); q++) {
                        if (r != q) {
                            int i = strengths.party(r);
                            int j = strengths.party(q);
                            assertEquals(plain[i * situation.parties() + j], strengths.get(i, j), 1e-9);
                            compared++;
                        }
                    }
                }
            }
        }
        assertTrue(compared > 10_000);
    }
}
