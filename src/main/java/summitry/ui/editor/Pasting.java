package summitry.ui.editor;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import summitry.draft.Cell;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.figure.Sheet;

/** What a spreadsheet copied, put into the table at the selection. */
final class Pasting {
    private final DeskViewModel desk;

    Pasting(DeskViewModel desk) {
        this.desk = desk;
    }

    /** One value fills the selection; a block of values begins at its upper left cell. */
    void paste(Sheet.Block block, String text) {
        String[] lines = text.split("\r\n|\n|\r", -1);
        int count = lines.length > 1 && lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        Cell.Measure measure = desk.layerProperty().get().measure();
        if (count == 1 && lines[0].indexOf('\t') < 0) {
            CellInput.read(lines[0]).ifPresentOrElse(
                    i -> desk.edit(new CellEdits(desk).fill(block, measure, i.value())),
                    () -> desk.say(words -> words.get("editor.cell.no-number", lines[0])));
            return;
        }
        SortedMap<Place, Cell> cells = new TreeMap<>();
        int wrong = 0;
        int outside = 0;
        for (int r = 0; r < count; r++) {
            String[] values = lines[r].split("\t", -1);
            for (int c = 0; c < values.length; c++) {
                int row = block.top() + r;
                int column = block.left() + c;
                Optional<CellInput> input = CellInput.read(values[c]);
                if (row >= desk.parties().size() || column >= desk.issues().size()) {
                    outside++;
                } else if (input.isEmpty()) {
                    wrong++;
                } else {
                    Place place = new Place(desk.parties().get(row).id(), desk.issues().get(column).id());
                    cells.put(place, with(desk.draft().cells().get(place), measure, input.get().value()));
                }
            }
        }
        desk.edit(new Edit.PutCells(cells, Edit.Way.PASTED, Optional.of(measure)));
        String taken = String.valueOf(cells.size());
        String bad = String.valueOf(wrong);
        String beyond = String.valueOf(outside);
        desk.say(words -> words.get("editor.pasted", taken, bad, beyond));
    }

    private static Cell with(Cell cell, Cell.Measure measure, OptionalDouble value) {
        return cell.with(measure, value);
    }
}
