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
        Region picture = bar(isFlagship ? CardView.FLAGSHIP_PICTURE : CardView.PICTURE, 0);
        VBox card = new VBox(bar(20, 150), bar(14, 230), bar(14, 190), picture, bar(14, 210), bar(14, 170));
        card.getStyleClass().addAll(Css.CARD, "home-card", "grey-bars");
        card.setStyle("-fx-min-height: " + em(isFlagship ? FLAGSHIP : CARD));
        return card;
    }

    /** A title and a line of text. */
    static VBox words() {
        VBox words = new VBox(bar(30, 340), bar(14, 210));
        words.getStyleClass().add("grey-bars");
        return words;
    }

    /**
     * @param height in pixels at full zoom
     * @param width the most that it takes, likewise; 0 for all there is
     */
    private static Region bar(double height, double width) {
        Region bar = new Region();
        bar.getStyleClass().add("grey-bar");
        bar.setStyle("-fx-pref-height: " + em(height) + (width > 0 ? "-fx-max-width: " + em(width) : ""));
        return bar;
    }

    private static String em(double pixels) {
        return String.format(Locale.ROOT, "%.3fem;", pixels / FULL_SIZE);
    }
}
