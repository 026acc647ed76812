package summitry.run;

import org.junit.jupiter.api.Test;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** What was done before, from the same place and with the same result, begins no second branch. */
class SameStepTest {
    private final LiveRun run = LiveRun.open(ScenarioLibrary.load("first-steps"), 1);

    @Test
    void resolvingARoundAgainGoesToTheOneThatIsThere() {
        run.submit(new Command.ResolveRound());
        int first = run.tree().cursor();
        run.undo();
        run.submit(new Command.ResolveRound());
        assertEquals(first, run.tree().cursor());
        assertEquals(2, run.tree().nodes().size());
    }

    @Test
    void anotherStepBeginsABranch() {
        run.submit(new Command.SetText(new IssueId("WATER"), 40));
        int first = run.tree().cursor();
        run.undo();
        run.submit(new Command.SetText(new IssueId("WATER"), 41));
        assertNotEquals(first, run.tree().cursor());
        assertEquals(3, run.tree().nodes().size());
    }
}
