package summitry.ui.editor;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.lint.Match;
import summitry.lint.Refusal;
import summitry.model.Language;
import summitry.text.Words;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;

/** One match: a tick, where it is, how it stands now and then, and why it cannot be where it cannot. */
final class MatchCell extends ListCell<Match> {
    private static final int BEFORE = 40;
    private static final int AFTER = 50;

    private final DeskViewModel desk;
    private final ReplaceViewModel model;
    private final Texts texts;
    private final CheckBox take = new CheckBox();
    private final Label name = new Label();
    private final Quote now = new Quote();
    private final Quote then = new Quote();
    private final Label refusal = new Label();
    private final HBox line;

    /** Words with those around them. */
    private static final class Quote extends HBox {
        private final Label when = new Label();
        private final Label before = new Label();
        private final Label words = new Label();
        private final Label after = new Label();

        Quote() {
            super();
            getChildren().addAll(when, before, words, after);
            when.getStyleClass().addAll(Css.CAPTION, "replace-when");
            before.getStyleClass().add(Looks.BODY);
            words.getStyleClass().addAll(Css.STRONG, "replace-words");
            after.getStyleClass().add(Looks.BODY);
            getStyleClass().add("replace-quote");
            before.setMinWidth(USE_PREF_SIZE);
            after.setMinWidth(0);
        }

        void show(Match match, String said, String at) {
            when.setText(at);
            before.setText(match.before(BEFORE).replace('\n', ' '));
            words.setText(said);
            after.setText(match.after(AFTER).replace('\n', ' '));
        }
    }

    MatchCell(DeskViewModel desk, ReplaceViewModel model, Texts texts) {
        this.desk = desk;
        this.model = model;
        this.texts = texts;
        name.getStyleClass().add(Css.MUTED);
        take.setFocusTraversable(false);
        take.setOnAction(_ -> model.take(getItem(), take.isSelected()));
        FontIcon sign = new FontIcon(Feather.SLASH);
        sign.getStyleClass().add("problem-stop");
        refusal.setGraphic(sign);
        refusal.getStyleClass().add(Css.CAPTION);
        VBox told = new VBox(name, now, then, refusal);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        line = new HBox(take, told, open());
        line.getStyleClass().add("replace-line");
        line.setPrefWidth(0);
        setPrefWidth(0);
        model.previewProperty().subscribe(this::refresh);
    }

    private Button open() {
        Button open = new Button("", new FontIcon(Feather.ARROW_UP_RIGHT));
        open.getStyleClass().addAll(Looks.ICON_BUTTON, Css.QUIET);
        open.setFocusTraversable(false);
        open.accessibleTextProperty().bind(texts.of("editor.texts.open"));
        Buttons.tip(open).textProperty().bind(texts.of("editor.texts.open.tip"));
        open.setOnAction(_ -> Places.go(desk, getItem().target()));
        return open;
    }

    @Override
    protected void updateItem(@Nullable Match match, boolean empty) {
        super.updateItem(match, empty);
        refresh();
    }

    private void refresh() {
        Match match = getItem();
        setText(null);
        if (match == null || isEmpty()) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Words words = texts.now();
        TextNames names = new TextNames(desk.draft(), words);
        ReplaceViewModel.Preview preview = model.previewProperty().get();
        String by = model.askedProperty().get().search().instead(match.words(),
                model.askedProperty().get().by());
        String language = words.get(match.language() == Language.ENGLISH
                ? "editor.field.english"
                : "editor.field.indonesian");
        name.setText(words.get("editor.field.in", names.of(match.target(), match.part()), language));
        boolean isTaken = !preview.leftOut().contains(match);
        take.setSelected(isTaken);
        take.setAccessibleText(words.get("editor.replace.take"));
        now.show(match, match.words(), words.get("editor.replace.now"));
        then.show(match, isTaken ? by : match.words(), words.get("editor.replace.then"));
        Optional<Refusal> why = Optional.ofNullable(preview.replaced().refused().get(match));
        refusal.setText(why.map(names::of).orElse(""));
        refusal.setVisible(why.isPresent());
        refusal.setManaged(why.isPresent());
        setAccessibleText(words.get("editor.replace.match", names.of(match.target(), match.part()), language,
                match.before(BEFORE) + match.words() + match.after(AFTER),
                match.before(BEFORE) + by + match.after(AFTER)) + " " + refusal.getText());
        setGraphic(line);
    }
}
