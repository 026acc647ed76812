package summitry.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import summitry.ui.control.Looks;
import summitry.ui.control.Shortcuts;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** All texts of the draft, side by side in both languages and written where they stand; words found and replaced. */
final class TextsPage extends BorderPane {
    private final DeskViewModel desk;
    private final Texts texts;
    private final TextsViewModel model;
    private final ListView<String> list = new ListView<>();
    private final TextsBar bar;
    private final Wrapped none = new Wrapped(Css.MUTED);
    private final Label count = new Label();

    TextsPage(DeskViewModel desk, Texts texts, Lifecycle lifecycle) {
        this.desk = desk;
        this.texts = texts;
        model = new TextsViewModel(desk);
        ReplaceViewModel replace = new ReplaceViewModel(desk);
        bar = new TextsBar(desk, model, texts, lifecycle);
        ReplaceBox box = new ReplaceBox(desk, model, replace, texts, lifecycle);
        MatchList matches = new MatchList(desk, replace, texts, lifecycle);
        setId("texts-page");
        getStyleClass().add("people-page");
        list.setId("texts-list");
        list.getStyleClass().addAll("desk-rows", "texts-rows", Looks.OWN_KEYS);
        texts.named(list, "editor.texts.list");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new TextCell(model, texts, list));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox both = new VBox(heads(), list);
        setTop(new VBox(bar, box));
        setCenter(new StackPane(both, matches));
        setBottom(foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::page);
        lifecycle.watch(desk.replacingProperty(), isReplacing -> {
            both.setVisible(!isReplacing);
            matches.setVisible(isReplacing);
            if (isReplacing) {
                model.writingProperty().set(Optional.empty());
            }
        });
        ObservableValue<Boolean> inSight = desk.pageProperty().map(p -> p == Page.TEXTS);
        lifecycle.watchInSight(inSight, desk.historyProperty(), _ -> {
            model.look();
            replace.look();
        });
        lifecycle.watchInSight(inSight, texts.language(), _ -> model.look());
        lifecycle.watch(model.linesProperty(), this::show);
        // The language outlives the desk, so no cell listens to it.
        lifecycle.watch(texts.language(), _ -> {
            show(model.linesProperty().get());
            list.refresh();
        });
        lifecycle.watch(model.writingProperty(), this::write);
    }

    private Node heads() {
        HBox heads = new HBox(head("editor.field.english"), head("editor.field.indonesian"));
        heads.getStyleClass().addAll("texts-both", "texts-heads");
        return heads;
    }

    private Label head(String key) {
        Label head = texts.label(key, Css.CAPTION, "texts-head");
        head.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(head, Priority.ALWAYS);
        return head;
    }

    private Node foot() {
        count.setId("texts-count");
        count.getStyleClass().add(Css.CAPTION);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Wrapped keys = new Wrapped(Css.CAPTION);
        keys.textProperty().bind(texts.of("editor.texts.keys"));
        HBox foot = new HBox(count, keys);
        foot.getStyleClass().add("texts-foot");
        foot.visibleProperty().bind(desk.replacingProperty().not());
        foot.managedProperty().bind(foot.visibleProperty());
        return foot;
    }

    private void show(TextsViewModel.Lines lines) {
        List<String> keys = lines.keys();
        if (!keys.equals(list.getItems())) {
            String chosen = list.getSelectionModel().getSelectedItem();
            list.getItems().setAll(keys);
            if (chosen != null && keys.contains(chosen)) {
                list.getSelectionModel().select(chosen);
            }
        }
        none.setText(texts.now().get("editor.texts.none." + model.filterProperty().get().show().key()));
        count.setText(texts.now().get("editor.texts.count", String.valueOf(lines.texts().size())));
    }

    /** Brings the text that is written into sight, and takes the keyboard back from one that was. */
    private void write(Optional<TextsViewModel.Writing> writing) {
        if (getScene() != null && isWithin(getScene().getFocusOwner())) {
            list.requestFocus();
        }
        writing.ifPresent(w -> {
            int at = list.getItems().indexOf(w.key());
            if (at != list.getSelectionModel().getSelectedIndex()) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 1));
            }
        });
    }

    private boolean isWithin(Node focused) {
        for (Node n = focused; n != null; n = n.getParent()) {
            if (n.equals(list)) {
                return true;
            }
        }
        return false;
    }

    /** The keys of the list itself, not of a field in it. */
    private void key(KeyEvent event) {
        String chosen = list.getSelectionModel().getSelectedItem();
        if (!list.isFocused() || chosen == null || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            model.open(chosen);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            model.begin(chosen);
            event.consume();
        }
    }

    /** Escape ends writing, then the search for words; the filter is reached as any search. */
    private void page(KeyEvent event) {
        if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
            bar.enter();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !Shortcuts.isChoosing(getScene())) {
            if (model.writingProperty().get().isPresent()) {
                model.writingProperty().set(Optional.empty());
                event.consume();
            } else if (desk.replacingProperty().get()) {
                desk.replacingProperty().set(false);
                list.requestFocus();
                event.consume();
            }
        }
    }
}
