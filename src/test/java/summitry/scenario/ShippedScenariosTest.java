package summitry.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.model.Bloc;
import summitry.model.Confidence;
import summitry.model.DecisionRule;
import summitry.model.EndingKind;
import summitry.model.Inject;
import summitry.model.IssueId;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Preference;
import summitry.model.Relation;
import summitry.model.Scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The files that come with the program are sound and complete. */
class ShippedScenariosTest {

    static List<String> shipped() {
        return ScenarioLibrary.shipped();
    }

    @Test
    void sevenAreShippedTheFlagshipFirst() {
        assertEquals(7, shipped().size());
        assertEquals("ktt-2024", shipped().getFirst());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aFileHasNoProblem(String id) {
        ScenarioReader.Reading reading = ScenarioReader.read(id, Sound.bytes(ShippedFiles.scenario(id)));
        assertEquals(List.of(), reading.problems());
        assertEquals(id, reading.scenario().orElseThrow().id());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aPreferenceGivesItsReasonAndSource(String id) {
        Scenario scenario = ScenarioLibrary.load(id);
        for (Preference preference : scenario.preferences().rows()) {
            assertFalse(preference.rationale().en().isBlank(), preference::toString);
            assertFalse(preference.source().isBlank(), preference::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aPartyIsIntroducedAndStandsInOneLane(String id) {
        Scenario scenario = ScenarioLibrary.load(id);
        List<PartyId> lanes = new ArrayList<>();
        scenario.blocs().forEach(b -> lanes.addAll(b.members()));
        assertEquals(scenario.parties().stream().map(Party::id).sorted().toList(),
                lanes.stream().sorted().toList());
        assertTrue(scenario.blocs().stream().filter(b -> b.mark() != Bloc.Mark.RING).count() <= 4);
        for (Party party : scenario.parties()) {
            assertFalse(party.brief().en().isBlank(), party::toString);
            assertEquals(party.temperament().isPresent(), !party.temperamentReason().en().isBlank(),
                    party::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aFlagIsShipped(String id) {
        for (Party party : ScenarioLibrary.load(id).parties()) {
            if (!party.flag().isEmpty()) {
                assertNotNull(getClass().getResource("/assets/flags/" + party.flag() + ".svg"), party.flag());
            }
        }
    }

    @Test
    void theFlagshipIsComplete() {
        Scenario scenario = ScenarioLibrary.load("ktt-2024");
        assertEquals(34, scenario.parties().size());
        assertEquals(19, scenario.issues().size());
        assertEquals(6, scenario.themes().size());
        assertEquals(19, scenario.groups().size());
        assertEquals(561, scenario.relations().size());
        assertEquals(8, scenario.rounds());
        assertTrue(scenario.issues().stream().allMatch(i -> i.known().isPresent()));
        assertTrue(scenario.injects().stream().allMatch(i -> i.when() instanceof Inject.Condition.ByChair));
        Map<Confidence, Integer> confidence = new TreeMap<>();
        scenario.preferences().rows().forEach(p -> confidence.merge(p.confidence(), 1, Integer::sum));
        assertEquals(Map.of(Confidence.HIGH, 308, Confidence.MEDIUM, 262, Confidence.LOW, 76), confidence);
        assertEquals(300, scenario.issue(new IssueId("NCQG")).unit().orElseThrow().amount(16.6667), 0.01);
        assertEquals(5, scenario.issue(new IssueId("UNSC")).vetoes().size());
    }

    @Test
    void theAmericanQuotaBlocksTheFundAsItReallyDoes() {
        Scenario scenario = ScenarioLibrary.load("ktt-2024");
        DecisionRule rule = scenario.issue(new IssueId("IMFQ")).rule();
        assertTrue(rule instanceof DecisionRule.QualifiedMajority);
        if (rule instanceof DecisionRule.QualifiedMajority(double quota, var votes, double absent)) {
            double all = absent + votes.values().stream().mapToDouble(Double::doubleValue).sum();
            assertEquals(0.174, votes.getOrDefault(new PartyId("USA"), 0.0) / all, 0.001);
            assertEquals(0.85, quota);
        }
    }

    @Test
    void aHandMadeScenarioGivesReasonsEndingAndShocks() {
        for (String id : shipped().subList(2, 7)) {
            Scenario scenario = ScenarioLibrary.load(id);
            assertTrue(scenario.ending().isPresent(), id);
            assertFalse(scenario.ending().orElseThrow().sources().isEmpty(), id);
            for (Relation relation : scenario.relations()) {
                assertFalse(relation.reason().en().isBlank(), relation::toString);
            }
            assertTrue(scenario.injects().stream()
                    .anyMatch(i -> !(i.when() instanceof Inject.Condition.ByChair)), id);
        }
        assertEquals(EndingKind.BREAKDOWN,
                ScenarioLibrary.load("cancun2003").ending().orElseThrow().kind());
    }
}
