package summitry.analysis;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import summitry.model.Act;
import summitry.model.IssueId;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ComparisonTest {
    private static final Scenario SMALL = Four.builder().build();

    @Test
    void aStateDoesNotDifferFromItself() {
        Steps steps = Four.play(1).round();
        assertTrue(Comparison.of(SMALL, steps.state(), steps.state()).isEmpty());
    }

    @Test
    void oneOtherNumberIsFoundWithItsPlace() {
        NegotiationState state = Four.play(1).round().state();
        var climate = state.climate();
        NegotiationState other = state
                .withClimate(climate.withTensions(climate.tensions().with(0, 1, 77)));
        Comparison comparison = Comparison.of(SMALL, state, other);
        assertEquals(List.of(new Comparison.Tension(Steps.A, Steps.B,
                new Contrast(climate.tensions().get(0, 1), 77))), comparison.tensions());
        assertTrue(comparison.positions().isEmpty() && comparison.texts().isEmpty());
        assertFalse(comparison.isEmpty());
    }

    @Test
    void twoBranchesAreRankedAndTheirForkIsFound() {
        Scenario scenario = ScenarioLibrary.load("ktt-2024");
        Steps one = new Steps(scenario, 9).rounds(2);
        Steps other = new Steps(scenario, 9).round();
        var brazil = new PartyId("BRA");
        other.person(brazil).act(brazil, new Act.StatePosition(new IssueId("NCQG"), 90))
                .round();
        Comparison comparison = Comparison.of(scenario, one.state(), other.state());
        assertEquals(brazil, comparison.positions().getFirst().party());
        for (int i = 1; i < comparison.positions().size(); i++) {
            assertTrue(comparison.positions().get(i - 1).values().size() >= comparison.positions().get(i)
                    .values().size());
        }
        Comparison back = Comparison.of(scenario, other.state(), one.state());
        assertEquals(-comparison.positions().getFirst().values().points(),
                back.positions().getFirst().values().points());
        assertEquals(comparison.statuses().size(), back.statuses().size());
        assertEquals(OptionalInt.of(2), Comparison.partAt(states(one), states(other)));
        assertEquals(OptionalInt.empty(), Comparison.partAt(states(one), states(one).subList(0, 2)));
    }

    private static List<NegotiationState> states(Steps steps) {
        return steps.path().stream().map(Passage::after).toList();
    }

    @Test
    void anAdoptionShowsAsAnotherStatus() {
        Scenario scenario = ScenarioLibrary.load("ktt-2024");
        Steps steps = new Steps(scenario, 9);
        NegotiationState opened = steps.state();
        Comparison comparison = Comparison.of(scenario, opened, steps.toTheEnd().state());
        assertTrue(comparison.statuses().stream()
                .anyMatch(s -> s.second() == IssueStatus.ADOPTED));
        assertFalse(comparison.texts().isEmpty());
    }

    @Test
    void aStateOfAnotherSummitIsNamed() {
        NegotiationState large = new Steps(ScenarioLibrary.load("ktt-2024"), 1).state();
        NegotiationState small = Four.play(1).state();
        assertEquals("the second state has 34 parties and 19 issues; test has 4 and 2.",
                assertThrows(IllegalArgumentException.class, () -> Comparison.of(SMALL, small, large))
                        .getMessage());
    }
}
