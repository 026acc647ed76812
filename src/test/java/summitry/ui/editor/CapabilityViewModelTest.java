package summitry.ui.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.file.DraftFolder;
import summitry.model.Capability;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;
import summitry.ui.fx.UiThreads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What capabilities are made of, without a window. */
class CapabilityViewModelTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));
    private static final PartyId INDIA = new PartyId("IND");
    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @TempDir
    private Path home;

    private DeskViewModel desk(Draft draft) {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        return new DeskViewModel(draft, draft, Optional.empty(),
                new Keeper(DraftFolder.in(home), Optional.empty(), clock, UiThreads.direct(), Duration.ZERO,
                        _ -> {}),
                clock, new SimpleObjectProperty<>(Language.ENGLISH));
    }

    private static Party party(Draft draft, PartyId id) {
        return draft.parties().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private static String told(DeskViewModel desk) {
        return desk.answerProperty().get().apply(ENGLISH);
    }

    @Test
    void weightsAreTriedThenAppliedAsOneStep() {
        DeskViewModel desk = desk(KTT);
        CapabilityViewModel model = new CapabilityViewModel(desk);
        assertFalse(model.isOpen(), "all numbers are those of the indicators");
        model.weigh("cinc", OptionalDouble.of(0));
        model.weigh("population", OptionalDouble.of(45));
        assertEquals(KTT, desk.draft(), "nothing changes while weights are tried");
        CapabilityViewModel.Change first = model.changes().getFirst();
        assertTrue(Math.abs(first.after() - first.before()) >= Math.abs(model.changes().get(1).after()
                - model.changes().get(1).before()));
        assertEquals(34, model.changes().size());
        model.apply();
        assertEquals(1, desk.historyProperty().get().at());
        assertEquals(first.after(), party(desk.draft(), first.party().id()).capability().general());
        assertEquals(party(KTT, INDIA).capability().byTheme(),
                party(desk.draft(), INDIA).capability().byTheme());
        assertFalse(model.isOpen());
        EditWords words = EditWords.of(desk.historyProperty().get().steps().getLast(), KTT, ENGLISH);
        assertEquals("Weight from indicators", words.title());
        assertEquals("Weight of 34 parties changed.", words.change());
        desk.undo();
        assertEquals(KTT, desk.draft());
    }

    @Test
    void theFormulaIsSaidTheHeaviestFirst() {
        DeskViewModel desk = desk(KTT);
        CapabilityViewModel model = new CapabilityViewModel(desk);
        model.look(Optional.of("geopolitics"));
        assertEquals("70 % Material capabilities (CINC), 30 % Gross domestic product",
                CapabilityBox.formula(model.composition(), ENGLISH));
        model.weigh("cinc", OptionalDouble.of(0));
        model.weigh("gdp", OptionalDouble.of(0));
        assertEquals("no indicator counts, the number is typed",
                CapabilityBox.formula(model.composition(), ENGLISH));
        assertFalse(model.changes().stream().anyMatch(c -> c.before() != c.after()),
                "without any weight numbers stay");
        model.apply();
        assertEquals(KTT.parties(), desk.draft().parties());
        assertEquals(0, model.find("cinc").orElseThrow().weights().on("geopolitics"));
        model.look(Optional.of("no theme"));
        assertEquals(Optional.empty(), model.theme());
    }

    @Test
    void aNumberTypedByHandIsMarkedAndStays() {
        Party india = party(KTT, INDIA);
        DeskViewModel desk = desk(Edit.party(
                india.withCapability(new Capability(30, india.capability().byTheme()))).on(KTT));
        CapabilityViewModel model = new CapabilityViewModel(desk);
        assertEquals(india.capability().general(),
                model.instead(party(desk.draft(), INDIA), Optional.empty()).orElseThrow());
        assertEquals(OptionalDouble.empty(),
                model.instead(party(desk.draft(), INDIA), Optional.of("climate")));
        assertTrue(model.isOpen());
        assertTrue(model.keeps());
        assertFalse(model.canApply(), "what was typed stays, and nothing else differs");
        model.weigh("population", OptionalDouble.of(90));
        assertEquals(List.of("IND"), model.changes().stream().filter(CapabilityViewModel.Change::isTyped)
                .map(c -> c.party().id().value()).toList());
        model.apply();
        assertEquals(30, party(desk.draft(), INDIA).capability().general());
        model.keep(false);
        model.apply();
        assertTrue(party(desk.draft(), INDIA).capability().general() < 30);
        assertFalse(model.isOpen());
    }

    @Test
    void aValueChangesTheNumbersThatCameFromIt() {
        DeskViewModel desk = desk(KTT);
        CapabilityViewModel model = new CapabilityViewModel(desk);
        model.put("gdp", INDIA, OptionalDouble.of(30_000));
        assertTrue(party(desk.draft(), INDIA).capability().general() > party(KTT, INDIA).capability()
                .general() + 5);
        assertEquals(1, desk.historyProperty().get().at());
        assertFalse(model.isOpen(), "all follow");
        EditWords words = EditWords.of(desk.historyProperty().get().steps().getLast(), KTT, ENGLISH);
        assertEquals("Indicator changed", words.title());
        assertEquals("Weight of 34 parties changed. Gross domestic product", words.change());
        model.put("nothing", INDIA, OptionalDouble.of(1));
        assertEquals(1, desk.historyProperty().get().at());
        model.put("gdp", INDIA, OptionalDouble.empty());
        assertFalse(model.find("gdp").orElseThrow().values().containsKey(INDIA));
    }

    @Test
    void indicatorsAreAddedPastedWeighedAndRemoved() {
        DeskViewModel desk = desk(KTT);
        CapabilityViewModel model = new CapabilityViewModel(desk);
        model.add();
        String id = model.open().orElseThrow();
        assertEquals("Indikator baru", model.find(id).orElseThrow().name().id());
        assertEquals(KTT.parties(), desk.draft().parties(), "it does not count yet");
        List<PartyId> order = KTT.parties().stream().map(Party::id).toList();
        model.paste(id, "India\t3\nJapan\t1\nMars\t9\nChina\tmany", order);
        assertTrue(told(desk).startsWith("Values of 2 parties were taken, 2 rows were not."), told(desk));
        assertTrue(told(desk).contains("Mars"), told(desk));
        model.weigh(id, OptionalDouble.of(100));
        model.apply();
        assertEquals(party(KTT, INDIA).capability().general() / 2 + 37.5,
                party(desk.draft(), INDIA).capability().general(), 1e-4);
        model.remove(id);
        assertEquals(party(KTT, INDIA).capability(), party(desk.draft(), INDIA).capability());
        assertEquals(Optional.empty(), model.open());
        model.paste("gdp", "", order);
        assertTrue(told(desk).startsWith("Values of 0 parties were taken, 1 rows were not."), told(desk));
    }

    @Test
    void aPartyThatLeavesMakesAllNumbersStale() {
        DeskViewModel desk = desk(KTT);
        CapabilityViewModel model = new CapabilityViewModel(desk);
        desk.edit(Edit.remove(new PartyId("USA")));
        assertTrue(model.isStale());
        assertFalse(model.keeps(), "none of them was typed");
        model.apply();
        assertFalse(model.isOpen());
        assertEquals(100, desk.draft().parties().stream().mapToDouble(p -> p.capability().general()).sum(),
                0.01);
    }
}
