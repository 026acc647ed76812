package summitry.ui.app;

import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import summitry.ui.control.Action;
import summitry.ui.control.Buttons;
import summitry.ui.control.Looks;
import summitry.ui.control.Texts;
import summitry.ui.theme.Css;
import summitry.ui.theme.Zoom;

/** Leads to the palette; where the window is narrow it is a picture alone. */
final class SearchButton extends Button {
    /** Width of the window, in pixels at full size, from which its name and keys are shown. */
    private static final double WIDE = 1280;

    private final DoubleBinding room;

    SearchButton(Action action, Region bar, Texts texts) {
        room = Zoom.widthAtFullSize(bar);
        setId("search");
        Label name = texts.label(action.spec().key());
        Label keys = new Label();
        keys.textProperty().bind(texts.of(words -> Buttons.keys(action.spec(), words)));
        keys.getStyleClass().add(Looks.KEYS);
        HBox wide = new HBox(new FontIcon(action.spec().icon()), name, keys);
        FontIcon narrow = new FontIcon(action.spec().icon());
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(_ -> action.fire());
        texts.named(this, action.spec().key());
        new Buttons(texts).tip(this, action.spec());
        room.subscribe(width -> {
            boolean isWide = width.doubleValue() >= WIDE;
            setGraphic(isWide ? wide : narrow);
            getStyleClass().removeAll(Looks.ICON_BUTTON, Css.QUIET, "search-button");
            getStyleClass().addAll(isWide
                    ? new String[]{"search-button"}
                    : new String[]{Looks.ICON_BUTTON, Css.QUIET});
        });
    }
}
