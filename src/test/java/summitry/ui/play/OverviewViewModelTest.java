package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.figure.Matrix;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OverviewViewModelTest {
    private static final Scenario KTT = ScenarioLibrary.load("ktt-2024");
    private static final PartyId INDIA = new PartyId("IND");

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final List<Throwable> failures = new ArrayList<>();
    private final PlayViewModel play = new PlayViewModel(KTT, 1, UiThreads.direct(), language, failures::add);
    private final OverviewViewModel model = new OverviewViewModel(play, UiThreads.direct(), failures::add);

    @Test
    void nothingIsWorkedOutUntilItIsShown() {
        assertTrue(model.matrixProperty().get().isEmpty());
        assertEquals(List.of(), model.chaptersProperty().get());
        model.toggle();
        assertTrue(model.matrixProperty().get().isPresent());
        assertEquals(19, model.chaptersProperty().get().stream().mapToInt(c -> c.rows().size()).sum());
    }

    @Test
    void rowsFollowTheRunAndTheLanguage() {
        model.toggle();
        assertTrue(rows().stream().allMatch(r -> r.text().equals("\u2013") && r.shares().isEmpty()));
        play.advanceRound();
        play.advanceRound();
        assertTrue(rows().stream().allMatch(r -> !r.text().equals("\u2013") && !r.shares().isEmpty()));
        String english = rows().getFirst().title();
        language.set(Language.INDONESIAN);
        assertFalse(rows().getFirst().title().equals(english));
        assertEquals(List.of(), failures);
    }

    private List<OverviewRow> rows() {
        return model.chaptersProperty().get().stream().flatMap(c -> c.rows().stream()).toList();
    }

    @Test
    void everyPartyStandsOnceInTheMatrixWithItsBlocAndByName() {
        model.toggle();
        List<Matrix.Member> members = model.matrixProperty().get().orElseThrow().members();
        assertEquals(34, members.stream().map(Matrix.Member::id).distinct().count());
        for (int i = 1; i < members.size(); i++) {
            if (members.get(i).bloc().equals(members.get(i - 1).bloc())) {
                assertTrue(members.get(i - 1).name().compareTo(members.get(i).name()) < 0);
            }
        }
        assertEquals(4, members.stream().map(Matrix.Member::bloc).distinct().count());
    }

    @Test
    void theMapFollowsTheChosenIssueAndParty() {
        model.toggle();
        IssueId debt = KTT.issues().getLast().id();
        model.choose(debt);
        assertTrue(model.atlasProperty().get().orElseThrow().title()
                .contains(KTT.issue(debt).shortTitle().in(Language.ENGLISH)));
        model.choose(INDIA);
        assertEquals(Optional.of("IND"), model.matrixProperty().get().orElseThrow().selected());
        model.mapMeasureProperty().set(MapMeasure.TENSION);
        var atlas = model.atlasProperty().get().orElseThrow();
        assertEquals(1, atlas.entries().stream().filter(e -> e.value().isEmpty()).count());
        assertEquals("IND",
                atlas.entries().stream().filter(e -> e.value().isEmpty()).findFirst().orElseThrow().id());
    }

    @Test
    void openingAnIssueLeadsBackToIt() {
        model.toggle();
        IssueId wanted = rows().get(7).issue();
        model.open(wanted);
        assertFalse(model.shownProperty().get());
        assertEquals(wanted, play.issueProperty().get().issue());
    }

    @Test
    void theMapIsReadWhenItIsFirstAskedFor() {
        model.toggle();
        assertTrue(model.worldProperty().get().isEmpty());
        model.tabProperty().set(OverviewTab.MAP);
        assertTrue(model.worldProperty().get().orElseThrow().map().isPresent());
        assertTrue(model.hasMap());
    }

    @Test
    void theHeaviestPairsAreOfGreatPowers() {
        model.toggle();
        List<TensePair> pairs = model.heaviestProperty().get();
        assertEquals(6, pairs.size());
        assertEquals("China and United States", pairs.getFirst().names());
    }
}
