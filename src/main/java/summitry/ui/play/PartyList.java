package summitry.ui.play;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** All parties on the chosen issue, from the lowest position to the highest. Arrows walk, Enter and a click choose. */
final class PartyList extends VBox {
    private final ObservableList<PartyRow> rows = FXCollections.observableArrayList();
    private final FilteredList<PartyRow> shown = new FilteredList<>(rows);
    private final ListView<PartyRow> list = new ListView<>(shown);
    private final CustomTextField filter = new CustomTextField();

    PartyList(PlayViewModel model, Texts texts, Button close, Lifecycle lifecycle) {
        setId("party-list");
        getStyleClass().add("party-list");
        filter.setId("party-filter");
        filter.setLeft(new FontIcon(Feather.SEARCH));
        filter.promptTextProperty().bind(texts.of("play.parties.filter"));
        texts.named(filter, "play.parties.filter");
        filter.textProperty().addListener((_, _, typed) -> shown.setPredicate(r -> r.matches(typed)));
        list.setId("parties");
        list.getStyleClass().addAll("party-rows", Looks.OWN_KEYS);
        list.setCellFactory(_ -> new PartyCell());
        list.setPlaceholder(texts.label("play.parties.none", Css.MUTED));
        texts.named(list, "play.parties.title");
        list.setOnMouseClicked(_ -> choose(model));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose(model);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Label title = texts.label("play.parties.title", Css.PANEL_TITLE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(title, gap, close);
        line.setAlignment(Pos.CENTER_LEFT);
        Label hint = new Wrapped(Css.CAPTION);
        hint.textProperty().bind(texts.of("play.parties.hint"));
        VBox head = new VBox(line, hint, filter);
        head.getStyleClass().add("party-list-head");
        getChildren().addAll(head, list);
        lifecycle.watchInSight(visibleProperty(), model.partiesProperty(), this::show);
    }

    private void show(List<PartyRow> newest) {
        PartyRow kept = list.getSelectionModel().getSelectedItem();
        rows.setAll(newest);
        if (kept != null) {
            newest.stream().filter(r -> r.party().equals(kept.party())).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
    }

    private void choose(PlayViewModel model) {
        PartyRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.choose(row.party());
        }
    }
}
