package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import summitry.model.Language;
import summitry.model.PartyId;
import summitry.model.Proposal;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Proposals to a person's delegation arrive with what each side gives, and are accepted or declined. */
class InboxTest {
    private static final PartyId INDIA = new PartyId("IND");

    private final List<Throwable> failures = new ArrayList<>();
    private final PlayViewModel model = new PlayViewModel(ScenarioLibrary.load("ktt-2024"), 1,
            UiThreads.direct(),
            new SimpleObjectProperty<>(Language.ENGLISH), failures::add);

    @BeforeEach
    void letProposalsCome() {
        model.choose(INDIA);
        model.desk().take();
        for (int round = 0; round < 3 && inbox().waiting() == 0; round++) {
            model.advanceRound();
        }
    }

    private Inbox inbox() {
        return model.desk().inboxProperty().get();
    }

    private Proposal proposal(int number) {
        return model.moment().state().docket().proposal(number).orElseThrow();
    }

    @Test
    void proposalsSayWhatEachSideGives() {
        assertEquals(List.of(INDIA), inbox().led().stream().map(Inbox.Led::party).toList());
        assertTrue(inbox().waiting() > 0);
        for (Letter letter : inbox().letters()) {
            assertTrue(letter.waits());
            assertTrue(letter.gives().startsWith("India goes from"), letter.gives());
            assertFalse(letter.gains().startsWith("India"), letter.gains());
            assertTrue(letter.advice().startsWith("The rules would"), letter.advice());
        }
    }

    @Test
    void oneIsAcceptedAndBothMove() {
        Letter letter = inbox().letters().getFirst();
        int waiting = inbox().waiting();
        model.desk().answer(letter, true);
        assertEquals(waiting - 1, inbox().waiting());
        assertEquals(Proposal.Answer.ACCEPTED, proposal(letter.number()).answer());
        model.advanceRound();
        assertTrue(model.moment().now().events().stream()
                .anyMatch(e -> e instanceof summitry.model.Event.TradeMade trade
                        && (trade.one().equals(INDIA) || trade.other().equals(INDIA))));
    }

    @Test
    void oneIsDeclinedAndNobodyMovesForIt() {
        Letter letter = inbox().letters().getFirst();
        model.desk().answer(letter, false);
        assertEquals(Proposal.Answer.DECLINED, proposal(letter.number()).answer());
        model.desk().answer(letter, true);
        assertFalse(model.refusalProperty().get().isEmpty());
        assertEquals(Proposal.Answer.DECLINED, proposal(letter.number()).answer());
        model.course().undo();
        assertTrue(inbox().letters().stream().anyMatch(l -> l.number() == letter.number() && l.waits()));
        assertEquals(List.of(), failures);
    }

    @Test
    void anOwnOfferIsAnsweredWithItsReason() {
        model.desk().begin(MoveKind.TRADE);
        model.desk().make();
        Letter own = inbox().letters().stream().filter(l -> l.title().startsWith("India offers")).findFirst()
                .orElseThrow();
        assertFalse(own.waits());
        assertTrue(model.desk().seatProperty().get().orElseThrow().answer().endsWith(own.advice()),
                "the answer stands under the form as well");
        assertTrue(inbox().told().contains(inbox().letters().size() + " proposal"), inbox().told());
        assertTrue(own.advice().contains("accepted") || own.advice().contains("declines"), own.advice());
    }
}
