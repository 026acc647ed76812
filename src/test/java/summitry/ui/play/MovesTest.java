package summitry.ui.play;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.model.Docket;
import summitry.model.Event;
import summitry.model.IssueId;
import summitry.model.Language;
import summitry.model.NegotiationState;
import summitry.model.PartyId;
import summitry.model.Proposal;
import summitry.model.Response;
import summitry.scenario.ScenarioLibrary;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every move of a person's delegation: allowed it changes the round, forbidden it is answered and changes nothing. */
class MovesTest {
    private static final PartyId RUSSIA = new PartyId("RUS");
    private static final PartyId INDIA = new PartyId("IND");
    private static final IssueId FOSSIL = new IssueId("FOSS");

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ENGLISH);
    private final List<Throwable> failures = new ArrayList<>();
    private final PlayViewModel model = new PlayViewModel(ScenarioLibrary.load("ktt-2024"), 1,
            UiThreads.direct(),
            language, failures::add);

    @BeforeEach
    void takeRussiaAfterTwoRounds() {
        model.choose(FOSSIL);
        model.choose(RUSSIA);
        model.advanceRound();
        model.advanceRound();
        model.desk().take();
    }

    private MoveSheet move() {
        return model.desk().moveProperty().get().orElseThrow();
    }

    private NegotiationState state() {
        return model.moment().state();
    }

    private List<PendingMove> pending() {
        return model.desk().seatProperty().get().orElseThrow().pending();
    }

    /** The round as it comes out without a move. */
    private NegotiationState withoutMove() {
        model.advanceRound();
        NegotiationState control = state();
        model.course().undo();
        return control;
    }

    private void begin(MoveKind kind) {
        model.desk().begin(kind);
        switch (kind) {
            case STATE, AMEND -> model.desk().edit(d -> d.withTo(move().to().step(d.to() + 7)));
            case RESPOND -> model.desk().edit(d -> d.withResponse(Response.RESERVE));
            case HOLD, CONCEDE, TRADE, PRESS, REASSURE, MEDIATE, THREATEN, SANCTION, WALK_OUT, RETURN -> {
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONCEDE", "STATE", "RESPOND", "PRESS", "REASSURE", "MEDIATE", "THREATEN",
        "SANCTION"})
    void anAllowedMoveWaitsAndChangesTheRound(MoveKind kind) {
        NegotiationState control = withoutMove();
        begin(kind);
        assertEquals("", move().refusal());
        assertFalse(move().does().contains("{"), move().does());
        model.desk().make();
        assertEquals(1, pending().size());
        model.advanceRound();
        assertNotEquals(control, state());
        assertEquals(List.of(), pending());
        assertEquals(List.of(), failures);
    }

    @Test
    void holdingIsWhatItDoesWithoutAMove() {
        NegotiationState control = withoutMove();
        model.desk().begin(MoveKind.HOLD);
        model.desk().make();
        model.advanceRound();
        assertEquals(control, state());
    }

    @Test
    void anAmendmentIsHeard() {
        begin(MoveKind.AMEND);
        model.desk().make();
        model.advanceRound();
        assertTrue(model.moment().now().events().stream()
                .anyMatch(e -> e instanceof Event.AmendmentHeard heard && heard.by().equals(RUSSIA)));
    }

    @Test
    void aTradeIsAnsweredAtOnceWithAReason() {
        model.desk().begin(MoveKind.TRADE);
        assertEquals("", move().refusal());
        model.desk().make();
        Proposal proposal = state().docket().proposals().stream().filter(p -> p.from().equals(RUSSIA))
                .findFirst()
                .orElseThrow();
        assertNotEquals(Proposal.Answer.PENDING, proposal.answer());
        assertEquals(1, pending().size());
    }

    @Test
    void aNewcomerIsOfferedAFewMovesThatCanBeMade() {
        assertEquals(move().kinds(), move().first());
        model.desk().brief(true);
        assertEquals(Desk.FEW, move().first().size());
        assertTrue(move().kinds().size() > Desk.FEW);
        for (MoveKind kind : move().first()) {
            model.desk().begin(kind);
            assertEquals("", move().refusal(), kind.name());
        }
        model.desk().begin(MoveKind.HOLD);
        assertFalse(move().first().contains(MoveKind.HOLD));
        model.desk().brief(false);
        assertEquals(move().kinds(), move().first());
    }

    @Test
    void walkingOutTellsWhatFollowsAndLeavesOnlyTheReturn() {
        model.desk().begin(MoveKind.WALK_OUT);
        assertEquals("", move().refusal());
        assertTrue(move().does().contains("ends the summit"), move().does());
        model.desk().make();
        assertTrue(state().hasEnded());
        assertEquals(List.of(MoveKind.RETURN), move().kinds());
        assertEquals("", move().refusal());
        model.desk().make();
        assertFalse(state().hasEnded());
        assertFalse(move().kinds().contains(MoveKind.RETURN));
        assertEquals(List.of(), failures);
    }

    @Test
    void theFormTellsTheLimitsThatTheEngineKeeps() {
        PartyId brazil = new PartyId("BRA");
        model.choose(brazil);
        model.desk().take();
        model.desk().begin(MoveKind.STATE);
        assertTrue(move().toTold().startsWith("You may say any value from 0 to 100"), move().toTold());
        assertTrue(move().toTold().contains("You would sign a text from"), move().toTold());
        assertEquals("", move().warning());
        double most = new MoveSpace(model.moment(), brazil, FOSSIL).signable().high();
        assertTrue(most < 95, "most " + most);
        model.desk().edit(d -> d.withTo(95));
        assertEquals("", move().refusal());
        assertTrue(move().warning().startsWith("95 is above " + model.moment().numbers().value(most)),
                move().warning());
        model.desk().edit(d -> d.withTo(105));
        assertEquals("", move().warning());
        assertFalse(move().isAllowed());
    }

    @Test
    void aRedLineIsNamedWhereTheEngineRefusesBeyondIt() {
        model.desk().begin(MoveKind.STATE);
        Range may = move().to();
        assertTrue(move().toTold().startsWith("Your red lines let you say"), move().toTold());
        model.desk().edit(d -> d.withTo(may.high() + 1));
        assertTrue(move().refusal().contains("beyond your own red line"), move().refusal());
        model.desk().edit(d -> d.withTo(may.high()));
        assertEquals("", move().refusal());
    }

    @Test
    void pointsOfATradeReadAsTenths() {
        model.desk().begin(MoveKind.TRADE);
        for (Range points : List.of(move().give(), move().take())) {
            assertEquals(Math.rint(points.high() * 10), points.high() * 10, 1e-6);
        }
        model.desk().edit(d -> d.withGive(move().give().high()));
        assertEquals("", move().refusal());
    }

    private void forbidden(MoveKind kind, UnaryOperator<MoveDraft> change) {
        model.desk().begin(kind);
        model.desk().edit(change);
        NegotiationState before = state();
        assertFalse(move().isAllowed(), kind::name);
        String english = move().refusal();
        assertFalse(english.isBlank() || english.contains("{"), english);
        model.desk().make();
        assertEquals(before, state());
        language.set(Language.INDONESIAN);
        assertNotEquals(english, move().refusal());
        language.set(Language.ENGLISH);
        assertEquals(english, move().refusal());
    }

    @Test
    void aForbiddenMoveIsAnsweredAndChangesNothing() {
        forbidden(MoveKind.CONCEDE, d -> d.withTo(move().to().low() == 0 ? 100 : 0));
        forbidden(MoveKind.STATE, d -> d.withTo(101));
        forbidden(MoveKind.STATE, d -> d.withTo(-1));
        forbidden(MoveKind.STATE, d -> d.withTo(1e300));
        forbidden(MoveKind.AMEND, d -> d.withTo(move().to().high() + 1));
        forbidden(MoveKind.RESPOND, d -> d.withResponse(Response.NONE));
        forbidden(MoveKind.TRADE, d -> d.withGive(0));
        forbidden(MoveKind.TRADE, d -> d.withTake(99));
        forbidden(MoveKind.TRADE, d -> d.withGet(FOSSIL));
        forbidden(MoveKind.PRESS, d -> d.withTarget(RUSSIA));
        forbidden(MoveKind.REASSURE, d -> d.withTarget(RUSSIA));
        forbidden(MoveKind.MEDIATE, d -> d.withSecond(d.target()));
        forbidden(MoveKind.THREATEN, d -> d.withTarget(INDIA));
        forbidden(MoveKind.SANCTION, d -> d.withTarget(INDIA));
        assertEquals(List.of(), failures);
    }

    @Test
    void whatIsNoNumberIsSaidAndNotDone() {
        model.desk().begin(MoveKind.STATE);
        model.desk().misread("forty");
        assertTrue(move().refusal().contains("forty"), move().refusal());
        model.desk().make();
        assertEquals(List.of(), pending());
        model.desk().edit(d -> d.withTo(move().to().low()));
        assertEquals("", move().refusal());
    }

    @Test
    void anEarlierMoveIsTakenBackAndTheLaterStays() {
        begin(MoveKind.STATE);
        model.desk().make();
        begin(MoveKind.PRESS);
        model.desk().make();
        assertEquals(2, pending().size());
        PendingMove first = pending().getFirst();
        String later = pending().getLast().text();
        model.desk().takeBack(first);
        assertEquals(List.of(later), pending().stream().map(PendingMove::text).toList());
        assertEquals(1, state().docket().acts().size());
        model.desk().takeBack(pending().getFirst());
        assertEquals(List.of(), pending());
        assertEquals(Docket.EMPTY.acts(), state().docket().acts());
        model.course().redo();
        assertEquals(1, pending().size());
        assertEquals(List.of(), failures);
    }

    @Test
    void whatIsFilledInStaysUntilItIsAboutSomethingElse() {
        model.desk().begin(MoveKind.STATE);
        double value = move().to().low();
        model.desk().edit(d -> d.withTo(value));
        language.set(Language.INDONESIAN);
        assertEquals(value, move().draft().to());
        model.choose(INDIA);
        assertTrue(model.desk().moveProperty().get().isEmpty());
        model.desk().make();
        model.choose(RUSSIA);
        assertEquals(MoveKind.STATE, move().draft().kind());
        assertEquals(List.of(), failures);
    }

    @Test
    void whatChangesNothingIsNotToldAsAChange() {
        model.desk().begin(MoveKind.STATE);
        double stands = state().stances().positions().get(model.scenario().indexOf(RUSSIA),
                model.scenario().indexOf(FOSSIL));
        model.desk().edit(d -> d.withTo(stands));
        assertFalse(move().does().contains("instead of"), move().does());
        model.desk().edit(d -> d.withTo(stands + 3));
        assertTrue(move().does().contains("instead of"), move().does());
    }
}
