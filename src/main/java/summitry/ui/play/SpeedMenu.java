package summitry.ui.play;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.Region;

import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** How fast rounds follow each other in a run; a choice counts at once, while the run goes on as well. */
final class SpeedMenu extends MenuButton {
    SpeedMenu(ObjectProperty<Speed> speed, Texts texts, Lifecycle lifecycle) {
        setId("speed");
        getStyleClass().addAll(Css.QUIET, "no-arrow", "speed");
        setMinWidth(Region.USE_PREF_SIZE);
        Buttons.tip(this).textProperty().bind(texts.of("play.speed.tip"));
        for (Speed each : Speed.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("speed-" + each.key());
            item.textProperty().bind(texts.of("play.speed." + each.key()));
            // A second click on what is chosen leaves it chosen.
            item.setOnAction(_ -> {
                speed.set(each);
                item.setSelected(true);
            });
            lifecycle.watch(speed, now -> item.setSelected(now == each));
            getItems().add(item);
        }
        Runnable tell = () -> {
            setText(texts.now().get("play.speed." + speed.get().key()));
            setAccessibleText(texts.now().get("play.speed.told", getText()));
        };
        lifecycle.watch(speed, _ -> tell.run());
        lifecycle.watch(texts.language(), _ -> tell.run());
    }
}
