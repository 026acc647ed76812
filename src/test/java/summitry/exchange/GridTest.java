package summitry.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Party;
import summitry.scenario.ScenarioLibrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Blocks of the table to the clipboard and back. */
class GridTest {
    private static final Draft KTT = Draft.of(ScenarioLibrary.load("ktt-2024"));
    private static final Grid WANTS = grid(KTT, Cell.Measure.IDEAL);
    private static final Grid.Range CORNER = new Grid.Range(0, 0, 0, 0);
    private static final Grid.Range ALL = new Grid.Range(0, 0, 33, 18);

    private static Grid grid(Draft draft, Cell.Measure measure) {
        return new Grid(draft, draft.parties(), draft.issues(), measure);
    }

    private static double at(Draft draft, int row, int column) {
        return draft.cells().get(draft.parties().get(row).id(), draft.issues().get(column).id()).ideal()
                .orElse(-1);
    }

    @Test
    void allOfTheTableIsPastedInOneEdit() {
        for (Cell.Measure measure : Cell.Measure.values()) {
            String text = grid(KTT, measure).copied(ALL);
            Draft empty = grid(KTT, measure).filled(ALL, OptionalDouble.empty(), Edit.Way.CLEARED).on(KTT);
            Grid.Pasted pasted = grid(empty, measure).pasted(CORNER, text);
            assertEquals(34 * 19, pasted.edit().cells().size());
            assertEquals(KTT, pasted.edit().on(empty), measure.key());
            assertEquals(List.of(), pasted.misread());
        }
    }

    @Test
    void oneValueFillsTheSelection() {
        Draft filled = WANTS.pasted(new Grid.Range(1, 1, 2, 3), "62,5\n").edit().on(KTT);
        assertEquals(62.5, at(filled, 2, 3));
        assertEquals(at(KTT, 3, 3), at(filled, 3, 3));
    }

    @Test
    void whatIsNoNumberIsLocatedAndTheRestIsTaken() {
        Grid.Pasted pasted = WANTS.pasted(CORNER, "10\t=A1\t101\r\n20\t-1\t30\r\n");
        assertEquals(List.of("1:2 =A1", "1:3 101", "2:2 -1"),
                pasted.misread().stream().map(m -> m.line() + ":" + m.column() + " " + m.value()).toList());
        Draft after = pasted.edit().on(KTT);
        assertEquals(30, at(after, 1, 2));
        assertEquals(at(KTT, 0, 1), at(after, 0, 1));
        assertEquals(1, WANTS.pasted(CORNER, "many").misread().size());
    }

    @Test
    void aBlockThatIsTooBigSaysWhatDidNotFit() {
        Grid.Pasted pasted = WANTS.pasted(new Grid.Range(33, 17, 33, 17), "1\t2\t3\n4\t5\t6\n");
        assertEquals(4, pasted.outside());
        assertEquals(2, pasted.edit().cells().size());
    }

    @Test
    void namesLeadToTheirCellsInAnyLanguageAndOrder() {
        Party kenya = KTT.parties().stream().filter(p -> p.id().value().equals("KEN")).findFirst()
                .orElseThrow();
        Issue gaza = KTT.issues().getFirst();
        Issue debt = KTT.issues().get(9);
        String text = "\t" + debt.shortTitle().in(Language.INDONESIAN) + "\t"
                + gaza.title().in(Language.ENGLISH)
                + "\tWeather\nkenya\t11\t12\t13\nAtlantis\t1\t2\t3\nFJ\t21\t22\t\n";
        Grid.Pasted pasted = WANTS.pasted(new Grid.Range(5, 5, 5, 5), text);
        Draft after = pasted.edit().on(KTT);
        assertEquals(11, after.cells().get(new Place(kenya.id(), debt.id())).ideal().orElseThrow());
        assertEquals(12, after.cells().get(new Place(kenya.id(), gaza.id())).ideal().orElseThrow());
        assertEquals(List.of(Misread.Kind.UNKNOWN_ISSUE, Misread.Kind.UNKNOWN_PARTY),
                pasted.misread().stream().map(Misread::kind).toList());
        assertEquals(4, pasted.edit().cells().size());
        assertEquals(4, pasted.outside());
    }

    @Test
    void oddTextsAreAnswered() {
        List<String> odd = new ArrayList<>(List.of("", "\n", "\t", "\t\n\t\t\n", "\ud800\t\0", "a\tb\nc"));
        Damage damage = new Damage(7);
        for (int i = 0; i < 300; i++) {
            odd.add(damage.of(WANTS.copied(ALL)));
        }
        for (String text : odd) {
            Draft after = WANTS.pasted(CORNER, text).edit().on(KTT);
            assertTrue(after.parties().size() == KTT.parties().size());
        }
    }
}
