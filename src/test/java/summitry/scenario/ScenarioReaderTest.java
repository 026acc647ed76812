package summitry.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summitry.model.Capability;
import summitry.model.Confidence;
import summitry.model.DecisionRule;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.NoDeal;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.model.Preference;
import summitry.model.Scenario;
import summitry.model.Temperament;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ScenarioReaderTest {
    private static final PartyId A = new PartyId("AAA");
    private static final PartyId B = new PartyId("BBB");
    private static final IssueId QUOTA = new IssueId("QUOTA");

    @Test
    void aSoundFileHasNoProblem() {
        assertEquals(List.of(), Sound.problems(Sound.TEXT));
    }

    @Test
    void everyPartIsRead() {
        Scenario scenario = Sound.scenario();
        assertEquals(new Preference(20, 10, 50, OptionalDouble.empty(), OptionalDouble.of(60),
                OptionalDouble.empty(), Confidence.LOW, new Localized("a", "a"), "s", ""),
                scenario.preference(A, QUOTA));
        assertEquals(
                new DecisionRule.QualifiedMajority(0.7, new TreeMap<>(Map.of(A, 4.0, B, 2.0)), 1),
                scenario.issue(QUOTA).rule());
        assertEquals(new NoDeal.Value(0), scenario.issue(QUOTA).noDeal());
        assertEquals(7, scenario.rulebook().get(Parameter.SLACK));
        assertEquals(40, scenario.party(B).capability().on("trade"));
        assertEquals(Capability.of(50), scenario.party(A).capability());
        assertEquals(Optional.of(Temperament.TRADER), scenario.parties().get(2).temperament());
        assertEquals(2, scenario.injects().getFirst().effects().size());
        assertTrue(scenario.relations().getFirst().rivalry());
        assertEquals(1, scenario.credits().size());
    }

    @Test
    void aByteOrderMarkIsAccepted() {
        assertEquals(List.of(), Sound.problems("\ufeff" + Sound.TEXT));
    }

    @Test
    void membersStandInTheOrderOfTheScenario() {
        String text = Sound.with("\"members\": [\"AAA\", \"BBB\", \"CCC\"]",
                "\"members\": [\"CCC\", \"AAA\"]");
        Scenario scenario = ScenarioReader.read("f", Sound.bytes(text)).scenario().orElseThrow();
        assertEquals(List.of(A, new PartyId("CCC")), scenario.issues().getFirst().members());
    }
}
