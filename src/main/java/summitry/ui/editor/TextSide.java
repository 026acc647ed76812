package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.figure.Type;
import summitry.figure.Weight;
import summitry.json.Limits;
import summitry.lint.Trouble;
import summitry.model.Language;
import summitry.ui.control.Looks;
import summitry.ui.control.ProseArea;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;

/** One language of a text: its first lines, and while it is written a field. */
final class TextSide extends VBox {
    private static final int LINES = 3;

    private final Language language;
    private final TextsViewModel model;
    private final Texts texts;
    private final Label words = new Label();
    private final Label troubles = new Label();
    private @Nullable TextArea area;
    private Optional<TextLine.Text> shown = Optional.empty();
    private boolean isShowing;

    TextSide(Language language, TextsViewModel model, Texts texts) {
        this.language = language;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("texts-side");
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        words.getStyleClass().addAll(Looks.BODY, "texts-words");
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
        sign.getStyleClass().add("problem-warning");
        troubles.setGraphic(sign);
        troubles.getStyleClass().add(Css.CAPTION);
        troubles.setMinWidth(0);
        setOnMouseClicked(event -> shown.ifPresent(line -> {
            model.writingProperty().set(Optional.of(new TextsViewModel.Writing(line.key(), language)));
            event.consume();
        }));
    }

    /**
     * Shows a text.
     *
     * @param name of the text, for who cannot see it
     * @param room pixels at full size
     */
    void show(TextLine.Text line, String name, double room, boolean isWritten) {
        boolean isOther = shown.map(s -> !s.key().equals(line.key())).orElse(true);
        shown = Optional.of(line);
        tell(line);
        if (!isWritten) {
            area = null;
            String text = line.spot().in(language).replaceAll("\\s+", " ").strip();
            words.setText(String.join("\n", Type.wrap(text, 13, Weight.REGULAR, room, LINES)));
            getChildren().setAll(words, troubles);
            return;
        }
        TextArea field = area;
        if (field == null || isOther) {
            field = field(line);
            area = field;
            getChildren().setAll(field, troubles);
        }
        field.setAccessibleText(texts.now().get("editor.field.in", name, texts.now()
                .get(language == Language.ENGLISH ? "editor.field.english" : "editor.field.indonesian")));
        String wanted = line.spot().in(language);
        if (!wanted.equals(field.getText())) {
            isShowing = true;
            field.setText(wanted);
            isShowing = false;
        }
    }

    private void tell(TextLine.Text line) {
        TextNames names = new TextNames(model.draft(), texts.now());
        List<Trouble> all = line.troubles(language);
        troubles.setText(all.stream().map(names::of).collect(Collectors.joining("; ")));
        troubles.setVisible(!all.isEmpty());
        troubles.setManaged(!all.isEmpty());
    }

    private TextArea field(TextLine.Text line) {
        TextArea field = new ProseArea();
        field.setId("texts-write-" + language.code());
        field.setWrapText(true);
        field.setPrefRowCount(line.isOneLine() ? 2 : 6);
        field.setPrefColumnCount(12);
        field.setTextFormatter(new TextFormatter<>(change -> allowed(change, line.isOneLine())));
        field.textProperty().subscribe((_, now) -> {
            if (!isShowing) {
                model.write(line.key(), language, now);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
            if (event.getCode() == KeyCode.TAB && isPlain) {
                model.go(!event.isShiftDown());
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && isPlain && line.isOneLine()) {
                model.writingProperty().set(Optional.empty());
                event.consume();
            }
        });
        return field;
    }

    /** A text that no file takes could not be kept; a line has no second one. */
    private TextFormatter.@Nullable Change allowed(TextFormatter.Change change, boolean isOneLine) {
        if (isShowing) {
            return change;
        }
        if (isOneLine) {
            change.setText(change.getText().replaceAll("\\R", " "));
        }
        return change.getControlNewText().length() <= Limits.TEXT ? change : null;
    }

    /** Takes the keyboard, if it is being written. */
    void enter() {
        TextArea field = area;
        if (field != null && !field.isFocused()) {
            field.requestFocus();
            field.end();
        }
    }

    boolean hasKeyboard() {
        return area != null && area.isFocused();
    }
}
