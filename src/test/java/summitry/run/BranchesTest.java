package summitry.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import summitry.SummitBuilder;
import summitry.model.Command;
import summitry.model.DecisionRule;
import summitry.model.IssueId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BranchesTest {
    private static final Command ROUND = new Command.ResolveRound();

    private final LiveRun run = LiveRun.open(new SummitBuilder().rounds(5).seat("A", 1).seat("B", 2)
            .item("I", new DecisionRule.Consensus(), 50).wants("A", "I", 0, 80, 0, 30)
            .wants("B", "I", 100, 80, 70, 100).relate("A", "B", 0, 20).build(), 5);

    /** Nodes 0, 1, 2 on the trunk; 3 and 4 from node 1. */
    private void fork() {
        run.submit(ROUND);
        run.submit(ROUND);
        run.goTo(1);
        run.submit(new Command.SetText(new IssueId("I"), 40));
        run.submit(ROUND);
    }

    @Test
    void playingOnFromAnEarlierRoundMakesABranch() {
        fork();
        assertEquals(List.of(new Branch(0, 2, OptionalInt.empty(), Optional.empty(), false),
                new Branch(3, 4, OptionalInt.of(0), Optional.empty(), false)), run.tree().branches().all());
        assertEquals(3, run.tree().branches().of(4).first());
    }

    @Test
    void aBranchBegunOnPurposeLeavesTheLineThatItGrowsFromAsItIs() {
        run.submit(ROUND);
        run.branch();
        run.submit(ROUND);
        run.goTo(1);
        run.submit(ROUND);
        assertEquals(List.of(4, 3), run.tree().branches().all().stream().map(Branch::tip).toList());
        assertEquals(run.tree().node(1).state(), run.tree().node(2).state());
    }

    @Test
    void aRemovedBranchIsHiddenAndComesBackWithItsName() {
        fork();
        assertEquals(Optional.empty(), run.nameBranch(3, "  without the offer "));
        run.goTo(1);
        assertEquals(Optional.empty(), run.removeBranch(3));
        assertTrue(run.tree().branches().find(3).orElseThrow().isRemoved());
        assertEquals(5, run.tree().nodes().size());
        run.redo();
        assertEquals(2, run.tree().cursor(), "redo goes past what is removed");
        assertThrows(IllegalArgumentException.class, () -> run.goTo(4));
        run.restoreBranch(3);
        assertFalse(run.tree().branches().find(3).orElseThrow().isRemoved());
        assertEquals(Optional.of("without the offer"), run.tree().branches().find(3).orElseThrow().name());
        run.goTo(4);
    }

    @Test
    void theBranchTheRunStandsOnStays() {
        fork();
        run.branch();
        assertEquals(Optional.of(BranchRefusal.STANDS_HERE), run.removeBranch(3), "it grows from 3");
        assertEquals(Optional.of(BranchRefusal.TRUNK), run.removeBranch(0));
        assertEquals(BranchMarks.NONE, run.tree().marks());
    }

    @Test
    void aBadNameIsAnswered() {
        fork();
        assertEquals(Optional.of(BranchRefusal.NAME_TOO_LONG), run.nameBranch(3, "a".repeat(61)));
        assertEquals(Optional.of(BranchRefusal.CONTROL_CHARACTER), run.nameBranch(3, "a\nb"));
        assertEquals(Optional.empty(), run.nameBranch(3, "a".repeat(60)));
        assertEquals(Optional.empty(), run.nameBranch(3, " "));
        assertEquals(BranchMarks.NONE, run.tree().marks());
        assertThrows(IllegalArgumentException.class, () -> run.nameBranch(4, "no start"));
        assertThrows(IllegalArgumentException.class, () -> run.removeBranch(99));
    }

    @Test
    void aMoveIsTakenBackOnABranchBegunOnPurpose() {
        run.submit(new Command.SetText(new IssueId("I"), 40));
        run.branch();
        run.submit(ROUND);
        run.leaveOut(1);
        assertEquals(1, run.tree().state().round());
    }
}
