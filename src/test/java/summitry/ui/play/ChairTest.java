package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the chair may do: allowed it happens, forbidden it is answered and changes nothing. */
class ChairTest {
    private static final IssueId FOSSIL = new IssueId("FOSS");

    private final List<Throwable> failures = new ArrayList<>();
    private final PlayViewModel model = new PlayViewModel(ScenarioLibrary.load("ktt-2024"), 1,
            UiThreads.direct(),
            new SimpleObjectProperty<>(Language.ENGLISH), failures::add);
    private final Chair chair = model.desk().chair();

    private ChairSheet sheet() {
        return chair.sheetProperty().get().orElseThrow();
    }

    private double text() {
        return model.moment().situation().text(model.scenario().indexOf(FOSSIL));
    }

    @Test
    void aTextIsWrittenAndTakenBack() {
        model.choose(FOSSIL);
        model.advanceRound();
        chair.writeText(33);
        assertEquals("", sheet().textRefusal());
        chair.setText();
        assertEquals(1, sheet().pending().size());
        model.advanceRound();
        assertEquals(33, text(), 1e-9);
        model.course().undo();
        chair.takeBack(sheet().pending().getFirst());
        assertEquals(List.of(), sheet().pending());
        model.advanceRound();
        assertNotEquals(33, text(), 1e-9);
        assertEquals(List.of(), failures);
    }

    @Test
    void aTextOffTheScaleIsRefused() {
        model.choose(FOSSIL);
        chair.writeText(101);
        assertTrue(sheet().textRefusal().contains("101"), sheet().textRefusal());
        chair.setText();
        assertEquals(List.of(), sheet().pending());
        chair.misread("a lot");
        assertTrue(chair.misreadProperty().get().contains("a lot"));
        chair.writeText(40);
        assertEquals("", chair.misreadProperty().get());
    }

    @Test
    void aVoteIsCalledOnce() {
        model.choose(FOSSIL);
        assertEquals("", sheet().voteRefusal());
        chair.callVote();
        assertFalse(sheet().voteRefusal().isEmpty());
        chair.callVote();
        assertEquals(1, sheet().pending().size());
        chair.adjourn();
        assertEquals(1, model.moment().round());
    }

    @Test
    void whatTheChairOrderedIsSeenBesideItsControl() {
        model.choose(FOSSIL);
        model.advanceRound();
        assertTrue(sheet().votePending().isEmpty());
        chair.callVote();
        chair.takeBack(sheet().votePending().orElseThrow());
        assertTrue(sheet().votePending().isEmpty());
        assertEquals("", sheet().voteRefusal());
        chair.writeText(33);
        chair.setText();
        assertTrue(sheet().textPending().isPresent());
        assertTrue(sheet().votePending().isEmpty());
        model.choose(new IssueId("GAZA"));
        assertTrue(sheet().textPending().isEmpty());
    }

    @Test
    void aTextThatStaysIsNotCalledAChange() {
        model.choose(FOSSIL);
        model.advanceRound();
        chair.writeText(text());
        assertTrue(sheet().textDoes().contains("stays at"), sheet().textDoes());
        chair.writeText(text() + 5);
        assertTrue(sheet().textDoes().contains("instead of"), sheet().textDoes());
    }

    @Test
    void afterTheEndOneSentenceSaysSo() {
        assertEquals("", sheet().over());
        while (!model.moment().hasEnded()) {
            model.advanceRound();
        }
        assertTrue(sheet().over().startsWith("The summit has ended"), sheet().over());
        assertEquals(sheet().over(), sheet().voteRefusal());
        assertEquals(sheet().over(), sheet().adjournRefusal());
    }

    @Test
    void anEventHappensOnce() {
        ChairSheet.Event event = sheet().events().getFirst();
        assertEquals("", event.refusal());
        chair.letHappen(event);
        assertFalse(sheet().events().getFirst().refusal().isEmpty());
    }

    @Test
    void theChairGoesBackWithAReason() {
        model.advanceRound();
        model.advanceRound();
        model.advanceRound();
        assertEquals(List.of(2, 1, 0), sheet().rounds().stream().map(ChairSheet.Back::round).toList());
        ChairSheet.Back back = sheet().rounds().get(1);
        chair.rollBack(back, "x".repeat(1001));
        assertEquals(3, model.moment().round());
        assertTrue(chair.refusalOf("x".repeat(1001)).contains("1001"));
        chair.rollBack(back, "Kenya was not heard");
        assertEquals(1, model.moment().round());
        assertTrue(model.course().logProperty().get().getFirst().lines().stream()
                .anyMatch(l -> l.text().contains("Kenya was not heard")));
        assertEquals(List.of(), failures);
    }
}
