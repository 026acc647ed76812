package summitry.ui.editor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summitry.draft.Cell;
import summitry.draft.Cell.Measure;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.History;
import summitry.draft.Place;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Party;
import summitry.scenario.ScenarioLibrary;
import summitry.text.Words;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A repair of many cells is told with what it did and to whom. */
class RepairWordsTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));
    private static final Party CHINA = KTT.parties().stream().filter(p -> p.code().equals("CHN"))
            .findFirst().orElseThrow();

    private interface Change {
        Cell of(Cell cell);
    }

    private static String told(List<Party> parties, List<Issue> issues, Change change) {
        Draft before = KTT;
        TreeMap<Place, Cell> cells = new TreeMap<>();
        parties.forEach(p -> issues.forEach(i -> {
            Place place = new Place(p.id(), i.id());
            cells.put(place, change.of(before.cells().get(place)));
        }));
        Edit edit = new Edit.PutCells(cells, Edit.Way.REPAIRED, Optional.empty());
        History history = History.of(before, Instant.EPOCH).after(edit, Instant.EPOCH, "");
        EditWords words = EditWords.of(history.steps().get(1), before, Words.in(Language.ENGLISH));
        return words.title() + " " + words.change();
    }

    private static Cell lines(Cell cell, double low, double high) {
        return cell.with(Measure.RED_MIN, OptionalDouble.of(low)).with(Measure.RED_MAX,
                OptionalDouble.of(high));
    }

    @Test
    void widenedLinesOfOnePartyAreToldWithTheItemsThatChanged() {
        Change wide = cell -> cell.with(Measure.RED_MIN, OptionalDouble.empty()).with(Measure.RED_MAX,
                OptionalDouble.empty());
        long limited = KTT.issues().stream().map(i -> KTT.cells().get(CHINA.id(), i.id()))
                .filter(c -> !wide.of(c).equals(c)).count();
        assertEquals("Repair: widened the red lines of China on " + limited + " items",
                told(List.of(CHINA), KTT.issues(), wide));
    }

    @Test
    void narrowerLinesAreNotCalledWider() {
        assertEquals("Repair: moved the red lines of China on " + KTT.issues().size() + " items",
                told(List.of(CHINA), KTT.issues(), cell -> lines(cell, 49.5, 50.5)));
    }

    @Test
    void oneNumberOfManyPartiesOnOneItem() {
        String item = KTT.issues().get(3).shortTitle().en();
        assertEquals("Repair: set 'cares' of 34 parties on '" + item + "'",
                told(KTT.parties(), KTT.issues().subList(3, 4),
                        cell -> cell.with(Measure.SALIENCE, OptionalDouble.of(1.5))));
    }

    @Test
    void severalNumbersOfManyCells() {
        assertEquals("Repair: changed several numbers of 2 parties on 2 items",
                told(KTT.parties().subList(0, 2), KTT.issues().subList(0, 2),
                        cell -> cell.with(Measure.SALIENCE, OptionalDouble.of(1.5)).with(Measure.IDEAL,
                                OptionalDouble.of(2.5))));
    }
}
