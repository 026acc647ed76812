package summitry.ui.control;

import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

import summitry.model.Language;
import summitry.text.Words;

/** Texts that follow the language of the window while it is open. */
public final class Texts {
    private final ObservableValue<Language> language;

    public Texts(ObservableValue<Language> language) {
        this.language = language;
    }

    public ObservableValue<Language> language() {
        return language;
    }

    /** The words of the present language. */
    public Words now() {
        return Words.in(language.getValue());
    }

    /** The text of a key, in whatever language is chosen. */
    public StringBinding of(String key) {
        return of(words -> words.get(key));
    }

    public StringBinding of(Function<Words, String> text) {
        return Bindings.createStringBinding(() -> text.apply(now()), language);
    }

    /** A label of a fixed text with style classes. */
    public Label label(String key, String... styles) {
        Label label = new Label();
        label.textProperty().bind(of(key));
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** What a screen reader says of a node. */
    public <N extends Node> N named(N node, String key) {
        node.accessibleTextProperty().bind(of(key));
        return node;
    }
}
