package summitry.experiment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.History;
import summitry.draft.NewDraft;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.model.IssueId;
import summitry.model.Localized;
import summitry.model.Party;
import summitry.model.PartyId;
import summitry.model.Scenario;
import summitry.scenario.ScenarioLibrary;
import summitry.scenario.ScenarioReader;
import summitry.scenario.ScenarioWriter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A summit of four parties and three items is made from nothing, played, taken back and made again. */
class BuildFromNothingTest {
    private static final Instant NOW = Instant.EPOCH;

    private static byte[] bytes(Draft draft) {
        return ScenarioWriter.text(draft).getBytes(StandardCharsets.UTF_8);
    }

    private static History built() {
        History history = History.of(NewDraft.empty("River talks", 0, 0), NOW);
        for (int p = 1; p <= 4; p++) {
            Party party = NewDraft.empty("x", p, 0).parties().getLast();
            history = history.after(new Edit.Add<>(Section.PARTIES, p - 1, party, Optional.empty()), NOW);
        }
        for (int i = 1; i <= 3; i++) {
            history = history.after(new Edit.Add<>(Section.ISSUES, i - 1,
                    NewDraft.issue(history.draft(), "water-" + i, Localized.same("Water " + i)),
                    Optional.empty()), NOW);
        }
        for (Place place : places(history.draft())) {
            int number = place.party().value().hashCode() * 7 + place.issue().value().hashCode();
            history = history.after(Edit.number(history.draft(), place, Cell.Measure.IDEAL,
                    OptionalDouble.of(Math.floorMod(number, 90))), NOW);
            history = history.after(Edit.number(history.draft(), place, Cell.Measure.SALIENCE,
                    OptionalDouble.of(20 + Math.floorMod(number, 70))), NOW);
        }
        return history;
    }

    private static List<Place> places(Draft draft) {
        List<Place> places = new ArrayList<>();
        draft.parties().forEach(p -> draft.issues().forEach(i -> places.add(new Place(p.id(), i.id()))));
        return places;
    }

    @Test
    void whatIsMadeFromNothingIsPlayedAndTakenBackAndMadeAgain() {
        History history = built();
        assertEquals(4 + 3 + 24, history.steps().size() - 1);
        byte[] last = bytes(history.draft());
        Scenario scenario = ScenarioReader.read("f", last).scenario().orElseThrow();
        Forecast forecast = new Futures(scenario, 1, 3, 1).forecast();
        assertEquals(3, forecast.runs());
        List<byte[]> each = history.steps().stream().map(s -> bytes(s.draft())).toList();
        for (int i = each.size() - 2; i >= 0; i--) {
            history = history.undone();
            assertEquals(new String(each.get(i), StandardCharsets.UTF_8),
                    ScenarioWriter.text(history.draft()));
        }
        assertTrue(history.draft().parties().isEmpty());
        while (history.canRedo()) {
            history = history.redone();
        }
        assertEquals(new String(last, StandardCharsets.UTF_8), ScenarioWriter.text(history.draft()));
    }

    @Test
    void aNewTableSaysWhatIsMissingAndCanBeSavedAndReopened() {
        Draft draft = NewDraft.empty("Talks", 4, 3);
        ScenarioReader.Reading reading = ScenarioReader.read("f", bytes(draft));
        assertEquals(Optional.empty(), reading.scenario());
        assertTrue(reading.isWhole());
        assertEquals(Optional.of(draft), reading.draft());
    }

    @Test
    void sizesOutsideTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> NewDraft.empty("x", 61, 1));
        assertThrows(IllegalArgumentException.class, () -> NewDraft.empty("x", 1, -1));
    }

    @Test
    void aBlockOf34By19IsOneStep() {
        Draft ktt = Draft.of(ScenarioLibrary.load("ktt-2024"));
        TreeMap<Place, Cell> cells = new TreeMap<>();
        places(ktt).forEach(p -> cells.put(p, ktt.cells().get(p).with(Cell.Measure.SALIENCE,
                OptionalDouble.of(42))));
        History history = History.of(ktt, NOW).after(
                new Edit.PutCells(cells, Edit.Way.PASTED, Optional.of(Cell.Measure.SALIENCE)), NOW);
        assertEquals(2, history.steps().size());
        assertEquals(646, cells.size());
        assertEquals(ktt, history.undone().draft());
    }

    @Test
    void aPartOfTheFlagshipIsPlayedAsItStands() {
        Draft whole = Draft.of(ScenarioLibrary.load("ktt-2024"));
        Set<PartyId> some = Set.of(new PartyId("USA"), new PartyId("CHN"), new PartyId("BRA"),
                new PartyId("IDN"), new PartyId("EUU"));
        Set<IssueId> items = Set.of(whole.issues().get(4).id(), whole.issues().get(16).id());
        Draft part = NewDraft.part(whole, some, items);
        assertEquals(5, part.parties().size());
        ScenarioReader.Reading reading = ScenarioReader.read("f", bytes(part));
        assertEquals(List.of(), reading.problems());
        assertEquals(10, new Futures(reading.scenario().orElseThrow(), 1, 10, 2).forecast().runs());
    }
}
