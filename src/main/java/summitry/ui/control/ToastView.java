package summitry.ui.control;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import summitry.ui.theme.Css;

/** One sentence in passing, its button, and a cross. Its time stands still while the mouse or the keyboard is on it. */
final class ToastView extends HBox {
    private static final Duration FADE = Duration.millis(150);

    private final Toasts.Toast toast;
    private final PauseTransition time;
    private final FadeTransition fade = new FadeTransition(FADE, this);
    private final Node first;

    ToastView(Toasts.Toast toast, Texts texts, Duration stay, Runnable close) {
        this.toast = toast;
        time = new PauseTransition(stay);
        time.setOnFinished(_ -> close.run());
        getStyleClass().add("toast");
        Wrapped text = new Wrapped("toast-text");
        text.setText(toast.text());
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().add(text);
        Button cross = new Button("", new FontIcon(Feather.X));
        cross.getStyleClass().addAll(Css.QUIET, Looks.ICON_BUTTON, "toast-close");
        texts.named(cross, "toast.close");
        cross.setOnAction(_ -> close.run());
        cross.setAccessibleHelp(toast.text());
        toast.offer().map(offer -> offered(offer, close)).ifPresent(getChildren()::add);
        getChildren().add(cross);
        first = getChildren().get(1);
        hoverProperty().subscribe(this::watch);
        focusWithinProperty().subscribe(this::watch);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private Button offered(Toasts.Offer offer, Runnable close) {
        Button button = new Button(offer.words());
        button.getStyleClass().add("toast-offer");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleHelp(toast.text());
        button.setOnAction(_ -> {
            close.run();
            offer.run().run();
        });
        return button;
    }

    Toasts.Toast toast() {
        return toast;
    }

    /** Whether its time runs. */
    boolean isLeaving() {
        return time.getStatus() == Animation.Status.RUNNING;
    }

    void begin(boolean isStill) {
        if (!isStill) {
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.playFromStart();
        }
        time.playFromStart();
    }

    void end() {
        time.stop();
        fade.stop();
    }

    void enter() {
        first.requestFocus();
    }

    private void watch() {
        if (getScene() == null) {
            return;
        }
        if (isHover() || isFocusWithin()) {
            time.stop();
        } else {
            time.playFromStart();
        }
    }
}
