package summitry.ui.editor;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.NewDraft;
import summitry.draft.Place;
import summitry.lint.Finding;
import summitry.lint.Level;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProblemsViewModelTest {
    private static ProblemsViewModel looking(Draft draft) {
        return new ProblemsViewModel(draft, UiThreads.direct(), Duration.ZERO, Duration.ZERO, 100, error -> {
            throw new AssertionError(error);
        });
    }

    @Test
    void whatStopsADraftIsFoundAndNothingIsPlayed() {
        ProblemsViewModel.Found found = looking(NewDraft.empty("x", 3, 2)).foundProperty().get();
        assertEquals(ProblemsViewModel.Play.IMPOSSIBLE, found.play());
        assertEquals(Level.STOP, found.findings().getFirst().level());
        assertTrue(found.isPresent());
    }

    @Test
    void aRepairByItsButtonTakesTheFindingAway() {
        Draft draft = NewDraft.empty("x", 3, 2);
        ProblemsViewModel problems = looking(draft);
        for (int i = 0; i < 40 && problems.foundProperty().get().findings().stream()
                .anyMatch(f -> f.level() == Level.STOP); i++) {
            Finding first = problems.foundProperty().get().findings().getFirst();
            draft = first.repairs().getFirst().edit().on(draft);
            problems.look(draft);
        }
        assertTrue(
                problems.foundProperty().get().findings().stream().noneMatch(f -> f.level() == Level.STOP));
        assertEquals(ProblemsViewModel.Play.DONE, problems.foundProperty().get().play());
    }

    @Test
    void whatPlayShowsComesAfterAndItsRepairsAreTried() {
        Draft draft = Draft.of(ScenarioLibrary.load("first-steps"));
        for (var issue : draft.issues()) {
            for (var party : draft.parties()) {
                Place place = new Place(party.id(), issue.id());
                boolean isFirst = party.equals(draft.parties().getFirst());
                Cell cell = draft.cells().get(place).with(Cell.Measure.RED_MIN, OptionalDouble.empty())
                        .with(Cell.Measure.RED_MAX, OptionalDouble.empty())
                        .with(Cell.Measure.STATED, OptionalDouble.empty())
                        .with(Cell.Measure.IDEAL, OptionalDouble.of(isFirst ? 100 : 0))
                        .with(isFirst ? Cell.Measure.RED_MIN : Cell.Measure.RED_MAX,
                                OptionalDouble.of(isFirst ? 95 : 5))
                        .with(Cell.Measure.SALIENCE, OptionalDouble.of(90));
                draft = draft.withCells(draft.cells().with(place, cell));
            }
        }
        ProblemsViewModel problems = looking(draft);
        ProblemsViewModel.Found found = problems.foundProperty().get();
        assertEquals(ProblemsViewModel.Play.DONE, found.play());
        assertFalse(found.played().isEmpty());
        Finding finding = found.played().stream().filter(f -> !f.repairs().isEmpty()).findFirst()
                .orElseThrow();
        problems.tryRepairs(finding);
        List<?> tried = problems.foundProperty().get().tried().get(finding);
        assertEquals(finding.repairs().size(), tried.size());
    }

    @Test
    void theSameDraftIsNotLookedAtAgain() {
        Draft draft = Draft.of(ScenarioLibrary.load("first-steps"));
        ProblemsViewModel problems = looking(draft);
        ProblemsViewModel.Found found = problems.foundProperty().get();
        problems.look(draft);
        assertTrue(found == problems.foundProperty().get());
        problems.look(new Edit.PutAbout(draft.about().withLength(10, 2)).on(draft));
        assertFalse(found == problems.foundProperty().get());
    }

    @Test
    void whatPlayShowedStaysMarkedAfterAnEditUntilItIsPlayedAgain() {
        Draft draft = Draft.of(ScenarioLibrary.load("ktt-2024"));
        Deque<Runnable> work = new ArrayDeque<>();
        ProblemsViewModel problems = new ProblemsViewModel(draft, new UiThreads(work::add, Runnable::run),
                Duration.ZERO, Duration.ZERO, 20, error -> {
                    throw new AssertionError(error);
                });
        work.remove().run();
        ProblemsViewModel.Found first = problems.foundProperty().get();
        assertFalse(first.played().isEmpty(), "20 games of KTT 2024 show something");
        assertFalse(first.isFromBefore(first.played().getFirst()));
        Draft edited = new Edit.PutAbout(draft.about().withLength(draft.about().rounds(), 2)).on(draft);
        problems.look(edited);
        ProblemsViewModel.Found late = problems.foundProperty().get();
        assertEquals(first.played(), late.played());
        assertTrue(late.isFromBefore(late.played().getFirst()));
        assertEquals(draft, late.earlier().orElseThrow());
        work.remove().run();
        ProblemsViewModel.Found again = problems.foundProperty().get();
        assertTrue(again.earlier().isEmpty());
        assertEquals(ProblemsViewModel.Play.DONE, again.play());
    }
}
