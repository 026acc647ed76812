package summitry.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.draft.Draft;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.lint.Target;
import summitry.model.PartyId;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A finding leads to what it is about, on the page where that is changed. */
class PlacesTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));

    @TempDir
    private Path home;
    private DeskViewModel desk;

    @BeforeEach
    void open() {
        desk = OpenDesk.of(KTT, home);
    }

    @Test
    void aPartyAnItemAndAPairAreChosen() {
        var party = KTT.parties().get(5).id();
        var other = KTT.parties().get(7).id();
        Places.go(desk, new Target.OfParty(party));
        assertEquals(Page.PARTIES, desk.pageProperty().get());
        assertEquals(Optional.of(party), desk.chosen().partyProperty().get());
        Places.go(desk, new Target.OfIssue(KTT.issues().get(3).id()));
        assertEquals(Page.AGENDA, desk.pageProperty().get());
        assertEquals(Optional.of(KTT.issues().get(3).id()), desk.chosen().issueProperty().get());
        Places.go(desk, new Target.OfPair(party, other));
        assertEquals(Page.RELATIONS, desk.pageProperty().get());
        assertEquals(Optional.of(new Chosen.Pair(party, other)), desk.chosen().pairProperty().get());
    }

    @Test
    void entriesOfListsAreChosen() {
        String bloc = KTT.blocs().getLast().id();
        Places.go(desk, new Target.OfEntry(Section.BLOCS, bloc));
        assertEquals(Optional.of(new Chosen.Circle(true, bloc)), desk.chosen().circleProperty().get());
        String group = KTT.groups().getLast().id();
        Places.go(desk, new Target.OfEntry(Section.GROUPS, group));
        assertEquals(Optional.of(new Chosen.Circle(false, group)), desk.chosen().circleProperty().get());
        assertEquals(Page.GROUPS, desk.pageProperty().get());
        String event = KTT.injects().getLast().id();
        Places.go(desk, new Target.OfEntry(Section.INJECTS, event));
        assertEquals(event, desk.chosen().eventProperty().get());
        assertEquals(Page.EVENTS, desk.pageProperty().get());
    }

    @Test
    void aCellIsSelectedAndOneThatIsGoneChangesNothing() {
        Place place = new Place(KTT.parties().get(9).id(), KTT.issues().get(9).id());
        Places.go(desk, new Target.OfCell(place));
        assertEquals(Optional.of(place), desk.place());
        Places.go(desk, new Target.OfCell(
                new Place(new PartyId("nobody"), KTT.issues().getFirst().id())));
        assertEquals(Optional.of(place), desk.place());
    }
}
