package summitry.ui.play;

import java.util.Optional;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import summitry.figure.Glide;
import summitry.figure.Strip;
import summitry.figure.StripFigure;
import summitry.ui.chart.FigurePane;
import summitry.ui.control.Texts;

/**
 * Shows strips, and has the marks of a resolved round glide from where they stood. Any key ends it; Space does nothing else
 * then. Where nothing should move, or the strip is out of sight, the new strip is there at once.
 */
final class StripMotion {
    private final FigurePane pane;
    private final ObservableBooleanValue still;
    private final Texts texts;
    private final EventHandler<KeyEvent> skip = this::key;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };
    private Optional<Strip> moving = Optional.empty();
    private Optional<Double> textBefore = Optional.empty();
    private @Nullable Window window;
    private long began;
    private boolean isThere;

    StripMotion(FigurePane pane, ObservableBooleanValue still, Texts texts) {
        this.pane = pane;
        this.still = still;
        this.texts = texts;
    }

    void show(Strip strip, Optional<IssueBoard.Arrival> arrival) {
        stop();
        Window shownIn = pane.getScene() == null ? null : pane.getScene().getWindow();
        if (arrival.isEmpty() || still.get() || shownIn == null || !isSeen()) {
            draw(strip);
            return;
        }
        moving = Optional.of(strip);
        textBefore = arrival.get().textBefore();
        window = shownIn;
        began = 0;
        isThere = false;
        pane.show((width, height) -> StripFigure.of(strip, texts.now(), width, height,
                Glide.at(0, textBefore)));
        shownIn.addEventFilter(KeyEvent.KEY_PRESSED, skip);
        timer.start();
    }

    /** Puts everything where it goes. */
    void finish() {
        moving.ifPresent(strip -> {
            stop();
            draw(strip);
        });
    }

    private void draw(Strip strip) {
        pane.show((width, height) -> StripFigure.of(strip, texts.now(), width, height));
    }

    private void stop() {
        moving = Optional.empty();
        timer.stop();
        if (window != null) {
            window.removeEventFilter(KeyEvent.KEY_PRESSED, skip);
            window = null;
        }
    }

    private void step(long now) {
        Strip strip = moving.orElseThrow();
        if (began == 0) {
            began = now;
        }
        double millis = (now - began) / 1e6;
        if (millis >= Glide.END || still.get()) {
            finish();
        } else if (!isThere) {
            isThere = millis >= Glide.MOVING;
            Glide glide = Glide.at(millis, textBefore);
            pane.redraw((width, height) -> StripFigure.of(strip, texts.now(), width, height, glide));
        }
    }

    private void key(KeyEvent event) {
        boolean isTyping = pane.getScene() != null
                && pane.getScene().getFocusOwner() instanceof TextInputControl;
        if (event.getCode() == KeyCode.SPACE && !isThere && !isTyping) {
            event.consume();
        }
        finish();
    }

    private boolean isSeen() {
        for (Node node = pane; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
