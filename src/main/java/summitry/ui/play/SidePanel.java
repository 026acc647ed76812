package summitry.ui.play;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Scroll;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** The right side: all parties on the issue, or the chosen one. */
final class SidePanel extends StackPane {
    /** @param isDrawer while it is a drawer it can be closed */
    SidePanel(PlayViewModel model, PlayActions actions, Texts texts, Buttons buttons,
            ObservableBooleanValue isDrawer, Lifecycle lifecycle) {
        setId("side");
        getStyleClass().add("side");
        PartyList list = new PartyList(model, texts, closing(actions, buttons, isDrawer), lifecycle);
        PartyPanel panel = new PartyPanel(model, actions, texts, buttons,
                closing(actions, buttons, isDrawer), lifecycle);
        Desk desk = model.desk();
        VBox inbox = titled("inbox", "play.inbox.title", desk,
                new InboxPanel(desk, texts, model.runningProperty(),
                        model::choose, lifecycle),
                texts);
        VBox chair = titled("chair", "play.chair.title", desk,
                new ChairPanel(desk.chair(), desk.sideProperty().map(v -> v == SideView.CHAIR), texts,
                        model.runningProperty(), lifecycle),
                texts);
        getChildren().addAll(list, panel, inbox, chair);
        Runnable show = () -> {
            SideView view = desk.sideProperty().get();
            boolean party = model.partyProperty().get().isPresent();
            panel.setVisible(view == SideView.PARTIES && party);
            list.setVisible(view == SideView.PARTIES && !party);
            inbox.setVisible(view == SideView.INBOX);
            chair.setVisible(view == SideView.CHAIR);
        };
        lifecycle.watch(desk.sideProperty(), _ -> show.run());
        lifecycle.watch(model.partyProperty(), _ -> show.run());
    }

    /** A view with its title and a cross that leads back to the parties. */
    private static VBox titled(String id, String key, Desk desk, Region content, Texts texts) {
        Button back = new Button("", new FontIcon(Feather.X));
        back.setId(id + "-close");
        back.getStyleClass().addAll(Looks.ICON_BUTTON, Css.QUIET);
        back.setOnAction(_ -> desk.open(SideView.PARTIES));
        texts.named(back, "sheet.close");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(texts.label(key, Css.PANEL_TITLE), gap, back);
        head.getStyleClass().addAll("party-navigation", "side-head");
        Scroll scroll = new Scroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox box = new VBox(head, scroll);
        box.setId(id);
        box.getStyleClass().add("party-panel");
        return box;
    }

    private static Button closing(PlayActions actions, Buttons buttons, ObservableBooleanValue isDrawer) {
        Button close = buttons.icon(actions.parties());
        close.setId("drawer-close");
        close.setGraphic(new FontIcon(Feather.X));
        close.visibleProperty().bind(isDrawer);
        close.managedProperty().bind(isDrawer);
        return close;
    }
}
