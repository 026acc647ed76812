package summitry.ui.play;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;

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
        getChildren().addAll(list, panel);
        lifecycle.watch(model.partyProperty(), sheet -> {
            panel.setVisible(sheet.isPresent());
            list.setVisible(sheet.isEmpty());
        });
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
