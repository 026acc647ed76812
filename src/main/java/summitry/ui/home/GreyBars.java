package summitry.ui.home;

import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import summitry.ui.theme.Css;

/** Grey bars where words and pictures will stand that are still being read; a screen reader passes them over. */
final class GreyBars {
    private static final double FULL_SIZE = 13;
    private static final double CARD = 366;
    private static final double FLAGSHIP = 390;

    private GreyBars() {}

    /** A card of a scenario, about as high as it will be. */
    static VBox card(boolean isFlagship) {
        Region picture = bar(isFlagship ? CardView.FLAGSHIP_PICTURE : CardView.PICTURE);
        VBox card = new VBox(bar(20), bar(14), bar(14), picture, bar(14), bar(14));
        card.getStyleClass().addAll(Css.CARD, "home-card", "grey-bars");
        card.setStyle("-fx-min-height: " + em(isFlagship ? FLAGSHIP : CARD));
        return card;
    }

    /** Lines of text. */
    static VBox lines(int count) {
        VBox lines = new VBox();
        lines.getStyleClass().add("grey-bars");
        for (int i = 0; i < count; i++) {
            lines.getChildren().add(bar(16));
        }
        return lines;
    }

    /** @param height in pixels at full zoom */
    private static Region bar(double height) {
        Region bar = new Region();
        bar.getStyleClass().add("grey-bar");
        bar.setStyle("-fx-pref-height: " + em(height));
        return bar;
    }

    private static String em(double pixels) {
        return String.format(Locale.ROOT, "%.3fem;", pixels / FULL_SIZE);
    }
}
