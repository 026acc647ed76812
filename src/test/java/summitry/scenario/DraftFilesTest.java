package summitry.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.History;
import summitry.draft.Place;
import summitry.draft.RandomEdits;
import summitry.draft.Section;
import summitry.model.Flaw;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioReader.Reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Execution(ExecutionMode.CONCURRENT)
class DraftFilesTest {
    private static final Instant NOW = Instant.EPOCH;

    @Test
    void aShippedScenarioIsADraftAndBack() {
        for (String id : ScenarioLibrary.shipped()) {
            Scenario scenario = ScenarioLibrary.load(id);
            assertEquals(Optional.of(scenario), Draft.of(scenario).scenario(), id);
            assertEquals(Draft.of(scenario), Draft.of(scenario).pruned(), id);
        }
    }

    /** 10,000 edits with undo and redo: every draft is the same again, byte for byte, and each can be saved and reopened. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void everyEditCanBeTakenBack(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        History history = History.of(Draft.of(ScenarioLibrary.load("first-steps")), NOW);
        String first = ScenarioWriter.text(history.draft());
        for (int i = 0; i < 5000; i++) {
            history = history.after(edits.next(history.draft()), NOW);
            if (i % 100 == 0) {
                reopens(history.draft());
            }
        }
        assertTrue(history.steps().size() > 3000, "edits did something");
        String last = ScenarioWriter.text(history.draft());
        List<Draft> drafts = history.steps().stream().map(s -> s.draft()).toList();
        for (int i = drafts.size() - 1; i > 0; i--) {
            history = history.undone();
            assertEquals(drafts.get(i - 1), history.draft());
        }
        assertFalse(history.canUndo());
        assertEquals(first, ScenarioWriter.text(history.draft()));
        while (history.canRedo()) {
            Draft again = history.steps().get(history.at() + 1).edit().orElseThrow().on(history.draft());
            history = history.redone();
            assertEquals(again, history.draft());
        }
        assertEquals(last, ScenarioWriter.text(history.draft()));
    }

    private static void reopens(Draft draft) {
        Reading reading = ScenarioReader.read("f.json",
                ScenarioWriter.text(draft).getBytes(StandardCharsets.UTF_8));
        assertTrue(reading.isWhole(), () -> reading.problems().toString());
        assertEquals(draft, reading.draft().orElseThrow());
    }

    @Test
    void aDraftWithHolesReadsBackWithItsProblems() {
        Draft draft = Draft.of(Sound.scenario());
        Place place = new Place(draft.parties().get(0).id(), draft.issues().get(0).id());
        Draft holed = draft.withCells(draft.cells().with(place, Cell.EMPTY));
        Reading reading = ScenarioReader.read("f", Sound.bytes(ScenarioWriter.text(holed)));
        assertEquals(Optional.of(holed), reading.draft());
        assertTrue(reading.isWhole());
        assertEquals(Optional.empty(), reading.scenario());
        assertEquals(List.of(new Flaw.MissingPreferences(place.party(), List.of(place.issue()))),
                reading.problems().stream().map(Problem::flaw).toList());
    }

    @Test
    void aRedLineThatExcludesTheWishIsKeptAsItIs() {
        Draft draft = Draft.of(Sound.scenario());
        Place place = new Place(draft.parties().get(0).id(), draft.issues().get(0).id());
        Draft odd = Edit.number(draft, place, Cell.Measure.RED_MIN, OptionalDouble.of(100)).on(draft);
        Reading reading = ScenarioReader.read("f", Sound.bytes(ScenarioWriter.text(odd)));
        assertEquals(Optional.of(odd), reading.draft());
        assertTrue(reading.problems().stream().anyMatch(p -> p.flaw() instanceof Flaw.RedLineAbove));
    }

    @Test
    void whatCannotBeReadIsSaidToBeLost() {
        Reading reading = ScenarioReader.read("f", Sound.bytes(Sound.with("\"salience\": 60",
                "\"salience\": \"much\"")));
        assertFalse(reading.isWhole());
        assertTrue(reading.draft().isPresent());
    }

    @Test
    void aPartyThatLeavesLeavesNoReference() {
        Draft draft = Draft.of(ScenarioLibrary.load("ktt-2024"));
        PartyId usa = new PartyId("USA");
        Draft without = Edit.remove(usa).on(draft);
        assertEquals(33, without.parties().size());
        assertFalse(ScenarioWriter.text(without).contains("\"USA\""));
        Reading reading = ScenarioReader.read("f", Sound.bytes(ScenarioWriter.text(without)));
        assertEquals(List.of(), reading.problems());
        assertEquals(Optional.of(without), reading.draft());
    }

    @Test
    void aCopyOfAPartyWantsAndCountsAsItsPattern() {
        Draft draft = Draft.of(ScenarioLibrary.load("ktt-2024"));
        var brazil = draft.parties().stream().filter(p -> p.id().value().equals("BRA")).findFirst()
                .orElseThrow();
        var copy = new Party(new PartyId("BRA-2"), brazil.name(), "BR2", brazil.flag(),
                brazil.capability(), brazil.temperament(), brazil.temperamentReason(), brazil.brief());
        Draft more = new Edit.Add<>(Section.PARTIES, 3, copy, Optional.of("BRA")).on(draft);
        Scenario scenario = ScenarioReader.read("f", Sound.bytes(ScenarioWriter.text(more))).scenario()
                .orElseThrow();
        assertEquals(3, scenario.indexOf(copy.id()));
        scenario.issues().forEach(i -> {
            assertEquals(i.members().contains(brazil.id()), i.members().contains(copy.id()), i.id().value());
            assertEquals(scenario.preference(brazil.id(), i.id()), scenario.preference(copy.id(), i.id()));
        });
    }

    @Test
    void editsOfOneGestureAreOneStep() {
        History history = History.of(Draft.of(Sound.scenario()), NOW);
        Place place = new Place(history.draft().parties().get(0).id(), history.draft().issues().get(0).id());
        for (int value = 30; value < 60; value++) {
            history = history.after(Edit.number(history.draft(), place, Cell.Measure.SALIENCE,
                    OptionalDouble.of(value)), NOW, "drag 1");
        }
        assertEquals(2, history.steps().size());
        assertEquals(history, history.after(Edit.number(history.draft(), place, Cell.Measure.SALIENCE,
                OptionalDouble.of(59)), NOW));
        assertEquals(Draft.of(Sound.scenario()), history.undone().draft());
    }
}
