package summitry.ui.app;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;

/** Every command that has a key, with its key. */
final class KeysSheet extends GridPane {
    KeysSheet(Texts texts) {
        getStyleClass().addAll("sheet-content", "keys-sheet");
        int row = 0;
        for (AppCommand command : AppCommand.values()) {
            if (command.shortcuts().isEmpty()) {
                continue;
            }
            Label keys = new Label();
            keys.textProperty().bind(texts.of(words -> Buttons.keys(command, words)));
            keys.getStyleClass().add(Looks.KEYS);
            add(keys, 0, row);
            add(texts.label(command.key()), 1, row++);
        }
        add(keyOnly("\u2191 \u2193"), 0, row);
        add(texts.label("keys.arrows"), 1, row++);
        add(keyOnly("F2"), 0, row);
        add(texts.label("keys.rename"), 1, row++);
        add(keyOnly("Tab"), 0, row);
        add(texts.label("keys.tab"), 1, row);
    }

    private static Label keyOnly(String keys) {
        Label label = new Label(keys);
        label.getStyleClass().add(Looks.KEYS);
        return label;
    }
}
