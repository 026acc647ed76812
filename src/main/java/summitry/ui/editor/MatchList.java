package summitry.ui.editor;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import summitry.lint.Match;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Every match as it stands now and as it would stand then; each can be left out. */
final class MatchList extends StackPane {
    private final DeskViewModel desk;
    private final ReplaceViewModel model;
    private final ListView<Match> list = new ListView<>();

    MatchList(DeskViewModel desk, ReplaceViewModel model, Texts texts, Lifecycle lifecycle) {
        this.desk = desk;
        this.model = model;
        list.setId("replace-matches");
        list.getStyleClass().addAll("desk-rows", "texts-rows", Looks.OWN_KEYS);
        texts.named(list, "editor.replace.matches");
        list.setPlaceholder(new Wrapped(Css.MUTED));
        list.setCellFactory(_ -> new MatchCell(desk, model, texts));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().add(list);
        model.previewProperty().subscribe(p -> show(p.matches()));
        // The language outlives the desk, so no cell listens to it.
        lifecycle.watch(texts.language(), _ -> list.refresh());
    }

    private void show(List<Match> matches) {
        if (!matches.equals(list.getItems())) {
            list.getItems().setAll(matches);
        }
    }

    private void key(KeyEvent event) {
        Match chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null || !list.isFocused()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            model.take(chosen, model.previewProperty().get().leftOut().contains(chosen));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            Places.go(desk, chosen.target());
            event.consume();
        }
    }
}
