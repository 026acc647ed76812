package summitry.ui.app;

import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.control.Action;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;
import summitry.ui.theme.Look;
import summitry.ui.theme.Motion;

/** How the window is shown, in one menu: colours, size, motion. */
final class DisplayMenu extends MenuButton {
    private final Texts texts;

    DisplayMenu(Display display, AppActions actions, Texts texts) {
        super("", new FontIcon(Feather.MONITOR));
        this.texts = texts;
        setId("display");
        getStyleClass().addAll(Css.QUIET, Looks.ICON_BUTTON, "no-arrow");
        texts.named(this, "display.title");
        Buttons.tip(this).textProperty().bind(texts.of("display.title"));
        for (Look look : Look.values()) {
            choice("look", look.key(), look, display.lookProperty(), display::look);
        }
        getItems().add(new SeparatorMenuItem());
        MenuItem size = new MenuItem();
        size.setId("zoom");
        size.setDisable(true);
        Runnable tell = () -> size.setText(texts.now().get("display.zoom",
                Integer.toString(display.zoomProperty().get().percent())));
        display.zoomProperty().subscribe(tell);
        texts.language().subscribe(tell);
        getItems().addAll(size, item(actions.larger()), item(actions.smaller()), item(actions.fullSize()),
                new SeparatorMenuItem());
        for (Motion motion : Motion.values()) {
            choice("motion", motion.key(), motion, display.motionProperty(), display::motion);
        }
    }

    private <T> void choice(String what, String key, T value, ObservableValue<T> now, Consumer<T> choose) {
        RadioMenuItem item = new RadioMenuItem();
        item.setId(what + "-" + key);
        item.textProperty().bind(texts.of("display." + what + "." + key));
        // A second click on what is chosen leaves it chosen.
        item.setOnAction(_ -> {
            choose.accept(value);
            item.setSelected(true);
        });
        now.subscribe(chosen -> item.setSelected(value.equals(chosen)));
        getItems().add(item);
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem();
        item.setId(action.spec().key().replace('.', '-'));
        item.textProperty().bind(texts.of(words -> words.get("window.tip-with-keys",
                words.get(action.spec().key()), Buttons.keys(action.spec(), words))));
        item.disableProperty().bind(action.disabled());
        item.setOnAction(_ -> action.fire());
        return item;
    }
}
