package summitry.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.fiction.Cut;
import summitry.fiction.Doubt;
import summitry.fiction.Retold;
import summitry.model.Localized;
import summitry.text.Words;
import summitry.ui.control.Buttons;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Real names and the invented ones in their place, what was left out of texts, and the key for the teacher. */
final class FictionPane extends VBox {
    private final FictionViewModel model;
    private final Texts texts;
    private final Wrapped counts = new Wrapped(Css.STRONG);
    private final Wrapped losses = new Wrapped();
    private final Wrapped answer = new Wrapped();
    private final ToggleButton open = new ToggleButton();
    private final VBox told = new VBox();
    private final Button shuffle;

    /**
     * The names of a model.
     *
     * @param title of the fiction, as it is typed now
     * @param place asks where the key is saved, with the name that is suggested
     */
    FictionPane(FictionViewModel model, Texts texts, Supplier<Localized> title,
            Function<String, Optional<Path>> place) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("fiction");
        Wrapped about = new Wrapped(Css.MUTED);
        about.setId("fiction-about");
        about.textProperty().bind(texts.of("editor.fiction.about"));
        FictionNames names = new FictionNames(model, texts);
        Scroll scroll = new Scroll(names);
        scroll.getStyleClass().add("fiction-names-scroll");
        shuffle = button("fiction-shuffle", "editor.fiction.shuffle", Feather.SHUFFLE);
        shuffle.setOnAction(_ -> model.shuffle());
        Button key = button("fiction-key", "editor.fiction.key", Feather.KEY);
        key.setOnAction(_ -> place.apply(texts.now().get("editor.fiction.key.file"))
                .ifPresent(file -> model.saveKey(file, title.get(), texts.now())));
        key.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.retoldProperty().get().isEmpty(),
                        model.retoldProperty()));
        CheckBox leaveOut = new CheckBox();
        leaveOut.setId("fiction-leave-out");
        leaveOut.textProperty().bind(texts.of("editor.fiction.leave-out"));
        Buttons.tip(leaveOut).textProperty().bind(texts.of("editor.fiction.leave-out.tip"));
        leaveOut.selectedProperty().bindBidirectional(model.leaveOutProperty());
        open.setId("fiction-texts");
        open.textProperty().bind(texts.of("editor.fiction.texts"));
        open.selectedProperty().subscribe(this::list);
        FlowPane buttons = new FlowPane(shuffle, key, open);
        buttons.getStyleClass().add("exchange-buttons");
        counts.setId("fiction-counts");
        losses.setId("fiction-losses");
        answer.setId("fiction-answer");
        answer.managedProperty().bind(answer.textProperty().isNotEmpty());
        told.setId("fiction-told");
        told.getStyleClass().add("exchange-misread");
        told.managedProperty().bind(told.visibleProperty());
        Wrapped file = new Wrapped(Css.MUTED);
        file.textProperty().bind(texts.of("editor.fiction.file"));
        getChildren().addAll(about, counts, scroll, leaveOut, losses, buttons, answer, told, file);
        model.fictionProperty().subscribe(this::show);
        model.retoldProperty().subscribe(this::show);
        model.answerProperty().subscribe(this::show);
        texts.language().subscribe(this::show);
        show();
    }

    /** What has the keyboard at first. */
    Node first() {
        return shuffle;
    }

    private Button button(String id, String key, Feather icon) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(new FontIcon(icon));
        button.textProperty().bind(texts.of(key));
        Buttons.tip(button).textProperty().bind(texts.of(key + ".tip"));
        return button;
    }

    private void show() {
        Words words = texts.now();
        counts.setText(model.counts(words));
        losses.setText(model.losses(words));
        answer.setText(model.answerProperty().get().apply(words));
        list();
    }

    private void list() {
        Optional<Retold> retold = model.retoldProperty().get();
        told.getChildren().clear();
        open.setDisable(retold.filter(r -> r.doubts().size() + r.cuts().size() > 0).isEmpty());
        told.setVisible(open.isSelected() && !open.isDisabled());
        if (!told.isVisible()) {
            return;
        }
        retold.ifPresent(r -> {
            r.doubts().forEach(d -> line("editor.fiction.still", d, Localized.same("")));
            for (Cut cut : r.cuts()) {
                line(cut.isEmpty() ? "editor.fiction.emptied" : "editor.fiction.shortened", cut.doubt(),
                        cut.left());
            }
        });
    }

    private void line(String key, Doubt doubt, Localized left) {
        Words words = texts.now();
        Wrapped line = new Wrapped();
        line.setText(words.get(key, String.join(", ", doubt.words()), doubt.text().in(words.language()),
                left.in(words.language())));
        told.getChildren().add(line);
    }
}
