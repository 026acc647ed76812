package summitry.ui.editor;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import summitry.figure.Sheet;

/** The field over a cell into which a number is typed: for that cell, or for all that are selected. */
final class CellTyping extends TextField {
    private final DeskViewModel desk;
    private final Runnable enter;

    /** @param enter puts the keyboard back on the table */
    CellTyping(DeskViewModel desk, Runnable enter) {
        this.desk = desk;
        this.enter = enter;
        setId("sheet-typing");
        setVisible(false);
        setManaged(false);
        getStyleClass().add("sheet-typing");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(has -> {
            if (!has && isVisible()) {
                commit(false);
            }
        });
    }

    /**
     * Opens over the cell where a block ends.
     *
     * @param typed what was typed already; empty to change what stands there
     * @param tip the cell in a sentence
     */
    void begin(Sheet.Block block, Optional<String> typed, String tip) {
        String old = new CellEdits(desk).copied(Sheet.Block.of(block.toRow(), block.toColumn()),
                desk.layerProperty().get().measure()).strip();
        setText(typed.orElse(old));
        setAccessibleText(tip);
        setVisible(true);
        requestFocus();
        if (typed.isPresent()) {
            end();
        } else {
            selectAll();
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (commit(true)) {
                    step(event.isShortcutDown() ? 0 : event.isShiftDown() ? -1 : 1, 0);
                }
            }
            case TAB -> {
                if (commit(true)) {
                    step(0, event.isShiftDown() ? -1 : 1);
                }
            }
            case ESCAPE -> {
                setVisible(false);
                enter.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int rows, int columns) {
        desk.blockProperty().get().filter(b -> b.count() == 1).ifPresent(b -> desk.blockProperty()
                .set(Optional.of(Sheet.Block.of(Math.clamp(b.toRow() + rows, 0, desk.parties().size() - 1),
                        Math.clamp(b.toColumn() + columns, 0, desk.issues().size() - 1)))));
    }

    /** Takes what is typed for every cell of the selection; what is no number is told and stays to be mended. */
    boolean commit(boolean byKey) {
        if (!isVisible()) {
            return true;
        }
        String typed = getText();
        Optional<CellInput> input = CellInput.read(typed);
        if (input.isEmpty()) {
            desk.answer().refuse(words -> words.get("editor.cell.no-number", typed));
            if (byKey) {
                return false;
            }
        }
        setVisible(false);
        if (byKey) {
            enter.run();
        }
        input.ifPresent(i -> desk.blockProperty().get().ifPresent(b -> {
            desk.say(_ -> "");
            desk.edit(new CellEdits(desk).fill(b, desk.layerProperty().get().measure(), i.value()));
        }));
        return true;
    }
}
