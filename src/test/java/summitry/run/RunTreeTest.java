package summitry.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summitry.SummitBuilder;
import summitry.engine.Decision;
import summitry.model.Command;
import summitry.model.DecisionRule;
import summitry.model.Event;
import summitry.model.NegotiationState;
import summitry.model.Refusal;
import summitry.model.Scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RunTreeTest {
    private static final Command ROUND = new Command.ResolveRound();

    private static Scenario scenario() {
        return new SummitBuilder().rounds(5).seat("A", 1).seat("B", 2)
                .item("I", new DecisionRule.Consensus(), 50)
                .wants("A", "I", 0, 80, 0, 30).wants("B", "I", 100, 80, 70, 100).relate("A", "B", 0, 20)
                .build();
    }

    private static LiveRun after(int rounds) {
        LiveRun run = LiveRun.open(scenario(), 5);
        for (int i = 0; i < rounds; i++) {
            assertInstanceOf(Decision.Accepted.class, run.submit(ROUND));
        }
        return run;
    }

    @Test
    void undoAndRedoWalkTheSameStates() {
        LiveRun run = after(2);
        NegotiationState second = run.tree().state();
        run.undo();
        assertEquals(1, run.tree().state().round());
        assertTrue(run.tree().canRedo());
        run.redo();
        assertEquals(second, run.tree().state());
        assertFalse(run.tree().canRedo());
    }

    @Test
    void undoAtTheStartStays() {
        LiveRun run = after(0);
        assertFalse(run.tree().canUndo());
        run.undo();
        assertEquals(0, run.tree().cursor());
    }

    @Test
    void aCommandAfterAnUndoForksAndLosesNothing() {
        LiveRun run = after(2);
        NegotiationState before = run.tree().state();
        run.undo();
        run.submit(new Command.SetText(SummitBuilder.issue("I"), 90));
        run.submit(ROUND);
        assertNotEquals(before, run.tree().state());
        assertEquals(before, run.tree().node(2).state());
        assertEquals(List.of(2, 3), run.tree().children(1));
        run.undo();
        run.undo();
        run.redo();
        assertEquals(3, run.tree().cursor(), "redo follows the youngest branch");
    }

    @Test
    void rollingBackIsABranchWithItsReason() {
        LiveRun run = after(3);
        assertEquals(Optional.empty(), run.rollBack(1, "a text was misread"));
        assertEquals(1, run.tree().state().round());
        assertEquals(new Step.RolledBack(3, "a text was misread"), run.tree().current().step());
        assertInstanceOf(Decision.Accepted.class, run.submit(ROUND));
        assertEquals(run.tree().node(2).state(), run.tree().state(), "the same round gives the same result");
        assertEquals(Optional.of(new Refusal.NoSuchRound(2)), run.rollBack(2, ""));
        assertEquals(Optional.of(new Refusal.NoSuchRound(-1)), run.rollBack(-1, ""));
        assertEquals(Optional.empty(), run.rollBack(0, ""));
        assertEquals(run.tree().node(0).state(), run.tree().state());
    }

    @Test
    void aRejectedCommandChangesNothingAndTellsNobody() {
        LiveRun run = after(1);
        List<RunTree> heard = new ArrayList<>();
        run.onChange(heard::add);
        RunTree before = run.tree();
        assertInstanceOf(Decision.Rejected.class,
                run.submit(new Command.SetText(SummitBuilder.issue("I"), 101)));
        assertEquals(before, run.tree());
        assertTrue(heard.isEmpty());
        run.submit(ROUND);
        assertEquals(List.of(run.tree()), heard);
    }

    @Test
    void foldingTheEventsOfThePathGivesTheState() {
        LiveRun run = after(4);
        NegotiationState state = run.tree().node(0).state();
        for (Node node : run.tree().path()) {
            for (Event event : node.events()) {
                state = run.engine().evolve(state, event);
            }
        }
        assertEquals(run.tree().state(), state);
    }

    @Test
    void anUnknownNodeIsSaid() {
        assertThrows(IllegalArgumentException.class, () -> after(1).goTo(7));
    }
}
