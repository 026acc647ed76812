package summitry.ui.play;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Action;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Everything at once, in the place of the agenda and the chosen issue. */
final class OverviewView extends VBox {
    /** @param wide true where issues and matrix have room beside each other */
    OverviewView(OverviewViewModel model, Action toggle, Texts texts, Buttons buttons,
            ObservableBooleanValue wide, Lifecycle lifecycle) {
        setId("overview");
        getStyleClass().add("overview");
        Button back = new Button();
        back.setId("overview-back");
        back.setGraphic(new FontIcon(Feather.CHEVRON_LEFT));
        back.textProperty().bind(texts.of("overview.back"));
        back.setOnAction(_ -> toggle.fire());
        back.setMinWidth(Region.USE_PREF_SIZE);
        buttons.tip(back, toggle.spec());
        Label title = new Label();
        title.getStyleClass().add(Css.PANEL_TITLE);
        title.textProperty().bind(
                texts.of(words -> words.get("overview.title", model.moment().scenario().issues().size())));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(back, title, space, new Segments<>(model.tabProperty(), OverviewTab.values(),
                "overview.tab.", OverviewTab::key, texts, lifecycle));
        head.getStyleClass().add("overview-bar");
        OverviewItems items = new OverviewItems(model, texts, wide, lifecycle);
        OverviewMatrix side = OverviewMatrix.beside(model, texts, lifecycle);
        lifecycle.watch(wide, isWide -> {
            side.setVisible(isWide);
            side.setManaged(isWide);
        });
        HBox.setHgrow(items, Priority.ALWAYS);
        HBox first = new HBox(items, side);
        StackPane body = new StackPane(first, OverviewMatrix.whole(model, texts, lifecycle),
                new OverviewMap(model, texts, lifecycle));
        body.setMinSize(0, 0);
        VBox.setVgrow(body, Priority.ALWAYS);
        setMinSize(0, 0);
        getChildren().addAll(head, body);
        lifecycle.watch(model.tabProperty(), tab -> {
            for (OverviewTab other : OverviewTab.values()) {
                Node page = body.getChildren().get(other.ordinal());
                page.setVisible(other == tab);
                page.setManaged(other == tab);
            }
        });
        lifecycle.watch(model.shownProperty(), isShown -> {
            if (isShown) {
                items.enter();
            }
        });
    }
}
