package summitry.ui.app;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import summitry.text.GlossaryTerm;
import summitry.text.Words;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The words of a summit, searched. Arrow down leads from the field into the list, from where arrows go on. */
final class GlossaryView extends VBox {
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final VBox list = new VBox();
    private final Scroll scroll = new Scroll(list);
    private final Lifecycle lifecycle = new Lifecycle();

    /** @param asked for at first; empty for the whole glossary */
    GlossaryView(Texts texts, String asked) {
        this.texts = texts;
        getStyleClass().add("glossary");
        field.setId("glossary-field");
        field.setText(asked);
        field.promptTextProperty().bind(texts.of("glossary.prompt"));
        texts.named(field, "glossary.prompt");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().subscribe(this::search);
        lifecycle.onClose(texts.language().subscribe(this::search)::unsubscribe);
        sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                lifecycle.close();
            }
        });
        count.setId("glossary-count");
        count.getStyleClass().add(Css.CAPTION);
        list.setId("glossary-list");
        list.getStyleClass().add("glossary-list");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(field, count, scroll);
        search();
    }

    TextField field() {
        return field;
    }

    private void search() {
        Words words = texts.now();
        List<GlossaryTerm> found = PaletteSearch.find(field.getText(), GlossaryTerm.all(words.language()),
                GlossaryTerm::name, term -> term.field() + " " + term.plain());
        count.setText(words.get(found.isEmpty() ? "palette.none" : "glossary.count", found.size()));
        list.getChildren().setAll(found.stream().map(this::entry).toList());
        scroll.setVvalue(0);
    }

    private Node entry(GlossaryTerm term) {
        Label name = new Label(term.name());
        name.getStyleClass().add(Css.STRONG);
        Wrapped inField = new Wrapped(Css.CAPTION);
        inField.setText(texts.now().get("glossary.field", term.field()));
        Wrapped plain = new Wrapped();
        plain.setText(term.plain());
        VBox entry = new VBox(name, plain, inField);
        entry.setId("term-" + term.key());
        entry.setAlignment(Pos.TOP_LEFT);
        entry.getStyleClass().add("glossary-entry");
        entry.setFocusTraversable(true);
        entry.setAccessibleText(String.join(". ", term.name(), term.plain(), inField.getText()));
        return entry;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !list.getChildren().isEmpty()) {
            list.getChildren().getFirst().requestFocus();
            event.consume();
        }
    }
}
