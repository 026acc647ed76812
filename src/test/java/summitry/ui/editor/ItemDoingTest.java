package summitry.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.draft.Draft;
import summitry.draft.NewDraft;
import summitry.model.DecisionRule;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** What the list of items does to the draft, without a window. */
class ItemDoingTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));

    @TempDir
    private Path home;
    private DeskViewModel desk;
    private ItemDoing doing;

    @BeforeEach
    void open() {
        desk = OpenDesk.of(KTT, home);
        doing = new ItemDoing(desk);
    }

    private static String id(Draft draft, int at) {
        return ItemDoing.shown(draft).get(at).id().value();
    }

    private List<String> ids() {
        return ItemDoing.shown(desk.draft()).stream().map(i -> i.id().value()).toList();
    }

    @Test
    void aNewItemStandsInTheThemeOfTheChosenOneAndIsChosen() {
        Issue like = ItemDoing.shown(KTT).get(6);
        doing.choose(like.id().value());
        doing.add();
        Issue added = doing.chosen(desk.draft()).orElseThrow();
        assertEquals(KTT.issues().size() + 1, desk.draft().issues().size());
        assertEquals(like.theme(), added.theme());
        assertEquals(KTT.parties().size(), added.members().size());
        assertEquals(new DecisionRule.Consensus(), added.rule());
        desk.undo();
        assertEquals(KTT, desk.draft());
    }

    @Test
    void theFirstItemOfAnEmptyTableBringsItsThemeInOneStep() {
        Draft empty = NewDraft.empty("x", 2, 1);
        Draft bare = empty.withIssues(List.of()).withThemes(List.of());
        desk = OpenDesk.of(bare, home);
        new ItemDoing(desk).add();
        assertEquals(1, desk.draft().themes().size());
        assertEquals(1, desk.draft().issues().size());
        desk.undo();
        assertEquals(bare, desk.draft());
    }

    @Test
    void aCopyFollowsItsPatternWithItsNumbers() {
        String pattern = id(KTT, 2);
        doing.copy(pattern);
        Issue copy = doing.chosen(desk.draft()).orElseThrow();
        assertEquals(ids().indexOf(pattern) + 1, ids().indexOf(copy.id().value()));
        var party = KTT.parties().getFirst().id();
        assertEquals(KTT.cells().get(party, ItemDoing.find(KTT, pattern).orElseThrow().id()),
                desk.draft().cells().get(party, copy.id()));
    }

    @Test
    void theNeighbourIsChosenAfterARemovalAndItIsTold() {
        String gone = id(KTT, 0);
        doing.remove(gone);
        assertEquals(id(KTT, 1), doing.chosen(desk.draft()).orElseThrow().id().value());
        assertFalse(ids().contains(gone));
        assertFalse(desk.answerProperty().get().apply(Words.in(Language.ENGLISH)).isBlank());
    }

    @Test
    void anItemMovesWithinItsThemeAndThenIntoTheNext() {
        String first = id(KTT, 0);
        String theme = ItemDoing.find(KTT, first).orElseThrow().theme();
        int size = (int) KTT.issues().stream().filter(i -> i.theme().equals(theme)).count();
        for (int i = 1; i < size; i++) {
            doing.move(first, 1);
            assertEquals(i, ids().indexOf(first));
        }
        int steps = desk.historyProperty().get().at();
        doing.move(first, 1);
        assertEquals(KTT.themes().get(1).id(), ItemDoing.find(desk.draft(), first).orElseThrow().theme());
        assertEquals(size - 1, ids().indexOf(first), "first of the next theme");
        assertEquals(steps + 1, desk.historyProperty().get().at(), "one step");
    }

    @Test
    void anItemIsDroppedOnAnotherAndOnAHeading() {
        String first = id(KTT, 0);
        String last = ItemDoing.shown(KTT).getLast().id().value();
        doing.drop(first, last);
        assertEquals(ItemDoing.find(KTT, last).orElseThrow().theme(),
                ItemDoing.find(desk.draft(), first).orElseThrow().theme());
        doing.drop(first, ItemDoing.HEAD + KTT.themes().get(2).id());
        assertEquals(KTT.themes().get(2).id(), ItemDoing.find(desk.draft(), first).orElseThrow().theme());
    }

    @Test
    void whatIsNotThereChangesNothing() {
        doing.copy("nothing");
        doing.remove("nothing");
        doing.move("nothing", 1);
        doing.drop("nothing", id(KTT, 0));
        doing.drop(id(KTT, 0), "nothing");
        doing.move(id(KTT, 0), -1);
        assertEquals(KTT, desk.draft());
        assertEquals(Optional.empty(), desk.chosen().issueProperty().get());
    }
}
