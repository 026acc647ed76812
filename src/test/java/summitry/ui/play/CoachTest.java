package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.run.Node;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the guide says of those who moved, and of those who did not. */
class CoachTest {
    private static final PartyId LAKELAND = new PartyId("LAK");

    private final List<Throwable> failures = new ArrayList<>();
    private final PlayViewModel model = new PlayViewModel(ScenarioLibrary.load("first-steps"), 1,
            UiThreads.direct(), new SimpleObjectProperty<>(Language.ENGLISH), failures::add);

    private String said() {
        return model.coach().sheetProperty().get().orElseThrow().sentence();
    }

    private void playTwoRounds() {
        model.choose(LAKELAND);
        model.desk().take();
        model.coach().begin(LAKELAND);
        model.desk().edit(d -> d.withTo(45));
        model.desk().make();
        model.advanceRound();
        model.advanceRound();
    }

    @Test
    void theReasonsOfTheOneWhoMovedMostAreRead() {
        playTwoRounds();
        IssueId issue = model.issueProperty().get().issue();
        Moment moment = model.moment();
        Node start = CoachStep.start(moment.tree(), LAKELAND).orElseThrow();
        PartyId most = Mover.of(moment.engine(), start, moment.tree().current(), LAKELAND, issue)
                .orElseThrow();
        assertTrue(said().contains(moment.name(most) + " most of all"), said());
        model.coach().help();
        assertEquals(Optional.of(most), model.partyProperty().get().map(p -> p.party()));
        assertEquals(List.of(), failures);
    }

    @Test
    void betweenEqualMomentsNobodyMoved() {
        playTwoRounds();
        Moment moment = model.moment();
        assertEquals(Optional.empty(), Mover.of(moment.engine(), moment.tree().current(),
                moment.tree().current(), LAKELAND, model.issueProperty().get().issue()));
    }

    @Test
    void whereNobodyMovedOneMoreRoundIsAskedFor() {
        Moment moment = model.moment();
        CoachSheet sheet = CoachSheet.of(moment, CoachStep.MORE, LAKELAND, LAKELAND,
                model.issueProperty().get().issue());
        assertTrue(sheet.sentence().endsWith("nobody has moved yet. One more round."), sheet.sentence());
        assertEquals(CoachStep.RESOLVE.stage(), CoachStep.MORE.stage());
    }

    private MoveDraft draft() {
        return model.desk().moveProperty().get().orElseThrow().draft();
    }

    private void begin() {
        model.choose(LAKELAND);
        model.desk().take();
        model.coach().begin(LAKELAND);
    }

    @Test
    void showingWhereKeepsTheNumber() {
        begin();
        model.desk().edit(d -> d.withTo(50));
        assertTrue(model.coach().pointsAtForm());
        model.coach().help();
        assertEquals(50, draft().to());
        assertEquals(MoveKind.STATE, draft().kind());
    }

    @Test
    void theComparisonTellsWhatTheOwnDelegationGot() {
        begin();
        for (double to : new double[]{55, 35}) {
            double wanted = to;
            model.desk().edit(d -> d.withTo(wanted));
            model.desk().make();
            model.coach().help();
            model.coach().help();
            assertFalse(model.coach().pointsAtForm());
            if (to == 55) {
                model.coach().help();
                model.coach().help();
                model.coach().help();
            }
        }
        String sentence = model.coach().sheetProperty().get().orElseThrow().sentence();
        assertTrue(sentence.contains("from what Lakeland wants"), sentence);
        assertTrue(sentence.contains("Play on to the end"), sentence);
        assertEquals(List.of(), failures);
    }
}
