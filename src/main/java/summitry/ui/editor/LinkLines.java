package summitry.ui.editor;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextArea;
import summitry.draft.Edit;

/** Sources or links, one a line. */
final class LinkLines extends TextArea {
    LinkLines(Fields fields, String id, String key, Supplier<List<String>> shown,
            Function<List<String>, Edit> edit) {
        setId(id);
        setPrefRowCount(3);
        setPrefColumnCount(12);
        setWrapText(true);
        accessibleTextProperty().bind(fields.texts().of(key));
        String[] gesture = {fields.gesture(id)};
        focusedProperty().addListener((_, _, _) -> gesture[0] = fields.gesture(id));
        textProperty().addListener((_, _, typed) -> {
            if (!lines(typed).equals(shown.get())) {
                fields.edit(edit.apply(lines(typed)), gesture[0]);
            }
        });
        fields.shows(() -> {
            // A line that was begun and is still empty stays.
            if (!lines(getText()).equals(shown.get())) {
                setText(String.join("\n", shown.get()));
            }
        });
    }

    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }
}
