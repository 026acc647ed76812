package summitry.ui.editor;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.model.Issue;
import summitry.ui.chart.PartyChip;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** What one party wants on one issue: on its scale, in numbers, how sure it is, why, and where it is known from. */
final class CellInspector extends VBox {
    private static final double FLAG = 12;

    private final OneCell cell;
    private final Texts texts;
    private final StackPane flag = new StackPane();
    private final Wrapped party = new Wrapped(Css.PANEL_TITLE);
    private final Wrapped issue = new Wrapped(Css.MUTED);

    CellInspector(DeskViewModel desk, Texts texts, Lifecycle lifecycle) {
        cell = new OneCell(desk);
        this.texts = texts;
        setId("cell-inspector");
        getStyleClass().add("desk-inspector");
        VBox names = new VBox(party, issue);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox head = new HBox(flag, names, walk("previous", Feather.CHEVRON_LEFT, -1),
                walk("next", Feather.CHEVRON_RIGHT, 1));
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("desk-cell-head");
        getChildren().addAll(head, new CellStripView(cell, texts, lifecycle),
                new CellNumbers(cell, texts, lifecycle), new CellReason(cell, texts, lifecycle));
        lifecycle.watch(desk.blockProperty(), _ -> show());
        lifecycle.watch(desk.historyProperty(), _ -> show());
        lifecycle.watch(texts.language(), _ -> show());
    }

    private Button walk(String key, Feather picture, int by) {
        Button button = new Button();
        button.setId("cell-" + key);
        button.setGraphic(new FontIcon(picture));
        button.getStyleClass().addAll(Looks.ICON_BUTTON, Css.QUIET);
        button.accessibleTextProperty().bind(texts.of("editor.cell." + key));
        Buttons.tip(button).textProperty().bind(texts.of("editor.cell." + key));
        button.setOnAction(_ -> cell.walk(by));
        return button;
    }

    /** Without a cell there is nothing to look at closely. */
    private void show() {
        boolean isThere = cell.party().isPresent();
        setVisible(isThere);
        setManaged(isThere);
        cell.party().ifPresent(p -> {
            String name = p.name().in(texts.now().language());
            party.setText(name.isBlank() ? p.code() : name);
            flag.getChildren().setAll(PartyChip.of(p.flag(), p.code(), name,
                    CellStripView.mark(cell.desk().draft(), p), FLAG));
        });
        issue.setText(cell.issue().map(Issue::title).map(t -> t.in(texts.now().language())).orElse(""));
    }
}
