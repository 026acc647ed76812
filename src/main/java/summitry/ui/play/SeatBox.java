package summitry.ui.play;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.control.Buttons;
import summitry.ui.control.Texts;
import summitry.ui.control.Wrapped;
import summitry.ui.fx.Lifecycle;
import summitry.ui.theme.Css;

/** Who leads the chosen delegation, and the way to change that; how the rules bargain where they lead it. */
final class SeatBox extends VBox {
    private final ComboBox<SeatSheet.Manner> manner = new ComboBox<>();
    private final Label led = new Label();
    private final Button take = new Button();
    private final Button giveBack = new Button();
    private final Wrapped told = new Wrapped(Css.MUTED);
    private boolean showing;

    SeatBox(Desk desk, Texts texts, ObservableBooleanValue busy, Lifecycle lifecycle) {
        setId("seat");
        getStyleClass().add("seat-box");
        led.setId("seat-led");
        led.getStyleClass().addAll(Css.PILL, "led");
        led.setGraphic(new FontIcon(Feather.USER));
        led.textProperty().bind(texts.of("play.seat.led"));
        Buttons.tip(led).textProperty().bind(texts.of("play.seat.person"));
        led.accessibleHelpProperty().bind(texts.of("play.seat.person"));
        button(take, "seat-take", "play.seat.take", Feather.USER_CHECK, texts, busy);
        button(giveBack, "seat-back", "play.seat.back", Feather.CPU, texts, busy);
        take.setOnAction(_ -> desk.take());
        giveBack.setOnAction(_ -> desk.giveBack());
        manner.setId("seat-manner");
        texts.named(manner, "play.seat.manner");
        manner.disableProperty().bind(busy);
        manner.valueProperty().addListener((_, _, chosen) -> {
            if (!showing && chosen != null) {
                desk.bargainAs(chosen.temperament());
            }
        });
        told.setId("seat-told");
        HBox left = new HBox(led, manner);
        left.setAlignment(Pos.CENTER_LEFT);
        // The button goes below the manner where the panel is narrow.
        FlowPane line = new FlowPane(left, new HBox(take, giveBack));
        line.getStyleClass().add("seat-line");
        getChildren().addAll(line, told);
        lifecycle.watch(desk.seatProperty(), seat -> seat.ifPresent(this::show));
    }

    private static void button(Button button, String id, String key, Feather icon, Texts texts,
            ObservableBooleanValue busy) {
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setGraphic(new FontIcon(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(busy);
    }

    private void show(SeatSheet seat) {
        showing = true;
        if (!manner.getItems().equals(seat.manners())) {
            manner.getItems().setAll(seat.manners());
        }
        manner.setValue(seat.manners().get(seat.temperament().ordinal()));
        showing = false;
        toggle(manner, !seat.person());
        toggle(take, !seat.person());
        toggle(led, seat.person());
        toggle(giveBack, seat.person());
        told.setText(seat.told());
        toggle(told, !seat.told().isEmpty());
    }

    private static void toggle(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
