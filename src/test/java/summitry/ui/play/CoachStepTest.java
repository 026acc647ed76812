package summitry.ui.play;

import org.junit.jupiter.api.Test;
import summitry.engine.Decision;
import summitry.model.Act;
import summitry.model.Command;
import summitry.model.Controller;
import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.run.LiveRun;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** What the guide asks for next, after everything a newcomer may have done. */
class CoachStepTest {
    private static final PartyId LAKELAND = new PartyId("LAK");
    private static final IssueId WATER = new IssueId("WATER");

    private final LiveRun run = LiveRun.open(ScenarioLibrary.load("first-steps"), 1);

    private CoachStep next(boolean hasLooked) {
        return CoachStep.of(run.tree(), LAKELAND, hasLooked);
    }

    private void lead() {
        run.submit(new Command.Assign(LAKELAND, Controller.PERSON));
    }

    private void say(double value) {
        assertInstanceOf(Decision.Accepted.class,
                run.submit(new Command.Instruct(LAKELAND, new Act.StatePosition(WATER, value))));
    }

    private void resolve() {
        run.submit(new Command.ResolveRound());
    }

    @Test
    void stepsFollowOneAnother() {
        lead();
        assertEquals(CoachStep.MOVE, next(false));
        say(45);
        assertEquals(CoachStep.RESOLVE, next(false));
        resolve();
        assertEquals(CoachStep.RESOLVE, next(false));
        resolve();
        assertEquals(CoachStep.WHY, next(false));
        assertEquals(CoachStep.GO_BACK, next(true));
        run.goTo(1);
        assertEquals(CoachStep.OTHER_MOVE, next(true));
        say(55);
        assertEquals(CoachStep.RESOLVE_AGAIN, next(true));
        resolve();
        assertEquals(CoachStep.RESOLVE_AGAIN, next(true));
        resolve();
        assertEquals(CoachStep.COMPARE, next(true));
    }

    @Test
    void roundsBeforeTheFirstMoveDoNotCount() {
        lead();
        resolve();
        resolve();
        assertEquals(CoachStep.MOVE, next(true));
        say(45);
        assertEquals(CoachStep.RESOLVE, next(true));
    }

    @Test
    void goingBackTooFarOrNotFarEnoughIsPutRight() {
        lead();
        resolve();
        say(45);
        int moved = run.tree().cursor();
        resolve();
        resolve();
        run.goTo(moved);
        assertEquals(CoachStep.GO_BACK, next(true));
        run.goTo(0);
        assertEquals(CoachStep.GO_BACK, next(true));
    }

    @Test
    void aMoveThatIsTakenBackIsOnTheOtherBranchStill() {
        lead();
        say(45);
        run.undo();
        assertEquals(CoachStep.RESOLVE, next(false));
    }
}
