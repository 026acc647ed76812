package summitry.ui.play;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.chart.Flags;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.ResponseMark;
import summitry.ui.theme.Css;

/** A party in the list: flag, name, answer, position and how far it moved. */
final class PartyCell extends ListCell<PartyRow> {
    private final StackPane flag = new StackPane();
    private final Label name = new Label();
    private final ResponseMark response = new ResponseMark();
    private final Tooltip tip = Buttons.tip(response);
    private final Label position = new Label();
    private final Label change = new Label();
    private final FontIcon led = new FontIcon(Feather.USER);
    private final HBox row;
    private String flagged = "";

    PartyCell() {
        getStyleClass().add("party-cell");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        name.getStyleClass().add("party-row-name");
        response.setMinWidth(Region.USE_PREF_SIZE);
        led.getStyleClass().add("led");
        change.getStyleClass().addAll(Looks.NUMBER, Css.CAPTION);
        position.getStyleClass().addAll(Looks.NUMBER, Css.STRONG);
        row = new HBox(flag, name, led, gap, response, change, position);
        row.getStyleClass().add("party-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PartyRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (!item.code().equals(flagged)) {
            flagged = item.code();
            flag.getChildren().setAll(Flags.inList(item.flag(), item.code()));
        }
        name.setText(item.name());
        led.setVisible(item.person());
        led.setManaged(item.person());
        response.show(item.response(), item.responseName());
        position.setText(item.position());
        change.setText(item.change());
        tip.setText(item.plain());
        setAccessibleText(item.told());
        setGraphic(row);
    }
}
