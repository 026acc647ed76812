package summitry.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import summitry.draft.Edit;
import summitry.model.Localized;
import summitry.ui.control.Buttons;
import summitry.ui.control.ProseArea;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/**
 * The fields of a form of the desk. Each shows what the draft has and turns what a person changes into an edit at once; what
 * is typed in one go is one step of the history.
 */
final class Fields {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final DeskViewModel desk;
    private final Texts texts;
    private final List<Runnable> shows = new ArrayList<>();
    private boolean isShowing;
    private int visits;

    Fields(DeskViewModel desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** Shows the draft again in all fields. */
    void show() {
        quietly(() -> shows.forEach(Runnable::run));
    }

    /** Has something shown together with the fields. */
    void shows(Runnable show) {
        shows.add(show);
    }

    Texts texts() {
        return texts;
    }

    /** True while fields are filled by the program: what changes then is no edit. */
    boolean isShowing() {
        return isShowing;
    }

    /** Fills fields without an edit. */
    void quietly(Runnable fill) {
        boolean outer = isShowing;
        isShowing = true;
        fill.run();
        isShowing = outer;
    }

    /** Does an edit, unless it is the program that fills the fields. */
    void edit(Edit edit, String gesture) {
        if (!isShowing) {
            desk.edit(edit, gesture);
        }
    }

    void say(String answer) {
        desk.say(_ -> answer);
    }

    /** A new name for what follows until the next one: edits of one name are one step. */
    String gesture(String id) {
        visits++;
        return id + "#" + visits;
    }

    /** A heading with fields below it. */
    VBox part(String key, Node... fields) {
        VBox part = new VBox(texts.label(key, Css.PANEL_TITLE));
        part.getChildren().addAll(fields);
        part.getStyleClass().add("desk-part");
        return part;
    }

    /** A name above its field, with what it means as a tip. */
    VBox named(String key, Node field) {
        Label name = texts.label(key, Css.MUTED);
        Buttons.tip(name).textProperty().bind(texts.of(key + ".tip"));
        name.setLabelFor(field);
        VBox box = new VBox(name, field);
        box.getStyleClass().add("desk-named");
        return box;
    }

    /** A line of at most so many characters. */
    TextField line(String id, String key, int most, Supplier<String> shown, Function<String, Edit> edit) {
        TextField field = new TextField();
        field.setTextFormatter(new TextFormatter<>(
                change -> isShowing || change.getControlNewText().length() <= most ? change : null));
        input(field, id, shown, edit);
        field.accessibleTextProperty().bind(texts.of(key));
        return field;
    }

    private void input(TextInputControl field, String id, Supplier<String> shown,
            Function<String, Edit> edit) {
        field.setId(id);
        String[] gesture = {gesture(id)};
        field.focusedProperty().addListener((_, _, _) -> gesture[0] = gesture(id));
        field.textProperty().addListener((_, _, now) -> {
            if (!isShowing && !now.equals(shown.get())) {
                edit(edit.apply(now), gesture[0]);
            }
        });
        shows.add(() -> {
            String wanted = shown.get();
            if (!wanted.equals(field.getText())) {
                field.setText(wanted);
            }
        });
    }

    /** A text in both languages, side by side. */
    VBox both(String id, String key, int rows, Supplier<Localized> shown, Function<Localized, Edit> edit) {
        HBox row = new HBox(english(id, key, rows, shown, edit), indonesian(id, key, rows, shown, edit));
        row.getStyleClass().add("desk-both");
        return named(key, row);
    }

    /** A text in both languages, one below the other, for a narrow place. */
    VBox bothBelow(String id, String key, int rows, Supplier<Localized> shown,
            Function<Localized, Edit> edit) {
        return named(key,
                new VBox(english(id, key, rows, shown, edit), indonesian(id, key, rows, shown, edit)));
    }

    /** Marks a text, at its fields, while it is empty in both languages, and says that nothing can be played without it. */
    VBox needed(String id, VBox both, Supplier<Localized> shown) {
        Wrapped refusal = new Wrapped(Css.REFUSAL);
        refusal.setId(id + "-refusal");
        refusal.textProperty().bind(texts.of("editor.field.needed"));
        refusal.managedProperty().bind(refusal.visibleProperty());
        both.getChildren().add(refusal);
        shows.add(() -> {
            boolean isEmpty = shown.get().en().isBlank() && shown.get().id().isBlank();
            both.pseudoClassStateChanged(WRONG, isEmpty);
            refusal.setVisible(isEmpty);
        });
        return both;
    }

    private VBox english(String id, String key, int rows, Supplier<Localized> shown,
            Function<Localized, Edit> edit) {
        return tongue(id + "-en", key, "editor.field.english", rows, () -> shown.get().en(),
                text -> edit.apply(new Localized(text, shown.get().id())));
    }

    private VBox indonesian(String id, String key, int rows, Supplier<Localized> shown,
            Function<Localized, Edit> edit) {
        return tongue(id + "-id", key, "editor.field.indonesian", rows, () -> shown.get().id(),
                text -> edit.apply(new Localized(shown.get().en(), text)));
    }

    private VBox tongue(String id, String key, String language, int rows, Supplier<String> shown,
            Function<String, Edit> edit) {
        TextInputControl field = rows == 1 ? new TextField() : area(rows);
        input(field, id, shown, edit);
        field.accessibleTextProperty().bind(texts.of(
                words -> words.get("editor.field.in", words.get(key), words.get(language))));
        VBox box = new VBox(texts.label(language, Css.CAPTION), field);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.getStyleClass().add("desk-tongue");
        return box;
    }

    private static TextArea area(int rows) {
        TextArea area = new ProseArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setPrefColumnCount(12);
        return area;
    }

    CheckBox check(String id, String key, Supplier<Boolean> shown, Function<Boolean, Edit> edit) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.textProperty().bind(texts.of(key));
        Buttons.tip(box).textProperty().bind(texts.of(key + ".tip"));
        box.setOnAction(_ -> edit(edit.apply(box.isSelected()), ""));
        shows.add(() -> box.setSelected(shown.get()));
        return box;
    }

