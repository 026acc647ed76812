package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NoteRowsTest {
    private static final NoteRows.Note PIN = new NoteRows.Note(1, 400, 100, true);

    @Test
    void notesThatFitStandInOneRowAroundThePinnedOne() {
        List<NoteRows.Note> notes = List.of(PIN, new NoteRows.Note(2, 250, 245, false),
                new NoteRows.Note(3, 400, 70, false), new NoteRows.Note(4, 460, 100, false),
                new NoteRows.Note(5, 750, 65, false), new NoteRows.Note(6, 751, 60, false));
        NoteRows rows = new NoteRows(4, 746, 3);
        notes.forEach(n -> assertTrue(rows.take(n)));
        assertEquals(1, rows.count());
        assertEquals(350, rows.place(PIN).left(), 1e-9);
        List<double[]> taken = new ArrayList<>();
        for (NoteRows.Note note : notes) {
            double left = rows.place(note).left();
            assertTrue(left >= 4 - 1e-9 && left + note.width() <= 746 + 1e-9, note.toString());
            taken.forEach(o -> assertTrue(left >= o[1] + 9.9 || left + note.width() <= o[0] - 9.9));
            taken.add(new double[]{left, left + note.width()});
        }
    }

    @Test
    void aNoteKeepsToItsSideOfThePinnedOneWhileThereIsARow() {
        NoteRows.Note pin = new NoteRows.Note(1, 60, 100, true);
        NoteRows.Note left = new NoteRows.Note(2, 40, 70, false);
        NoteRows two = new NoteRows(0, 400, 2);
        assertTrue(two.take(pin) && two.take(left));
        assertEquals(new NoteRows.Place(5, 1), two.place(left));
        NoteRows one = new NoteRows(0, 400, 1);
        assertTrue(one.take(pin) && one.take(left));
        assertEquals(0, one.place(left).row());
        assertTrue(one.place(left).left() >= 120);
    }

    @Test
    void whatFindsNoRoomIsNotTaken() {
        NoteRows rows = new NoteRows(0, 200, 1);
        assertTrue(rows.take(new NoteRows.Note(7, 50, 120, false)));
        assertFalse(rows.take(new NoteRows.Note(8, 50, 100, false)));
        assertFalse(new NoteRows(0, 200, 2).take(new NoteRows.Note(9, 50, 201, false)));
        assertThrows(IllegalArgumentException.class, () -> rows.place(PIN));
    }
}
