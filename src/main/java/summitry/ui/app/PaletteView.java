package summitry.ui.app;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;

/** A field and what it finds. The keyboard stays in the field: arrows move in the list, Enter does what is marked. */
final class PaletteView extends VBox {
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final Supplier<List<PaletteEntry>> entries;
    private final Runnable close;

    PaletteView(Supplier<List<PaletteEntry>> entries, Texts texts, Runnable close) {
        this.entries = entries;
        this.close = close;
        getStyleClass().add("palette");
        field.setId("palette-field");
        field.promptTextProperty().bind(texts.of("palette.prompt"));
        texts.named(field, "action.palette");
        field.textProperty().subscribe(this::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        texts.named(list, "palette.found");
        Label none = texts.label("palette.none", Css.CAPTION);
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setOnMouseClicked(_ -> fire());
        // A screen reader tells what is marked while the keyboard is in the field.
        list.getSelectionModel().selectedItemProperty().subscribe(
                found -> field.setAccessibleHelp(found == null ? "" : found.name()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        search();
    }

    TextField field() {
        return field;
    }

    /** Looks again, since what there is may have changed. */
    void search() {
        list.getItems().setAll(PaletteSearch.find(field.getText(), entries.get()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            fire();
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            move(code == KeyCode.DOWN ? 1 : -1);
        } else {
            return;
        }
        event.consume();
    }

    private void move(int step) {
        int count = list.getItems().size();
        if (count > 0) {
            int at = Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, count);
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 4));
        }
    }

    private void fire() {
        PaletteEntry found = list.getSelectionModel().getSelectedItem();
        if (found != null) {
            close.run();
            found.run().run();
        }
    }

    private static final class Cell extends ListCell<PaletteEntry> {
        private final Label name = new Label();
        private final Label kind = new Label();
        private final Label keys = new Label();
        private final HBox row;

        Cell() {
            name.setTextOverrun(OverrunStyle.ELLIPSIS);
            kind.getStyleClass().add(Css.CAPTION);
            kind.setMinWidth(Region.USE_PREF_SIZE);
            keys.getStyleClass().add(Looks.KEYS);
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row = new HBox(name, gap, kind, keys);
            row.getStyleClass().add("palette-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(entry.name());
            kind.setText(entry.kind());
            keys.setText(entry.keys());
            show(kind, !entry.kind().isEmpty());
            show(keys, !entry.keys().isEmpty());
            setAccessibleText(String.join(" ", entry.name(), entry.kind(), entry.keys()).strip());
            setGraphic(row);
        }

        private static void show(Label part, boolean isShown) {
            part.setVisible(isShown);
            part.setManaged(isShown);
        }
    }
}
