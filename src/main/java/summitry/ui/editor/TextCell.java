package summitry.ui.editor;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.model.Language;
import summitry.text.Numbers;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;
import summitry.ui.theme.Zoom;

/** A line of the page of all texts: the name of a part, or one text in both languages. */
final class TextCell extends ListCell<String> {
    /** Pixels at full size that a line has beside its words: padding, the scroll bar, the gap and its button. */
    private static final double BESIDE = 130;

    private final TextsViewModel model;
    private final Texts texts;
    private final ListView<String> list;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Button open = new Button("", new FontIcon(Feather.ARROW_UP_RIGHT));
    private final TextSide english;
    private final TextSide indonesian;
    private final VBox text;
    private final HBox head;
    private final Label title = new Label();

    TextCell(TextsViewModel model, Texts texts, ListView<String> list) {
        this.model = model;
        this.texts = texts;
        this.list = list;
        english = new TextSide(Language.ENGLISH, model, texts);
        indonesian = new TextSide(Language.INDONESIAN, model, texts);
        name.getStyleClass().add(Css.MUTED);
        name.setMinWidth(0);
        open.getStyleClass().addAll(Looks.ICON_BUTTON, Css.QUIET);
        open.setFocusTraversable(false);
        open.accessibleTextProperty().bind(texts.of("editor.texts.open"));
        Buttons.tip(open).textProperty().bind(texts.of("editor.texts.open.tip"));
        open.setOnAction(_ -> model.open(getItem()));
        HBox both = new HBox(english, indonesian, open);
        both.getStyleClass().add("texts-both");
        text = new VBox(name, both);
        text.getStyleClass().add("texts-line");
        title.getStyleClass().add(Css.GROUP_TITLE);
        count.getStyleClass().add(Css.CAPTION);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(title, gap, count);
        // A line ends where its list does.
        text.setPrefWidth(0);
        head.setPrefWidth(0);
        setPrefWidth(0);
        model.linesProperty().subscribe(_ -> refresh());
        // After the page, which gives the keyboard to the list first.
        model.writingProperty().subscribe(_ -> refresh());
        list.widthProperty().subscribe(this::refresh);
    }

    @Override
    protected void updateItem(@Nullable String key, boolean empty) {
        super.updateItem(key, empty);
        refresh();
    }

    private void refresh() {
        String key = getItem();
        Optional<TextLine> line = key == null || isEmpty()
                ? Optional.empty()
                : model.linesProperty().get().of(key);
        getStyleClass().remove("people-head");
        setText(null);
        setGraphic(line.map(this::shown).orElse(null));
        if (line.isEmpty()) {
            setAccessibleText("");
        }
    }

    private Node shown(TextLine line) {
        return switch (line) {
            case TextLine.Head(var chapter, int texts) -> {
                getStyleClass().add("people-head");
                title.setText(this.texts.now().get("editor.texts.chapter." + chapter.key()));
                count.setText(new Numbers(this.texts.now().language()).whole(texts));
                setAccessibleText(title.getText() + " " + count.getText());
                yield head;
            }
            case TextLine.Text of -> {
                show(of);
                yield text;
            }
        };
    }

    private void show(TextLine.Text line) {
        String told = new TextNames(model.draft(), texts.now()).of(line.spot().target(), line.part());
        name.setText(told);
        setAccessibleText(told + ". " + line.spot().text().en() + " / " + line.spot().text().id());
        double width = list.getWidth() / Zoom.factorOf(list).getValue();
        double room = Math.max(80, (width - BESIDE) / 2);
        Optional<TextsViewModel.Writing> writing = model.writingProperty().get()
                .filter(w -> w.key().equals(line.key()));
        english.show(line, told, room, writing.isPresent());
        indonesian.show(line, told, room, writing.isPresent());
        writing.ifPresent(w -> take(w.language() == Language.ENGLISH ? english : indonesian));
    }

    /** Whoever begins to write has the keyboard on the list; whoever has gone elsewhere keeps it there. */
    private void take(TextSide side) {
        if (list.isFocused()) {
            side.enter();
        }
    }
}
