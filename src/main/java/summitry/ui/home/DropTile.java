package summitry.ui.home;

import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.theme.Css;

/** Says that files can be dropped anywhere on the window, and where a person's own scenarios belong. */
final class DropTile extends VBox {
    DropTile(HomeViewModel model, HomeActions actions, Texts texts, Buttons buttons) {
        setId("drop");
        getStyleClass().add("home-drop");
        FontIcon icon = new FontIcon(Feather.PLUS);
        Wrapped title = new Wrapped(Css.PANEL_TITLE);
        title.textProperty().bind(texts.of("home.drop.title"));
        Wrapped what = new Wrapped(Css.MUTED);
        what.textProperty().bind(
                texts.of(words -> words.get("home.drop.what", model.ownScenarios().toAbsolutePath())));
        getChildren().addAll(icon, title, what, buttons.named(actions.open()));
    }
}
