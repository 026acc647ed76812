package summitry.ui.projector;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/** On which screen the wall goes. */
final class Placement {
    private Placement() {}

    /**
     * The largest screen on which the console is not; empty where there is no other.
     *
     * @param screens all screens
     * @param console where the window of whoever leads is
     */
    static Optional<Rectangle2D> other(List<Rectangle2D> screens, Rectangle2D console) {
        Optional<Rectangle2D> own = home(screens, console);
        return screens.stream().filter(s -> own.isEmpty() || !s.equals(own.get()))
                .max((a, b) -> Double.compare(a.getWidth() * a.getHeight(), b.getWidth() * b.getHeight()));
    }

    /** The screen that shows most of a window; empty where none shows any of it. */
    static Optional<Rectangle2D> home(List<Rectangle2D> screens, Rectangle2D window) {
        return screens.stream().filter(s -> shared(s, window) > 0)
                .max((a, b) -> Double.compare(shared(a, window), shared(b, window)));
    }

    private static double shared(Rectangle2D a, Rectangle2D b) {
        double wide = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double high = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, wide) * Math.max(0, high);
    }
}
