package summitry.ui.chart;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import summitry.figure.Figure;
import summitry.figure.Scale;
import summitry.figure.Spot;

/**
 * Moves spots of a figure along its scale: by the mouse, and by the arrows up and down and Enter. Values snap to 5, with
 * Shift to 1; a bubble tells the value on the way, Escape gives up.
 */
final class SpotDrag {
    private static final double SNAP = 5;
    /** Pixels from which a press is a drag and no click. */
    private static final double START = 4;
    private static final double MARGIN = 2;

    private final FigurePane pane;
    private final SpotMover mover;
    private final Label bubble = new Label();
    private final Region line = new Region();
    private Optional<Spot> pressed = Optional.empty();
    private double pressedAt;
    /** What is being moved, by id, and to where. */
    private Optional<String> moving = Optional.empty();
    private double value;

    SpotDrag(FigurePane pane, SpotMover mover) {
        this.pane = pane;
        this.mover = mover;
        bubble.getStyleClass().add("value-bubble");
        line.getStyleClass().add("value-line-mark");
        for (Region part : new Region[]{line, bubble}) {
            part.setManaged(false);
            part.setMouseTransparent(true);
            part.setVisible(false);
        }
        pane.add(line, bubble);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> {
            pressed = Optional.empty();
            drop();
        });
        pane.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                stop();
            }
        });
    }

    private void press(MouseEvent event) {
        Figure shown = pane.figureProperty().get();
        pressed = shown == null || !event.isPrimaryButtonDown()
                ? Optional.empty()
                : shown.spotAt(event.getX() / pane.zoom(), event.getY() / pane.zoom())
                        .filter(Spot::choosable);
        pressedAt = event.getX();
    }

    private void drag(MouseEvent event) {
        Figure shown = pane.figureProperty().get();
        if (pressed.isEmpty() || shown == null || shown.scale().isEmpty()
                || (moving.isEmpty() && Math.abs(event.getX() - pressedAt) < START)) {
            return;
        }
        pane.standOn(pressed.get());
        String id = pressed.get().id();
        Optional<String> refusal = mover.refusal(id);
        if (refusal.isPresent()) {
            pane.tell(refusal.get(), event.getScreenX() + 12, event.getScreenY() + 14);
            return;
        }
        pane.hush();
        to(id, snapped(shown.scale().get().valueAt(event.getX() / pane.zoom()), event.isShiftDown()));
    }

    /** The nearest multiple of 5, or of 1, on the scale of positions. */
    static double snapped(double value, boolean fine) {
        double step = fine ? 1 : SNAP;
        return Math.clamp(Math.round(value / step) * step, 0, 100);
    }

    /** True where a key moved something, or ended that. */
    boolean key(KeyEvent event, Optional<Spot> current) {
        return switch (event.getCode()) {
            case UP, DOWN ->
                current.filter(Spot::choosable).filter(s -> step(s.id(), event)).isPresent();
            case ENTER -> end(true);
            case ESCAPE -> end(false);
            default -> false;
        };
    }

    private boolean end(boolean dropped) {
        boolean wasMoving = moving.isPresent();
        if (dropped) {
            drop();
        } else {
            stop();
        }
        return wasMoving;
    }

    private boolean step(String id, KeyEvent event) {
        if (mover.refusal(id).isPresent()) {
            return false;
        }
        double from = moving.filter(id::equals).isPresent() ? value : mover.value(id);
        double step = event.isShiftDown() ? 1 : SNAP;
        double by = event.getCode() == KeyCode.UP ? step : -step;
        to(id, snapped(from + by, event.isShiftDown()));
        return true;
    }

    private void to(String id, double wanted) {
        moving = Optional.of(id);
        value = wanted;
        Figure shown = pane.figureProperty().get();
        Optional<Scale> scale = shown == null ? Optional.empty() : shown.scale();
        bubble.setText(mover.told(id, wanted));
        bubble.applyCss();
        bubble.autosize();
        double x = scale.map(s -> s.at(wanted)).orElse(0.0) * pane.zoom();
        double left = Math.clamp(x - bubble.getWidth() / 2, MARGIN,
                Math.max(MARGIN, pane.getWidth() - bubble.getWidth() - MARGIN));
        bubble.relocate(left, MARGIN);
        line.resizeRelocate(x - 1, bubble.getHeight() + MARGIN, 2,
                Math.max(0, pane.getHeight() - bubble.getHeight() - MARGIN));
        bubble.setVisible(true);
        line.setVisible(true);
        pane.hear(bubble.getText());
    }

    private void drop() {
        Optional<String> moved = moving;
        stop();
        moved.ifPresent(id -> mover.move(id, value));
    }

    private void stop() {
        moving = Optional.empty();
        bubble.setVisible(false);
        line.setVisible(false);
    }
}
