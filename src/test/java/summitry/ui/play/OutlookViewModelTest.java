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

    @Test
    void whatIsStoppedMidwayIsAsManyFuturesOfBothMomentsAndGoesOnToTheSame() {
        play.advanceRound();
        Outlook whole = on();
        OutlookViewModel other = new OutlookViewModel(play, new UiThreads(jobs::add, Runnable::run),
                Duration.ZERO,
                failures::add);
        boolean[] isStopped = new boolean[1];
        other.liveProperty().addListener((_, _, live) -> {
            if (live.done() == 30 && !isStopped[0]) {
                isStopped[0] = true;
                other.stop();
            }
        });
        other.follow();
        other.onProperty().set(true);
        work();
        Outlook stopped = other.liveProperty().get();
        assertEquals(Outlook.Phase.STOPPED, stopped.phase());
        assertEquals(30, stopped.done());
        assertEquals(30, stopped.before().orElseThrow().all().size());
        assertTrue(whole.now().orElseThrow().all().subList(0, 30).equals(stopped.now().orElseThrow().all()));
        other.play();
        work();
        assertTrue(whole.equals(other.liveProperty().get()));
    }

    @Test
    void aChangeWhileTheyArePlayedBeginsAnewAndNothingOfTheOldIsTakenForNew() {
        List<Outlook> told = new ArrayList<>();
        outlook.follow();
        outlook.liveProperty().addListener((_, _, live) -> {
            told.add(live);
            if (live.done() == 20 && live.now().orElseThrow().round() == 0) {
                play.advanceRound();
            }
        });
        outlook.onProperty().set(true);
        Outlook last = work();
        assertEquals(Outlook.Phase.DONE, last.phase());
        assertEquals(1, last.now().orElseThrow().round());
        assertEquals(100, last.done());
        assertEquals(20, told.stream().filter(o -> o.now().isPresent() && o.now().get().round() == 0)
                .mapToInt(o -> o.now().orElseThrow().all().size()).max().orElseThrow());
        assertTrue(told.stream().filter(o -> o.node() == last.node() && !o.isOld() && o.now().isPresent())
                .allMatch(o -> o.now().orElseThrow().round() == 1));
    }

    @Test
    void goingBackFromAFutureShowsTheSameFuturesAgain() {
        play.advanceRound();
        Outlook before = on();
        outlook.open(6);
        assertEquals(Outlook.ENDED, work());
        play.course().goTo(before.node());
        assertTrue(before.now().equals(work().now()));
        assertEquals(1, play.moment().round());
        assertFalse(play.moment().hasEnded());
        outlook.open(6);
        assertEquals("Future 7", play.course().branchProperty().get());
        assertEquals(2, run.tree().branches().all().size(), "the same future is no new branch");
    }

    @Test
    void aBugIsToldAndLeavesNothingThatSeemsToGoOn() {
        RuntimeException bug = new IllegalStateException("made for this test");
        boolean[] thrown = new boolean[1];
        OutlookViewModel broken = new OutlookViewModel(play, new UiThreads(jobs::add, update -> {
            if (!thrown[0]) {
                thrown[0] = true;
                throw bug;
            }
            update.run();
        }), Duration.ZERO, failures::add);
        broken.follow();
        broken.onProperty().set(true);
        jobs.removeFirst().run();
        assertEquals(List.of(bug), failures);
        assertEquals(Outlook.Phase.STOPPED, broken.liveProperty().get().phase());
    }
}
