package summitry.ui.play;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import summitry.experiment.TheoryTable;
import summitry.model.Language;
import summitry.model.Scenario;
import summitry.model.Theory;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TheoriesViewModelTest {
    private static final Scenario MONTREAL = ScenarioLibrary.load("montreal1987");

    private final List<Throwable> failures = new ArrayList<>();

    private TheoryTable played(TheoriesViewModel model) {
        model.ask();
        assertEquals(List.of(), failures);
        return model.stateProperty().get().table().orElseThrow();
    }

    private TheoriesViewModel direct() {
        return new TheoriesViewModel(() -> MONTREAL, 4, UiThreads.direct(), failures::add);
    }

    @Test
    void theSameScenarioIsPlayedOnce() {
        TheoriesViewModel model = direct();
        TheoryTable table = played(model);
        assertTrue(table == played(model));
    }

    @Test
    void itsWordsNameEndingsShapesAndRules() {
        TheoryTable table = played(direct());
        TheoriesWords words = new TheoriesWords(table, Language.ENGLISH);
        assertTrue(words.endings(table.column(Theory.SUMMIT)).contains("%"));
        assertTrue(words.distances().startsWith("Summit and Power "), words.distances());
        assertEquals(4, words.strip(0).texts().size());
        TheoryTable.Disagreement gap = table.disagreements().getFirst();
        assertTrue(words.gap(gap).contains(words.title(table.scenario().indexOf(gap.issue()))));
        assertFalse(words.effects(gap).isEmpty());
        assertTrue(words.effects(gap).stream().allMatch(e -> e.points().matches("[+\u2212]\\d.*")));
    }

    @Test
    void itIsStoppedWhenAskedAndCanBeAskedAgain() {
        Deque<Runnable> work = new ArrayDeque<>();
        TheoriesViewModel model = new TheoriesViewModel(() -> MONTREAL, 4,
                new UiThreads(work::add, Runnable::run), failures::add);
        model.ask();
        assertTrue(model.stateProperty().get().task().isPresent());
        model.ask();
        assertEquals(1, work.size());
        model.cancel();
        assertEquals(TheoriesViewModel.State.NOTHING, model.stateProperty().get());
        model.ask();
        assertEquals(2, work.size());
        work.remove().run();
        assertTrue(model.stateProperty().get().task().isPresent());
        model.cancel();
        work.remove().run();
        assertEquals(TheoriesViewModel.State.NOTHING, model.stateProperty().get());
        assertEquals(List.of(), failures);
        model.ask();
        work.remove().run();
        assertTrue(model.stateProperty().get().table().isPresent());
    }
}
