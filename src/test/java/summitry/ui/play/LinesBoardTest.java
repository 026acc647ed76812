package summitry.ui.play;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.figure.Lines;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LinesBoardTest {
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final PlayViewModel model = new PlayViewModel(ScenarioLibrary.load("ktt-2024"), 1,
            UiThreads.direct(), language, failure -> {
                throw new AssertionError(failure);
            });

    private Lines lines() {
        return model.lines().linesProperty().get();
    }

    /** Three rounds, back to the first, and one more round on a branch. */
    private void branch() {
        for (int round = 0; round < 3; round++) {
            model.advanceRound();
        }
        model.course().undo();
        model.course().undo();
        model.course().branch();
        model.advanceRound();
    }

    @Test
    void aChosenBranchStandsBesideFromWhereItParts() {
        assertEquals(1, model.lines().choicesProperty().get().size());
        branch();
        assertEquals(2, model.lines().choicesProperty().get().size());
        model.lines().compare(model.lines().choicesProperty().get().getLast());
        model.choose(new PartyId("IND"));
        Lines.Ghost ghost = lines().ghost().orElseThrow();
        assertEquals(1, ghost.from());
        assertEquals(3, ghost.values().get("IND").size());
        int trunk = model.moment().tree().branches().all().getFirst().tip();
        int p = model.moment().scenario().indexOf(new PartyId("IND"));
        int i = model.moment().scenario().indexOf(new IssueId("FOSS"));
        model.choose(new IssueId("FOSS"));
        assertEquals(model.moment().tree().node(trunk).state().stances().positions().get(p, i),
                lines().ghost().orElseThrow().values().get("IND").getLast());
        model.lines().compare(model.lines().choicesProperty().get().getFirst());
        assertEquals(Optional.empty(), lines().ghost());
    }

    @Test
    void whereTheRunGoesToTheOtherBranchThereIsNothingBesideUntilItComesBack() {
        branch();
        int here = model.moment().tree().cursor();
        model.lines().compare(model.lines().choicesProperty().get().getLast());
        model.course().goTo(model.moment().tree().branches().all().getFirst().tip());
        assertEquals(Optional.empty(), lines().ghost());
        assertEquals(model.lines().choicesProperty().get().getFirst(), model.lines().compared());
        model.course().goTo(here);
        assertTrue(lines().ghost().isPresent());
    }

    @Test
    void aRemovedBranchIsNoLongerBeside() {
        branch();
        int here = model.moment().tree().branches().of(model.moment().tree().cursor()).first();
        model.course().goTo(model.moment().tree().branches().all().getFirst().tip());
        model.lines().compare(model.lines().choicesProperty().get().getLast());
        assertTrue(lines().ghost().isPresent());
        model.course().removeBranch(here, _ -> {});
        assertEquals(Optional.empty(), lines().ghost());
        assertEquals(1, model.lines().choicesProperty().get().size());
    }

    @Test
    void aFoldedBlocStaysFoldedForOtherItemsRoundsAndLanguages() {
        String bloc = lines().groups().getFirst().id();
        model.lines().fold(bloc);
        model.choose(new IssueId("FOSS"));
        model.advanceRound();
        language.set(Language.INDONESIAN);
        assertTrue(lines().groups().getFirst().folded());
        model.lines().fold(bloc);
        assertTrue(lines().groups().stream().noneMatch(Lines.Group::folded));
    }
}
