package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.SecretWords;
import summitry.model.Command;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Temperament;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Seats change hands at any moment, and every change can be undone. */
class SeatsTest {
    private final List<Throwable> failures = new ArrayList<>();
    private final PlayViewModel model = new PlayViewModel(ScenarioLibrary.load("ktt-2024"), 1,
            UiThreads.direct(),
            new SimpleObjectProperty<>(Language.ENGLISH), failures::add);

    private SeatSheet seat() {
        return model.desk().seatProperty().get().orElseThrow();
    }

    @Test
    void aSeatIsTakenAndGivenBack() {
        model.choose(new PartyId("IND"));
        model.advanceRound();
        assertFalse(seat().person());
        model.desk().take();
        assertTrue(seat().person());
        PartyRow row = model.partiesProperty().get().stream().filter(PartyRow::person).findFirst()
                .orElseThrow();
        assertEquals(new PartyId("IND"), row.party());
        assertTrue(row.told().endsWith("Led by you."), row.told());
        model.advanceRound();
        model.desk().giveBack();
        assertFalse(seat().person());
        assertTrue(model.partiesProperty().get().stream().noneMatch(PartyRow::person));
        model.course().undo();
        assertTrue(seat().person());
    }

    @Test
    void theConfidentialBriefIsToldToWhoLeadsTheDelegationAndNotBefore() {
        PlayViewModel secret = new PlayViewModel(SecretWords.in(ScenarioLibrary.load("ktt-2024")), 1,
                UiThreads.direct(), new SimpleObjectProperty<>(Language.INDONESIAN), failures::add);
        secret.choose(new PartyId("IND"));
        assertEquals("", secret.desk().seatProperty().get().orElseThrow().brief());
        secret.desk().take();
        assertTrue(secret.desk().seatProperty().get().orElseThrow().brief()
                .contains(SecretWords.MARK + "indx2id"));
        secret.choose(new PartyId("CHN"));
        assertEquals("", secret.desk().seatProperty().get().orElseThrow().brief());
    }

    @Test
    void temperamentIsChosenAndUndone() {
        model.choose(new PartyId("IND"));
        Temperament before = seat().temperament();
        Temperament other = before == Temperament.HOLD_OUT ? Temperament.FOLLOWER : Temperament.HOLD_OUT;
        model.desk().bargainAs(other);
        assertEquals(other, seat().temperament());
        model.desk().bargainAs(other);
        model.course().undo();
        assertEquals(before, seat().temperament());
        assertEquals(List.of(), failures);
    }

    @Test
    void takingATakenSeatIsRefusedAndChangesNothing() {
        model.choose(new PartyId("IND"));
        model.desk().take();
        model.desk().take();
        assertFalse(model.refusalProperty().get().isEmpty());
        assertTrue(seat().person());
        model.course().undo();
        assertFalse(seat().person());
        model.order(new Command.Assign(new PartyId("none"), summitry.model.Controller.PERSON));
        assertTrue(model.refusalProperty().get().contains("none"), model.refusalProperty().get());
    }
}
