package summitry.ui.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.NewDraft;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.Response;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** An item is put to the decision as the parties stand, away from the window. */
class RuleTrialTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));
    private static final Issue FIRST = KTT.issues().getFirst();

    private static TrialViewModel trials(Deque<Runnable> work) {
        return new TrialViewModel(new UiThreads(work::add, Runnable::run), error -> {
            throw new AssertionError(error);
        });
    }

    @Test
    void everyPartyAnswersOnce() {
        RuleTrial trial = RuleTrial.of(KTT, FIRST.id()).orElseThrow();
        for (double text : new double[]{0, 50, 100}) {
            List<?> all = trial.at(text).answers().values().stream().flatMap(List::stream).toList();
            assertEquals(KTT.parties().size(), all.size());
            assertEquals(KTT.parties().size(), all.stream().distinct().count());
        }
    }

    @Test
    void whatOneObjectsToFailsByConsensusAndPassesByAMajority() {
        Draft by = decided(new DecisionRule.Consensus());
        RuleTrial strict = RuleTrial.of(by, FIRST.id()).orElseThrow();
        RuleTrial loose = RuleTrial.of(decided(new DecisionRule.SimpleMajority()), FIRST.id()).orElseThrow();
        boolean isDifferent = false;
        for (int text = 0; text <= 100; text += 5) {
            if (!strict.at(text).answers().get(Response.OBJECT).isEmpty()) {
                assertFalse(strict.at(text).passes(), "text " + text);
                isDifferent |= loose.at(text).passes();
            }
        }
        assertTrue(isDifferent);
    }

    private static Draft decided(DecisionRule rule) {
        return Edit.issue(IssueChange.decision(FIRST, rule,
                KTT.parties().stream().map(p -> p.id()).toList(), List.of())).on(KTT);
    }

    @Test
    void aDraftThatCannotBePlayedHasNoTrial() {
        Draft empty = NewDraft.empty("x", 3, 2);
        assertEquals(Optional.empty(), RuleTrial.of(empty, empty.issues().getFirst().id()));
    }

    @Test
    void theLastAnswerIsKeptUntilTheNewOneIsThere() {
        Deque<Runnable> work = new ArrayDeque<>();
        TrialViewModel trials = trials(work);
        trials.show(KTT, FIRST.id());
        assertFalse(trials.stateProperty().get().isPresent());
        work.remove().run();
        TrialViewModel.State first = trials.stateProperty().get();
        assertTrue(first.isPresent() && first.trial().isPresent());
        trials.show(decided(new DecisionRule.SimpleMajority()), FIRST.id());
        assertSame(first.trial(), trials.stateProperty().get().trial());
        assertFalse(trials.stateProperty().get().isPresent());
        work.remove().run();
        assertTrue(trials.stateProperty().get().isPresent());
        assertFalse(first.trial().equals(trials.stateProperty().get().trial()));
    }

    @Test
    void anotherItemHasNoAnswerYetAndAnOvertakenTrialIsNotShown() {
        Deque<Runnable> work = new ArrayDeque<>();
        TrialViewModel trials = trials(work);
        trials.show(KTT, FIRST.id());
        work.remove().run();
        trials.show(KTT, KTT.issues().get(1).id());
        assertEquals(Optional.empty(), trials.stateProperty().get().trial());
        trials.show(KTT, KTT.issues().get(2).id());
        work.remove().run();
        assertFalse(trials.stateProperty().get().isPresent());
        work.remove().run();
        assertEquals(2, trials.stateProperty().get().trial().orElseThrow().issue());
        trials.show(KTT, KTT.issues().get(2).id());
        assertTrue(work.isEmpty(), "the same again is not tried again");
    }
}
