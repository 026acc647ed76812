package summitry.ui.theme;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * How large everything is drawn.
 *
 * @param percent 80 to 250; 100 is the size that the style sheets state
 */
public record Zoom(int percent) {
    public static final int LEAST = 80;
    public static final int MOST = 250;
    public static final Zoom FULL = new Zoom(100);

    private static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200, 225, 250);

    /** @throws IllegalArgumentException outside 80 to 250 */
    public Zoom {
        if (!isPossible(percent)) {
            throw new IllegalArgumentException(
                    "zoom (%d) must be %d to %d.".formatted(percent, LEAST, MOST));
        }
    }

    public static boolean isPossible(int percent) {
        return percent >= LEAST && percent <= MOST;
    }

    /** 0.8 to 2.5. */
    public double factor() {
        return percent / 100.0;
    }

    /** The next step up; the largest stays. */
    public Zoom larger() {
        return new Zoom(STEPS.stream().filter(s -> s > percent).findFirst().orElse(MOST));
    }

    /** The next step down; the smallest stays. */
    public Zoom smaller() {
        return new Zoom(STEPS.reversed().stream().filter(s -> s < percent).findFirst().orElse(LEAST));
    }

    /** Remembers on a scene that it is drawn at this size. */
    void of(Scene scene) {
        scene.getProperties().put(Zoom.class, this);
    }

    /** The factor at which the scene of a region is drawn; 1 while it is in none. */
    public static ObservableValue<Double> factorOf(Region region) {
        return region.sceneProperty()
                .flatMap(scene -> Bindings.valueAt(scene.getProperties(), (Object) Zoom.class))
                .map(zoom -> ((Zoom) zoom).factor()).orElse(1.0);
    }

    /** A length of a region, stated at full size, in pixels of its present size; for what no style sheet reaches. */
    public static ObservableValue<Number> length(Region region, double atFullSize) {
        return factorOf(region).map(factor -> factor * atFullSize);
    }

    /**
     * The width of a region in pixels at full size: what decides which parts have room. Whoever listens keeps it, since
     * the region does not.
     */
    public static DoubleBinding widthAtFullSize(Region region) {
        return atFullSize(region.widthProperty(), factorOf(region));
    }

    /** The height of a region in pixels at full size; kept by whoever listens. */
    public static DoubleBinding heightAtFullSize(Region region) {
        return atFullSize(region.heightProperty(), factorOf(region));
    }

    private static DoubleBinding atFullSize(ObservableDoubleValue pixels, ObservableValue<Double> factor) {
        return Bindings.createDoubleBinding(() -> pixels.get() / factor.getValue(), pixels, factor);
    }
}
