package summitry.ui.play;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.experiment.OddsChange;
import summitry.experiment.Prospect;
import summitry.model.Command;
import summitry.model.Language;
import summitry.run.LiveRun;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OutlookViewModelTest {
    private final LiveRun run = LiveRun.open(ScenarioLibrary.load("vienna1815"), 2);
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final List<Throwable> failures = new ArrayList<>();
    /** Jobs that wait for their thread; run by the test one after the other. */
    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private final PlayViewModel play = new PlayViewModel(run, _ -> {}, UiThreads.direct(), language,
            failures::add);
    private final OutlookViewModel outlook = new OutlookViewModel(play,
            new UiThreads(jobs::add, Runnable::run), Duration.ZERO, failures::add);

    private Outlook on() {
        outlook.follow();
        outlook.onProperty().set(true);
        return work();
    }

    private Outlook work() {
        while (!jobs.isEmpty()) {
            jobs.removeFirst().run();
        }
        assertEquals(List.of(), failures);
        return outlook.liveProperty().get();
    }

    @Test
    void nothingIsPlayedUntilItIsWanted() {
        outlook.follow();
        assertEquals(Outlook.OFF, work());
        outlook.onProperty().set(true);
        assertEquals(Outlook.Phase.PLAYING, outlook.liveProperty().get().phase());
        assertEquals(100, work().done());
        outlook.onProperty().set(false);
        assertEquals(Outlook.OFF, outlook.liveProperty().get());
    }

    @Test
    void everyStepIsFollowedAndComparedWithTheOneBefore() {
        assertEquals(Optional.empty(), on().before());
        play.advanceRound();
        assertTrue(outlook.liveProperty().get().isOld());
        assertEquals(0, outlook.liveProperty().get().done());
        Outlook after = work();
        assertEquals(Outlook.Phase.DONE, after.phase());
        assertEquals(1, after.now().orElseThrow().round());
        assertEquals(0, after.before().orElseThrow().round());
        OddsChange odds = after.odds().orElseThrow();
        assertTrue(odds.isCompared());
        assertEquals(100, odds.runs());
        play.course().undo();
        assertEquals(0, work().now().orElseThrow().round());
    }

    @Test
    void anotherLanguageOrItemPlaysNothingAnew() {
        Outlook now = on();
        language.set(Language.INDONESIAN);
        play.chooseIssueBy(1);
        assertTrue(jobs.isEmpty());
        assertEquals(now, outlook.liveProperty().get());
    }

    @Test
    void aStepCancelsWhatIsPlayed() {
        outlook.follow();
        outlook.onProperty().set(true);
        play.advanceRound();
        assertEquals(2, jobs.size());
        jobs.removeFirst().run();
        assertEquals(0, outlook.liveProperty().get().done());
        assertEquals(1, work().now().orElseThrow().round());
    }

    @Test
    void itStopsAndGoesOn() {
        outlook.follow();
        outlook.onProperty().set(true);
        outlook.stop();
        assertEquals(Outlook.Phase.STOPPED, work().phase());
        assertEquals(0, outlook.liveProperty().get().done());
        outlook.play();
        assertEquals(Outlook.Phase.DONE, work().phase());
    }

    @Test
    void aFutureIsOpenedAsABranchWithItsNameAndComesToTheSame() {
        play.advanceRound();
        Prospect future = on().now().orElseThrow().all().get(6);
        outlook.open(6);
        assertEquals(future.kind(), run.tree().state().outcome().orElseThrow().kind());
        assertEquals(future.rounds().getLast().texts(),
                run.tree().state().issues().stream().map(i -> i.text()).toList());
        assertEquals("Future 7", play.course().branchProperty().get());
        assertEquals(Outlook.Phase.ENDED, work().phase());
    }

    @Test
    void whatIsOfAnotherMomentOrWasNotPlayedIsNotOpened() {
        on();
        int nodes = run.tree().nodes().size();
        outlook.open(100);
        outlook.open(-1);
        run.submit(new Command.ResolveRound());
        outlook.open(3);
        assertEquals(nodes + 1, run.tree().nodes().size());
        assertFalse(run.tree().state().hasEnded());
    }

    @Test
    void anEndedRunHasNone() {
        on();
        play.course().runToEnd();
        assertEquals(Outlook.ENDED, work());
    }
}
