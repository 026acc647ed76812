package summitry.ui.teach;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Typing chooses from a list: the first entry that begins with the letters typed so far, else the first with a word that does.
 * Letters that fit nothing begin anew; so does Backspace, and so does coming back.
 */
final class TypedChoice<T> {
    private final ComboBox<T> box;
    private String typed = "";

    private TypedChoice(ComboBox<T> box) {
        this.box = box;
    }

    static <T> void in(ComboBox<T> box) {
        TypedChoice<T> choice = new TypedChoice<>(box);
        box.addEventHandler(KeyEvent.KEY_TYPED, choice::type);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE) {
                choice.typed = "";
            }
        });
        box.focusedProperty().subscribe(_ -> choice.typed = "");
    }

    private void type(KeyEvent event) {
        String letter = event.getCharacter().toLowerCase(Locale.ROOT);
        if (letter.isEmpty() || event.isControlDown() || event.isAltDown() || event.isMetaDown()
                || !Character.isLetterOrDigit(letter.codePointAt(0))) {
            return;
        }
        Optional<T> found = find(typed + letter);
        typed = found.isPresent() ? typed + letter : letter;
        found.or(() -> find(letter)).ifPresent(box::setValue);
        event.consume();
    }

    private Optional<T> find(String start) {
        return box.getItems().stream().filter(i -> name(i).startsWith(start)).findFirst()
                .or(() -> box.getItems().stream().filter(i -> name(i).contains(" " + start)).findFirst());
    }

    private String name(T item) {
        return box.getConverter().toString(item).toLowerCase(Locale.ROOT);
    }
}