    /**
     * One of several.
     *
     * @param name in the present language
     * @param picture stands before the name, where there is one
     */
    <T> ComboBox<T> choice(String id, String key, Supplier<List<T>> all, Function<T, String> name,
            Function<T, @Nullable Node> picture, Supplier<T> shown, Function<T, Edit> edit) {
        return pick(id, key, all, name, picture, shown, chosen -> edit(edit.apply(chosen), ""));
    }

    /** One of several, chosen by a person without an edit. */
    <T> ComboBox<T> pick(String id, String key, Supplier<List<T>> all, Function<T, String> name,
            Function<T, @Nullable Node> picture, Supplier<T> shown, Consumer<T> choose) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.accessibleTextProperty().bind(texts.of(key));
        box.setCellFactory(_ -> cell(name, picture));
        box.setButtonCell(cell(name, picture));
        box.setOnAction(_ -> {
            T chosen = box.getValue();
            if (!isShowing && chosen != null && !chosen.equals(shown.get())) {
                choose.accept(chosen);
            }
        });
        shows.add(() -> {
            List<T> choices = all.get();
            if (!choices.equals(box.getItems())) {
                box.setItems(FXCollections.observableArrayList(choices));
            }
            T wanted = shown.get();
            if (!Objects.equals(box.getValue(), wanted)) {
                box.setValue(wanted);
            }
            ListCell<T> button = box.getButtonCell();
            if (!name.apply(wanted).equals(button.getText())) {
                box.setCellFactory(_ -> cell(name, picture));
                box.setButtonCell(cell(name, picture));
            }
        });
        return box;
    }

    private static <T> ListCell<T> cell(Function<T, String> name,
            Function<T, @Nullable Node> picture) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(item == null || empty ? "" : name.apply(item));
                setGraphic(item == null || empty ? null : picture.apply(item));
            }
        };
    }
}
