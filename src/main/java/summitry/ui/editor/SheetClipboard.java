package summitry.ui.editor;

import java.util.OptionalDouble;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import summitry.figure.Sheet;

/** Blocks of the table to spreadsheets and back, and cleared. */
final class SheetClipboard {
    private final DeskViewModel desk;

    SheetClipboard(DeskViewModel desk) {
        this.desk = desk;
    }

    void clear() {
        desk.blockProperty().get().ifPresent(b -> desk.edit(
                new CellEdits(desk).fill(b, desk.layerProperty().get().measure(), OptionalDouble.empty())));
    }

    void copy(Sheet.Block block) {
        ClipboardContent content = new ClipboardContent();
        content.putString(new CellEdits(desk).copied(block, desk.layerProperty().get().measure()));
        Clipboard.getSystemClipboard().setContent(content);
        desk.say(words -> words.get("editor.copied", String.valueOf(block.count())));
    }

    void paste(Sheet.Block block) {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            desk.say(words -> words.get("editor.paste.nothing"));
        } else {
            new CellEdits(desk).paste(block, desk.layerProperty().get().measure(), text);
        }
    }
}
