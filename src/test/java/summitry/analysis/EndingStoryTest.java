package summitry.analysis;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summitry.SummitBuilder;
import summitry.model.Act;
import summitry.model.DecisionRule;
import summitry.model.EndingKind;
import summitry.model.Inject;
import summitry.model.Issue;
import summitry.model.IssueId;
import summitry.model.Outcome;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EndingStoryTest {
    private static EndingStory story(Steps steps) {
        return EndingStory.of(steps.engine(), steps.path());
    }

    /** On I everybody nearly agrees, on J red lines exclude each other and B weighs most. */
    private static SummitBuilder builder() {
        return new SummitBuilder().rounds(5).seat("A", 1).seat("B", 3).seat("C", 1)
                .item("I", new DecisionRule.Consensus(), 20).item("J", new DecisionRule.Consensus(), 50)
                .wants("A", "I", 72, 50).wants("B", "I", 75, 50).wants("C", "I", 78, 50)
                .wants("A", "J", 10, 90, 0, 20).wants("B", "J", 90, 90, 80, 100).wants("C", "J", 50, 10)
                .inject("storm", new Inject.Condition.AtRound(2),
                        new Inject.Effect.Tension(Steps.A, Steps.C, 5));
    }

    @Test
    void whatWasAgreedIsToldInTheTextsOfTheScale() {
        EndingStory story = story(new Steps(builder().build(), 1).toTheEnd());
        EndingStory.Agreed agreed = story.agreed().getFirst();
        assertEquals(Steps.I, agreed.issue());
        assertEquals(75, agreed.value(), 10);
        assertTrue(agreed.marks().contains(3), agreed::toString);
        assertTrue(agreed.round() >= 3, agreed::toString);
        assertEquals(Optional.empty(), agreed.known());
        assertTrue(story.meanDistance().isEmpty());
    }

    @Test
    void whatFailedNamesWhoStoodInTheWayAndHowFar() {
        Steps steps = new Steps(builder().build(), 1).toTheEnd();
        EndingStory.Failed failed = story(steps).failed().getFirst();
        assertEquals(Steps.J, failed.issue());
        assertFalse(failed.obstacles().isEmpty());
        Outcome.IssueOutcome result = steps.state().outcome().orElseThrow().issue(Steps.J);
        assertEquals(result.objections().size(), failed.obstacles().size());
        assertTrue(failed.obstacles().stream().allMatch(o -> o.beyond() >= 0 && o.weight() > 0));
        assertTrue(failed.obstacles().stream().anyMatch(o -> o.beyond() > 10), failed::toString);
        for (int i = 1; i < failed.obstacles().size(); i++) {
            assertTrue(failed.obstacles().get(i - 1).weight() >= failed.obstacles().get(i).weight());
        }
    }

    @Test
    void anEventFromOutsideIsADecisiveMoment() {
        EndingStory story = story(new Steps(builder().build(), 1).toTheEnd());
        assertTrue(story.moments().contains(new DecisiveMoment.Happened(2, "storm")),
                story.moments()::toString);
    }

    @Test
    void aWalkOutIsADecisiveMoment() {
        Steps steps = new Steps(builder().build(), 1).rounds(2).person(Steps.B).act(Steps.B,
                new Act.WalkOut());
        EndingStory story = story(steps);
        assertEquals(EndingKind.BREAKDOWN, story.kind());
        assertEquals(new DecisiveMoment.WalkedOut(3, Steps.B), story.moments().getLast());
        EndingStory.Obstacle leaver = story.failed().getLast().obstacles().stream()
                .filter(o -> o.party().equals(Steps.B)).findFirst().orElseThrow();
        assertTrue(leaver.weight() > 1, "it left, but it stood in the way");
    }

    @Test
    void theFlagshipIsToldWholeBesideWhatHappened() {
        Scenario scenario = ScenarioLibrary.load("ktt-2024");
        boolean bent = false;
        boolean turned = false;
        for (int seed = 1; seed <= 5; seed++) {
            Steps steps = new Steps(scenario, seed).toTheEnd();
            EndingStory story = story(steps);
            assertEquals(19, story.agreed().size() + story.failed().size());
            assertEquals(distance(steps, scenario), story.meanDistance().orElseThrow(), 1e-9);
            int round = 0;
            for (DecisiveMoment moment : story.moments()) {
                assertTrue(moment.round() >= round && moment.round() <= scenario.rounds());
                round = moment.round();
                if (moment instanceof DecisiveMoment.BentRedLine line) {
                    bent = true;
                    assertTrue(line.beyond() > 0 && line.beyond() <= 18.001, line::toString);
                }
                turned |= moment instanceof DecisiveMoment.Turned;
            }
            List<IssueId> turns = story.moments().stream()
                    .filter(DecisiveMoment.Turned.class::isInstance)
                    .map(m -> ((DecisiveMoment.Turned) m).issue()).toList();
            assertEquals(turns.stream().distinct().toList(), turns, "only the last turn decides");
            for (EndingStory.Agreed agreed : story.agreed()) {
                assertTrue(story.moments().stream().noneMatch(
                        m -> m instanceof DecisiveMoment.Turned t && t.issue().equals(agreed.issue())
                                && !t.isAdoptable()),
                        "what was adopted did not turn away last");
            }
        }
        assertTrue(bent, "some trade bends a red line in five runs");
        assertTrue(turned);
    }

    private static double distance(Steps steps, Scenario scenario) {
        double sum = 0;
        int count = 0;
        for (Issue issue : scenario.issues()) {
            if (issue.known().isPresent()) {
                sum += Math.abs(steps.state().outcome().orElseThrow().issue(issue.id()).value()
                        - issue.known().get().documents());
                count++;
            }
        }
        return sum / count;
    }

    @Test
    void aPackageThatFailedLeavesNothingAgreed() {
        EndingStory story = story(new Steps(builder().singleUndertaking().build(), 1).toTheEnd());
        assertEquals(List.of(), story.agreed());
        assertEquals(2, story.failed().size());
    }

    @Test
    void aSummitThatGoesOnHasNoStoryYet() {
        Steps steps = new Steps(builder().build(), 1).rounds(2);
        assertEquals("the summit goes on after round 2; a story needs its end.",
                assertThrows(IllegalArgumentException.class, () -> story(steps)).getMessage());
        assertEquals("the path has no steps; a story needs all of them.",
                assertThrows(IllegalArgumentException.class,
                        () -> EndingStory.of(steps.engine(), List.of())).getMessage());
    }
}
