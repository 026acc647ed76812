package summitry.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.kordamp.ikonli.javafx.FontIcon;

import summitry.text.Words;
import summitry.ui.theme.Css;
import summitry.ui.theme.Zoom;

/** Buttons of actions. The tooltip says what it does and which keys do the same. */
public final class Buttons {
    private static final Duration TIP_DELAY = Duration.millis(350);
    private static final double TIP_WIDTH = 360;

    private final Texts texts;

    public Buttons(Texts texts) {
        this.texts = texts;
    }

    /** A button that shows the picture alone; its name is in the tooltip and for screen readers. */
    public Button icon(Action action) {
        Button button = new Button();
        button.setGraphic(new FontIcon(action.spec().icon()));
        button.getStyleClass().addAll(Looks.ICON_BUTTON, Css.QUIET);
        bind(button, action);
        return button;
    }

    /** A button with the name of the action beside its picture. */
    public Button named(Action action) {
        Button button = new Button();
        button.textProperty().bind(texts.of(action.spec().key()));
        button.setGraphic(new FontIcon(action.spec().icon()));
        bind(button, action);
        return button;
    }

    /** The one button of a screen that leads on; it shows its keys. The caller binds its text. */
    public Button primary(Action action) {
        Button button = new Button();
        button.getStyleClass().add(Css.PRIMARY);
        Label keys = new Label();
        keys.textProperty().bind(texts.of(words -> keys(action.spec(), words)));
        keys.getStyleClass().add(Looks.KEYS);
        button.setGraphic(new HBox(keys));
        button.setContentDisplay(ContentDisplay.RIGHT);
        bind(button, action);
        return button;
    }

    private void bind(ButtonBase button, Action action) {
        button.setId(action.spec().key().replace('.', '-'));
        button.setOnAction(_ -> action.fire());
        button.disableProperty().bind(action.disabled());
        button.accessibleTextProperty().bind(texts.of(action.spec().key()));
        tip(button, action.spec());
    }

    /** The tooltip of an action on any control. */
    public void tip(Control control, ActionSpec spec) {
        Tooltip tip = tip(control);
        tip.textProperty().bind(texts.of(words -> {
            String keys = keys(spec, words);
            String text = words.get(spec.key() + ".tip");
            return keys.isEmpty() ? text : words.get("window.tip-with-keys", text, keys);
        }));
    }

    /** An empty tooltip on a control; the caller binds its text. */
    public static Tooltip tip(Control control) {
        Tooltip tip = new Tooltip();
        tip.setShowDelay(TIP_DELAY);
        tip.setWrapText(true);
        tip.maxWidthProperty().bind(Zoom.length(control, TIP_WIDTH));
        // Escape belongs to the window; a tip that happens to show must not swallow it.
        tip.setHideOnEscape(false);
        control.setTooltip(tip);
        return tip;
    }

    /** The keys of an action as they stand on the keyboard; empty where it has none. */
    public static String keys(ActionSpec spec, Words words) {
        return spec.shortcuts().isEmpty() ? "" : Keys.inWords(spec.shortcuts().getFirst(), words);
    }
}
