package summitry.ui.chart;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import summitry.ui.theme.Zoom;

/** Pictures of flags, drawn once a size. On the JavaFX thread only. */
public final class Flags {
    /** Of a flag in a list, pixels at full size. */
    private static final double WIDTH = 18;
    private static final double HEIGHT = 13;

    private static final Map<String, Image> DRAWN = new TreeMap<>();

    private Flags() {}

    public static boolean has(String flag) {
        return !flag.isEmpty() && Flags.class.getResource("/assets/flags/" + flag + ".svg") != null;
    }

    /**
     * The picture of a flag, or empty where there is none.
     *
     * @param flag ISO 3166 two-letter code, or EU
     * @param height in device pixels
     */
    public static Optional<Image> image(String flag, int height) {
        if (!has(flag)) {
            return Optional.empty();
        }
        return Optional.of(DRAWN.computeIfAbsent(flag + height, key -> picture(FlagArt.draw(flag, height))));
    }

    /** The middle of a flag as a disc, or empty where there is none. Its diameter is in device pixels. */
    static Optional<Image> disc(String flag, int diameter) {
        if (!has(flag)) {
            return Optional.empty();
        }
        return Optional.of(DRAWN.computeIfAbsent(flag + "-disc" + diameter, key -> {
            Group art = FlagArt.draw(flag, diameter);
            Bounds cloth = art.getBoundsInLocal();
            double radius = diameter / 2.0;
            art.setClip(new Circle(cloth.getMinX() + cloth.getWidth() / 2, cloth.getMinY() + radius, radius));
            return picture(new Group(art));
        }));
    }

    private static Image picture(Group art) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        return art.snapshot(parameters, null);
    }

    /** A small flag for a list, with a hairline; the code on a badge for a party without one. Stands beside text. */
    public static Node inList(String flag, String code) {
        StackPane frame = new StackPane();
        frame.getStyleClass().add("flag");
        image(flag, 52).ifPresentOrElse(picture -> {
            ImageView view = new ImageView(picture);
            view.fitWidthProperty().bind(Zoom.length(frame, WIDTH));
            view.fitHeightProperty().bind(Zoom.length(frame, HEIGHT));
            view.setSmooth(true);
            frame.getChildren().add(view);
        }, () -> {
            Label badge = new Label(code);
            badge.getStyleClass().add("flag-badge");
            frame.getChildren().add(badge);
        });
        return frame;
    }
}
