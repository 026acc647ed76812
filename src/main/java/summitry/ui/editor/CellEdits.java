package summitry.ui.editor;

import java.util.OptionalDouble;
import summitry.draft.Cell;
import summitry.draft.Edit;
import summitry.draft.Filling;
import summitry.exchange.Grid;
import summitry.exchange.MisreadWords;
import summitry.figure.Sheet;

/** Edits of a block of the table, as it is shown. */
final class CellEdits {
    private final DeskViewModel desk;

    CellEdits(DeskViewModel desk) {
        this.desk = desk;
    }

    private Grid grid(Cell.Measure measure) {
        return new Grid(desk.draft(), desk.parties(), desk.issues(), measure);
    }

    private static Grid.Range range(Sheet.Block block) {
        return new Grid.Range(block.top(), block.left(), block.bottom(), block.right());
    }

    /** One number in every cell of a block. */
    Edit fill(Sheet.Block block, Cell.Measure measure, OptionalDouble value) {
        Edit.Way way = value.isEmpty()
                ? Edit.Way.CLEARED
                : block.count() > 1 ? Edit.Way.FILLED : Edit.Way.TYPED;
        return grid(measure).filled(range(block), value, way);
    }

    /** What a way of filling would make of a block. */
    Grid.Filled filled(Sheet.Block block, Cell.Measure measure, Filling filling) {
        return grid(measure).filled(range(block), filling);
    }

    /** Fills a block in one step, and says what was cut to the scale and what stayed empty. */
    void fill(Sheet.Block block, Cell.Measure measure, Filling filling) {
        Grid.Filled filled = filled(block, measure, filling);
        desk.edit(filled.edit());
        desk.say(words -> FillViewModel.done(filled, words));
    }

    /** What stands in a block, rows between line breaks and cells between tabs. */
    String copied(Sheet.Block block, Cell.Measure measure) {
        return grid(measure).copied(range(block));
    }

    /** Puts what a spreadsheet copied into the table, and says what was not understood. */
    void paste(Sheet.Block block, Cell.Measure measure, String text) {
        Grid.Pasted pasted = grid(measure).pasted(range(block), text);
        desk.edit(pasted.edit());
        String taken = String.valueOf(pasted.edit().cells().size());
        String wrong = String.valueOf(pasted.misread().size());
        String outside = String.valueOf(pasted.outside());
        desk.say(words -> {
            String told = words.get("editor.pasted", taken, wrong, outside);
            return pasted.misread().isEmpty()
                    ? told
                    : told + " " + new MisreadWords(words).sentence(pasted.misread().getFirst());
        });
    }
}
