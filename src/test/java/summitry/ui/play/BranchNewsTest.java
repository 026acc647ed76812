package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.model.Command;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is told at the moment a branch begins. */
class BranchNewsTest {
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final List<Throwable> failures = new ArrayList<>();
    private final PlayViewModel model = new PlayViewModel(ScenarioLibrary.load("first-steps"), 1,
            UiThreads.direct(), language, failures::add);
    private final List<String> told = new ArrayList<>();

    BranchNewsTest() {
        model.course().newsProperty().addListener((_, _, now) -> told.add(now.orElseThrow().sentence()));
    }

    private void play(int rounds) {
        for (int r = 0; r < rounds; r++) {
            model.advanceRound();
        }
    }

    private void backTo(int round) {
        model.course().goTo(model.course().beadsProperty().get().get(round).node());
    }

    private void text(double value) {
        IssueId issue = model.moment().scenario().issues().getFirst().id();
        model.order(new Command.SetText(issue, value));
        assertEquals("", model.refusalProperty().get());
    }

    @Test
    void playingOnFromAnEarlierRoundTellsWhereTheLaterOnesAre() {
        play(3);
        backTo(1);
        assertEquals(List.of(), told, "going back begins nothing");
        text(40);
        assertEquals(List.of("A new branch begins after round 1. Rounds 2 to 3 are kept as “As played”."),
                told);
        play(1);
        assertEquals(1, told.size(), "going on is no news");
    }

    @Test
    void oneRoundIsToldAsOneAndTheStartAsTheStart() {
        play(1);
        backTo(0);
        text(40);
        assertEquals(List.of("A new branch begins at the start. Round 1 is kept as “As played”."), told);
    }

    @Test
    void theBranchThatWasLeftIsNamedAsAPersonNamedIt() {
        play(3);
        backTo(1);
        text(40);
        play(1);
        int second = BranchRow.here(model.moment()).first();
        model.course().nameBranch(second, "Try", _ -> {});
        backTo(1);
        text(60);
        assertEquals("A new branch begins after round 1. Round 2 is kept as “Try”.", told.getLast());
    }

    @Test
    void anotherMoveInTheSameRoundIsToldToo() {
        play(1);
        text(40);
        model.course().undo();
        text(50);
        assertEquals(List.of("A new branch begins after round 1. "
                + "What was done there before is kept as “As played”."), told);
    }

    @Test
    void aBranchBegunOnPurposeLeavesTheRoundsWhereTheyAre() {
        play(2);
        model.course().branch();
        assertEquals(List.of("A new branch begins after round 2. The rounds so far stay as “As played”."),
                told);
    }

    @Test
    void itIsToldInTheLanguageOfTheWindow() {
        language.set(Language.INDONESIAN);
        play(3);
        backTo(1);
        text(40);
        assertEquals(List.of("Cabang baru dimulai setelah putaran 1. "
                + "Putaran 2 sampai 3 tetap tersimpan sebagai “Sesuai jalannya”."), told);
    }

    @Test
    void aNewRunTellsNothingOfTheOld() {
        play(2);
        model.startAgain();
        play(1);
        assertEquals(List.of(), told);
        assertTrue(failures.isEmpty());
    }
}
