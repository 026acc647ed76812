package summitry.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.SummitBuilder;
import summitry.engine.measure.Mandate;
import summitry.engine.measure.Situation;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.NoDeal;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AgreementZoneTest {
    /** Red lines alone bind, because no deal is costly for all. */
    private static SummitBuilder three(DecisionRule rule, List<String> members, List<String> vetoes) {
        return new SummitBuilder().seat("A", 1).seat("B", 1).seat("C", 1).item("I", rule, 50,
                new NoDeal.CostlyForAll(), members, vetoes);
    }

    private static AgreementZone zone(SummitBuilder builder) {
        Steps steps = new Steps(builder.build(), 1);
        return AgreementZone.of(steps.engine(), steps.state(), Steps.I);
    }

    @Test
    void mandatesThatOverlapShareTheirIntersection() {
        AgreementZone zone = zone(three(new DecisionRule.Consensus(), List.of(), List.of())
                .wants("A", "I", 20, 80, 0, 60).wants("B", "I", 70, 80, 40, 100)
                .wants("C", "I", 50, 50, 0, 100));
        assertEquals(new AgreementZone.Shared(40, 60), zone);
    }

    @Test
    void theGapNamesTheTwoPartiesThatMakeIt() {
        AgreementZone zone = zone(three(new DecisionRule.Consensus(), List.of(), List.of())
                .wants("A", "I", 20, 80, 0, 30).wants("B", "I", 90, 80, 70, 100)
                .wants("C", "I", 50, 50, 40, 60));
        var gap = assertInstanceOf(AgreementZone.Gap.class, zone);
        assertEquals(new AgreementZone.Gap(30, Steps.A, 70, Steps.B), gap);
        assertEquals(40, gap.width());
    }

    @Test
    void whoDoesNotCountMakesNoGap() {
        AgreementZone zone = zone(three(new DecisionRule.Consensus(), List.of("A", "C"), List.of())
                .wants("A", "I", 20, 80, 0, 30).wants("B", "I", 90, 80, 70, 100)
                .wants("C", "I", 25, 50, 10, 60));
        assertEquals(new AgreementZone.Shared(10, 30), zone);
    }

    @Test
    void whereNobodyCaresEverythingIsPossible() {
        assertEquals(new AgreementZone.Shared(0, 100),
                zone(three(new DecisionRule.Unanimity(), List.of(), List.of())));
    }

    @Test
    void aMajorityCarriesWhatAMinorityRefuses() {
        SummitBuilder builder = three(new DecisionRule.TwoThirds(), List.of(), List.of())
                .wants("A", "I", 20, 100, 0, 40).wants("B", "I", 80, 100, 60, 100)
                .wants("C", "I", 80, 100, 60, 100);
        var votes = assertInstanceOf(AgreementZone.Votes.class, zone(builder));
        assertEquals(101, votes.points().size());
        assertEquals(2.0 / 3, votes.line(), 1e-12);
        assertEquals(2.0 / 3, votes.points().get(80).share(), 1e-12, "two of three say yes, one says no");
        assertTrue(votes.points().get(80).passes());
        assertFalse(votes.points().get(20).passes(), "one of three");
        assertEquals(0, votes.points().get(50).share(), "nobody may sign 50");
        AgreementZone.Shared stretch = votes.passing().getFirst();
        assertTrue(stretch.low() >= 60, stretch::toString);
        assertTrue(stretch.high() >= 80, stretch::toString);
    }

    @Test
    void aVetoBlocksWhatTheVotesWouldCarry() {
        SummitBuilder builder = three(new DecisionRule.TwoThirds(), List.of(), List.of("A"))
                .wants("A", "I", 20, 100, 0, 40).wants("B", "I", 80, 100, 60, 100)
                .wants("C", "I", 80, 100, 60, 100);
        var votes = assertInstanceOf(AgreementZone.Votes.class, zone(builder));
        assertTrue(votes.points().get(80).vetoed());
        assertFalse(votes.points().get(80).passes());
        assertEquals(List.of(), votes.passing());
        assertEquals(Optional.empty(), votes.passingNearest(50));
    }

    @Test
    void oneThatJoinsIsEnoughForAClub() {
        var votes = assertInstanceOf(AgreementZone.Votes.class,
                zone(three(new DecisionRule.OptIn(), List.of(), List.of())
                        .wants("A", "I", 20, 100, 0, 40).wants("B", "I", 80, 100, 60, 100)));
        assertEquals(0, votes.line());
        assertTrue(votes.points().get(20).passes());
        assertTrue(votes.points().get(80).passes());
        assertFalse(votes.points().get(50).passes());
        assertEquals(2, votes.passing().size());
        AgreementZone.Shared low = votes.passing().getFirst();
        AgreementZone.Shared high = votes.passing().getLast();
        assertEquals(Optional.of(low), votes.passingNearest(20));
        assertEquals(Optional.of(high), votes.passingNearest(high.low() - 1));
        assertEquals(1, high.distance(high.low() - 1));
        assertEquals(0, high.distance(high.low()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void theFlagshipAgreesWithItsMandatesAndRules(int rounds) {
        Steps steps = new Steps(ScenarioLibrary.load("ktt-2024"), 5).rounds(rounds);
        Situation situation = steps.engine().situation(steps.state());
        int shared = 0;
        int voted = 0;
        for (Issue issue : steps.engine().scenario().issues()) {
            switch (AgreementZone.of(steps.engine(), steps.state(), issue.id())) {
                case AgreementZone.Shared(double low, double high) -> {
                    shared++;
                    assertEquals(0, mostViolated(situation, issue, low), issue.id().value());
                    assertEquals(0, mostViolated(situation, issue, high), issue.id().value());
                    assertTrue(low == 0 || mostViolated(situation, issue, low - 1) > 0.9);
                    assertTrue(high == 100 || mostViolated(situation, issue, high + 1) > 0.9);
                }
                case AgreementZone.Gap gap -> {
                    shared++;
                    assertTrue(gap.width() > 0);
                    assertTrue(mostViolated(situation, issue, gap.most()) >= gap.width() - 1e-9);
                }
                case AgreementZone.Votes votes -> {
                    voted++;
                    votes.points().stream().filter(AgreementZone.Point::passes)
                            .forEach(p -> assertTrue(!p.vetoed() && p.share() >= votes.line() - 1e-9,
                                    p::toString));
                }
            }
        }
        assertEquals(13, shared);
        assertEquals(6, voted);
    }

    private static double mostViolated(Situation situation, Issue issue, double value) {
        int k = situation.assembly().scenario().indexOf(issue.id());
        double most = 0;
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, k);
            most = Math.max(most,
                    situation.hasSay(cell) ? Mandate.violation(situation, cell, value) : 0);
        }
        return most;
    }

    @Test
    void aStretchReachesTheEndOfTheScale() {
        var points = new ArrayList<AgreementZone.Point>();
        for (int value = 0; value <= 100; value++) {
            points.add(new AgreementZone.Point(value, 1, false, value == 0 || value >= 98));
        }
        assertEquals(List.of(new AgreementZone.Shared(0, 0), new AgreementZone.Shared(98, 100)),
                new AgreementZone.Votes(points, 0.5).passing());
    }

    @Test
    void anIssueThatIsNotOnTheAgendaIsNamed() {
        Steps steps = new Steps(three(new DecisionRule.Consensus(), List.of(), List.of()).build(), 1);
        var e = assertThrows(IllegalArgumentException.class,
                () -> AgreementZone.of(steps.engine(), steps.state(), Steps.J));
        assertEquals("issue (J) is not on the agenda of test.", e.getMessage());
    }
}
