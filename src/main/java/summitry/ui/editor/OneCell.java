package summitry.ui.editor;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import summitry.draft.Cell;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.draft.Section;
import summitry.figure.Sheet;
import summitry.model.Issue;
import summitry.model.Party;

/** The one cell that is looked at closely: read from the desk, and changed by edits. */
record OneCell(DeskViewModel desk) {

    Optional<Cell> now() {
        return desk.place().map(p -> desk.draft().cells().get(p));
    }

    Optional<Party> party() {
        return desk.place().map(p -> desk.draft().parties()
                .get(Section.PARTIES.indexOf(desk.draft(), p.party().value())));
    }

    Optional<Issue> issue() {
        return desk.place().map(p -> desk.draft().issues()
                .get(Section.ISSUES.indexOf(desk.draft(), p.issue().value())));
    }

    /** @param gesture name of it among all of this cell; empty for none */
    void number(Cell.Measure measure, OptionalDouble value, String gesture) {
        desk.blockProperty().get().ifPresent(b -> put(new CellEdits(desk)
                .fill(Sheet.Block.of(b.toRow(), b.toColumn()), measure, value), gesture));
    }

    /** @param gesture name of it among all of this cell; empty for none */
    void change(UnaryOperator<Cell> how, String gesture) {
        desk.place().ifPresent(place -> put(
                new Edit.PutCells(new TreeMap<>(Map.of(place, how.apply(desk.draft().cells().get(place)))),
                        Edit.Way.TYPED, Optional.empty()),
                gesture));
    }

    private void put(Edit edit, String gesture) {
        desk.edit(edit, desk.place().filter(_ -> !gesture.isEmpty())
                .map(p -> gesture + "|" + p.party().value() + "|" + p.issue().value()).orElse(""));
    }

    /** Chooses the cell so many places on in reading order, from the last on to the first again. */
    void walk(int by) {
        int columns = desk.issues().size();
        int count = desk.parties().size() * columns;
        desk.blockProperty().get().ifPresent(b -> {
            int to = Math.floorMod(b.toRow() * columns + b.toColumn() + by, count);
            desk.blockProperty().set(
                    Optional.of(Sheet.Block.of(to / columns, to % columns)));
        });
    }
}
