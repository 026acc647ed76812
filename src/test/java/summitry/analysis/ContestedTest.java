package summitry.analysis;

import java.util.List;
import org.junit.jupiter.api.Test;
import summitry.SummitBuilder;
import summitry.model.DecisionRule;
import summitry.model.IssueId;
import summitry.model.NoDeal;
import summitry.model.Parameter;
import summitry.model.Rulebook;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ContestedTest {
    private static Rulebook nothingDrawn() {
        return Rulebook.SUMMIT.with(Parameter.SALIENCE_SPREAD, 0).with(Parameter.IDEAL_SPREAD_HIGH, 0)
                .with(Parameter.READING_ERROR, 0);
    }

    /** On I two small ones refuse from the ends of the scale and one in the middle does not; nobody quarrels over J. */
    private static Steps steps() {
        return new Steps(new SummitBuilder().rulebook(nothingDrawn()).seat("A", 1).seat("B", 1).seat("C", 2)
                .item("J", new DecisionRule.Consensus(), 50)
                .item("I", new DecisionRule.Consensus(), 50, new NoDeal.CostlyForAll(), List.of(), List.of())
                .wants("A", "I", 0, 100, 0, 10).wants("B", "I", 100, 100, 90, 100).wants("C", "I", 50, 100)
                .wants("A", "J", 50, 50).wants("B", "J", 50, 50).wants("C", "J", 50, 50).build(), 1);
    }

    private static List<Contested> order(Steps steps) {
        return Contested.order(steps.engine(), steps.state());
    }

    @Test
    void theScoreIsTheObjectingShareTimesTheSpread() {
        Contested first = order(steps()).getFirst();
        assertEquals(Steps.I, first.issue());
        assertEquals(0.5, first.objecting(), 1e-12, "A and B of 1 each, C of 2");
        assertEquals(25, first.spread(), 1e-12, "half of the weight is 50 away");
        assertEquals(12.5, first.score(), 1e-12);
        assertEquals(0, order(steps()).getLast().score());
    }

    @Test
    void anAdoptedIssueStandsLast() {
        List<Contested> order = order(steps().rounds(3));
        assertEquals(Steps.J, order.getLast().issue());
        assertFalse(order.getLast().isOpen());
        assertTrue(order.getFirst().isOpen());
    }

    @Test
    void everyIssueOfTheFlagshipIsThereOnceAndOpenOnesAreInOrder() {
        Steps steps = new Steps(ScenarioLibrary.load("ktt-2024"), 3).rounds(5);
        List<Contested> order = order(steps);
        assertEquals(19, order.stream().map(Contested::issue).map(IssueId::value).distinct().count());
        for (int i = 1; i < 19; i++) {
            Contested before = order.get(i - 1);
            Contested now = order.get(i);
            assertTrue(before.isOpen() || !now.isOpen(), "open ones first");
            assertTrue(before.isOpen() != now.isOpen() || before.score() >= now.score());
            assertTrue(now.objecting() >= 0 && now.objecting() <= 1 && now.spread() <= 100);
        }
    }
}
