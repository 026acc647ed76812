package summitry.ui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.lint.Chapter;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Which texts are shown, and the way to find and replace words in them. */
final class TextsBar extends FlowPane {
    private final DeskViewModel desk;
    private final TextsViewModel model;
    private final Texts texts;
    private final TextField search = new TextField();

    TextsBar(DeskViewModel desk, TextsViewModel model, Texts texts, Lifecycle lifecycle) {
        this.desk = desk;
        this.model = model;
        this.texts = texts;
        getStyleClass().add("sheet-bar");
        search.setId("texts-filter");
        search.promptTextProperty().bind(texts.of("editor.texts.filter"));
        search.accessibleTextProperty().bind(texts.of("editor.texts.filter"));
        search.textProperty()
                .subscribe((_, t) -> put(new TextFilter(t, filter().chapter(), filter().show())));
        Fields fields = new Fields(desk, texts);
        getChildren().addAll(search, chapters(fields), shows(lifecycle), replace(lifecycle));
        // Looking for words shows what is found, whatever its state.
        lifecycle.watch(desk.replacingProperty(), isReplacing -> search.setDisable(isReplacing));
        lifecycle.watch(model.filterProperty(), _ -> fields.show());
        lifecycle.watch(texts.language(), _ -> fields.show());
    }

    private TextFilter filter() {
        return model.filterProperty().get();
    }

    private void put(TextFilter filter) {
        model.writingProperty().set(Optional.empty());
        model.filterProperty().set(filter);
    }

    private ComboBox<Optional<Chapter>> chapters(Fields fields) {
        List<Optional<Chapter>> all = Stream
                .concat(Stream.of(Optional.<Chapter>empty()),
                        Arrays.stream(Chapter.values()).map(Optional::of))
                .toList();
        ComboBox<Optional<Chapter>> box = fields.pick("texts-chapter", "editor.texts.chapters", () -> all,
                c -> texts.now().get(c.map(k -> "editor.texts.chapter." + k.key())
                        .orElse("editor.texts.chapters")),
                _ -> null, () -> filter().chapter(),
                c -> put(new TextFilter(filter().words(), c, filter().show())));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private HBox shows(Lifecycle lifecycle) {
        HBox row = new HBox();
        row.getStyleClass().add(Css.SEGMENTS);
        row.disableProperty().bind(desk.replacingProperty());
        for (TextFilter.Show show : TextFilter.Show.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("texts-show-" + show.key());
            button.textProperty().bind(texts.of("editor.texts.show." + show.key()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            Buttons.tip(button).textProperty().bind(texts.of("editor.texts.show." + show.key() + ".tip"));
            button.setOnAction(_ -> {
                button.setSelected(true);
                put(new TextFilter(filter().words(), filter().chapter(), show));
            });
            lifecycle.watch(model.filterProperty(), f -> button.setSelected(f.show() == show));
            row.getChildren().add(button);
        }
        return row;
    }

    private HBox replace(Lifecycle lifecycle) {
        ToggleButton button = new ToggleButton();
        button.setId("texts-replace");
        button.setGraphic(new FontIcon(Feather.REPEAT));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(texts.of("editor.replace"));
        Buttons.tip(button).textProperty().bind(texts.of("editor.replace.tip"));
        button.setOnAction(_ -> desk.replacingProperty().set(button.isSelected()));
        lifecycle.watch(desk.replacingProperty(), button::setSelected);
        HBox row = new HBox(button);
        row.getStyleClass().add(Css.SEGMENTS);
        return row;
    }

    /** Puts the keyboard into the filter. */
    void enter() {
        search.requestFocus();
        search.selectAll();
    }
}
