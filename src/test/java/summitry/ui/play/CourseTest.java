package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Going along the rounds, the branches beside them, and the page of branches. */
class CourseTest {
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final List<Throwable> failures = new ArrayList<>();
    private final PlayViewModel model = open(UiThreads.direct());
    private final Course course = model.course();

    private PlayViewModel open(UiThreads threads) {
        return new PlayViewModel(ScenarioLibrary.load("first-steps"), 1, threads, language, failures::add);
    }

    private void play(int rounds) {
        for (int r = 0; r < rounds; r++) {
            model.advanceRound();
        }
    }

    private String round() {
        return model.roundProperty().get().number();
    }

    /** Three rounds as played, and two on another branch from round 1, where the run stands. */
    private int fork() {
        play(3);
        course.goToFirst();
        course.goBy(1);
        IssueId issue = model.moment().scenario().issues().getFirst().id();
        model.order(new Command.SetText(issue, 40));
        play(1);
        return BranchRow.here(model.moment()).first();
    }

    private List<Integer> marked() {
        return course.beadsProperty().get().stream().filter(b -> !b.sides().isEmpty()).map(Bead::round)
                .toList();
    }

    @Test
    void theRoundsAreWalkedFromEndToEnd() {
        assertFalse(course.canGoBackProperty().get());
        assertFalse(course.canGoOnProperty().get());
        play(3);
        course.goBy(-1);
        assertEquals("Round 2", round());
        assertTrue(course.canGoOnProperty().get());
        course.goToFirst();
        assertEquals("Start", round());
        assertFalse(course.canGoBackProperty().get());
        course.goBy(-1);
        assertEquals("Start", round());
        course.goToLast();
        assertEquals("Round 3", round());
        course.goBy(1);
        assertEquals("Round 3", round());
        assertTrue(failures.isEmpty());
    }

    @Test
    void whatHasNotBeenPlayedIsNoPlaceToGo() {
        play(1);
        course.goToLast();
        course.goBy(1);
        assertEquals("Round 1", round());
        assertFalse(course.canGoOnProperty().get());
    }

    @Test
    void anotherBranchIsMarkedWhereItLeavesSeenFromEitherSide() {
        assertEquals(List.of(), marked());
        int second = fork();
        assertEquals(List.of(1), marked());
        SideLine trunk = course.beadsProperty().get().get(1).sides().getFirst();
        assertEquals(0, trunk.branch());
        assertTrue(trunk.told().startsWith("“As played” goes another way from here: 2 more rounds, "),
                trunk.told());
        course.goTo(BranchRow.find(model.moment(), 0).orElseThrow().tip());
        assertEquals(List.of(1), marked());
        SideLine other = course.beadsProperty().get().get(1).sides().getFirst();
        assertEquals(second, other.branch());
        assertTrue(other.told().contains("1 more round, "), other.told());
        language.set(Language.INDONESIAN);
        assertTrue(course.beadsProperty().get().get(1).sides().getFirst().told()
                .contains("mengambil jalan lain"));
    }

    @Test
    void aBranchOfABranchIsMarkedWhereItLeavesTheLineInTheSameRound() {
        int second = fork();
        course.goToFirst();
        course.goBy(1);
        course.branch();
        play(2);
        course.goTo(BranchRow.find(model.moment(), 0).orElseThrow().tip());
        assertEquals(List.of(1), marked());
        assertEquals(List.of("1 more round", "2 more rounds"),
                course.beadsProperty().get().get(1).sides().stream()
                        .map(s -> s.told().replaceAll(".*: (.*),.*", "$1")).toList());
        assertEquals(second, course.beadsProperty().get().get(1).sides().getFirst().branch());
    }

    @Test
    void aRemovedBranchIsNotMarked() {
        int second = fork();
        course.goTo(BranchRow.find(model.moment(), 0).orElseThrow().tip());
        course.removeBranch(second, _ -> {});
        assertEquals(List.of(), marked());
        course.restoreBranch(second);
        assertEquals(List.of(1), marked());
    }

    @Test
    void thePageRemembersWhatIsLookedForAndWhatWasRemovedJustNow() {
        int second = fork();
        model.inquiry().branches(second);
        BranchesPage page = (BranchesPage) model.inquiry().pageProperty().get().orElseThrow();
        assertEquals(OptionalInt.of(second), page.at());
        assertEquals(OptionalInt.of(99), BranchesPage.after(model.moment(), 99).orElseThrow().gone());
    }

    @Test
    void factsTellTheTensestPairWithItsRung() {
        fork();
        for (BranchRow row : BranchRow.all(model.moment())) {
            assertTrue(
                    row.facts().matches(
                            ".*Tensest pair: .+ and .+ \\((Calm|Friction|Confrontation|Crisis)\\)\\."),
                    row.facts());
        }
        WorstPair worst = WorstPair.of(model.moment(), model.moment().state()).orElseThrow();
        var tensions = model.moment().state().climate().tensions();
        for (int a = 0; a < tensions.parties(); a++) {
            for (int b = a + 1; b < tensions.parties(); b++) {
                assertTrue(worst.rung() != summitry.model.Rung.CALM || tensions.get(a, b) <= worst.tension());
            }
        }
    }

    @Test
    void aComparisonHasSupportOverAllAndByItem() {
        fork();
        ComparePage page = ComparePage.of(model.moment(), 0).orElseThrow();
        assertTrue(page.support().matches("Support over all items: \\d+% there, \\d+% here\\."),
                page.support());
        assertEquals("Support", page.table().columns().getLast());
        assertTrue(page.table().rows().stream().allMatch(r -> r.getLast().matches("\\d+%( → \\d+%)?")),
                page.table().rows().toString());
    }

    @Test
    void withoutATextThereIsNoSupportToCompare() {
        course.branch();
        play(1);
        course.goTo(0);
        int second = BranchRow.all(model.moment()).getLast().first();
        ComparePage page = ComparePage.of(model.moment(), second).orElseThrow();
        assertTrue(page.support().contains("– here"), page.support());
        assertTrue(page.table().rows().stream().allMatch(r -> r.getLast().endsWith("→ –")));
    }

    @Test
    void theSpeedIsChangedWhileARunGoesOn() throws InterruptedException {
        ExecutorService work = Executors.newSingleThreadExecutor();
        PlayViewModel watched = open(new UiThreads(work, Runnable::run));
        watched.course().speedProperty().set(Speed.HALF);
        watched.roundProperty().addListener((_, _, _) -> watched.course().speedProperty().set(Speed.FOUR));
        watched.course().play();
        work.shutdown();
        assertTrue(work.awaitTermination(60, TimeUnit.SECONDS));
        assertTrue(watched.endedProperty().get());
        assertTrue(failures.isEmpty());
    }

    @Test
    void speedsHaveNamesAndEachIsTwiceAsFastAsTheOneBefore() {
        for (Speed speed : Speed.values()) {
            assertEquals(speed, Speed.of(speed.key()).orElseThrow());
            assertEquals(Speed.HALF.pause().toMillis() >> speed.ordinal(), speed.pause().toMillis());
        }
        assertTrue(Speed.of("9x").isEmpty());
    }
}
