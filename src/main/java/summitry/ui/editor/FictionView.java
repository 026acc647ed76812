package summitry.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import summitry.model.Localized;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;

/** Gives the draft on the desk invented names, seen before they are taken as one step. */
public final class FictionView extends VBox {
    private final TextField title = new TextField();
    private final Texts texts;
    private final FictionPane pane;

    /**
     * The names of a model.
     *
     * @param place asks where the key is saved, with the name that is suggested
     * @param close closes the sheet that this stands on
     */
    public FictionView(FictionViewModel model, DeskViewModel desk, Texts texts,
            Function<String, Optional<Path>> place, Runnable close) {
        this.texts = texts;
        getStyleClass().addAll("sheet-content", "exchange");
        title.setId("fiction-title");
        title.setText(FictionViewModel.title().in(texts.now().language()));
        Label name = texts.label("editor.new.name", Css.MUTED);
        name.setLabelFor(title);
        title.accessibleTextProperty().bind(texts.of("editor.new.name"));
        VBox named = new VBox(name, title);
        named.getStyleClass().add("new-named");
        pane = new FictionPane(model, texts, this::title, place);
        Button take = new Button();
        take.setId("fiction-take");
        take.getStyleClass().add(Css.PRIMARY);
        take.textProperty().bind(texts.of("editor.fiction.take"));
        Buttons.tip(take).textProperty().bind(texts.of("editor.fiction.take.tip"));
        take.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.retoldProperty().get().isEmpty() || title.getText().isBlank(),
                        model.retoldProperty(), title.textProperty()));
        take.setOnAction(_ -> {
            if (model.take(desk, title())) {
                close.run();
            }
        });
        getChildren().addAll(named, pane, take);
    }

    /** What has the keyboard at first. */
    public Node first() {
        return title;
    }

    /** In both languages where the proposal stands as it was. */
    private Localized title() {
        Localized proposed = FictionViewModel.title();
        String typed = title.getText().strip();
        return typed.equals(proposed.in(texts.now().language())) || typed.isEmpty()
                ? proposed
                : Localized.same(typed);
    }
}
