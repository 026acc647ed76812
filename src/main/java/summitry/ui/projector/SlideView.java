package summitry.ui.projector;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import summitry.figure.Figure;
import summitry.figure.Tone;
import summitry.model.Language;
import summitry.projector.Slide;
import summitry.projector.SlideFigure;
import summitry.ui.chart.FigurePane;
import summitry.ui.theme.Palette;

/** One slide, as large as the view allows, with bars beside it where the shape of the view is another. */
final class SlideView extends Region {
    private final FigurePane pane = new FigurePane();

    SlideView() {
        pane.layOutAt(SlideFigure.HEIGHT);
        pane.setFocusTraversable(false);
        getChildren().add(pane);
        setMinSize(0, 0);
        dress(Palette.LIGHT);
    }

    void show(Slide slide, Language language) {
        pane.setVisible(true);
        pane.show((width, height) -> SlideFigure.of(slide, language, width));
    }

    /** Nothing but the background. */
    void blank() {
        pane.setVisible(false);
    }

    void dress(Palette palette) {
        pane.setStyle("-summitry-palette: " + palette.name() + ";");
        setStyle("-fx-background-color: #%s;".formatted(
                palette.of(Tone.BACKGROUND).toString().substring(2, 8)));
    }

    /** The slide as it is drawn; null before the first layout. */
    @Nullable
    Figure figure() {
        return pane.figureProperty().get();
    }

    @Override
    protected void layoutChildren() {
        double units = SlideFigure.width(getWidth(), getHeight());
        double scale = Math.min(getWidth() / units, getHeight() / SlideFigure.HEIGHT);
        double width = units * scale;
        double height = SlideFigure.HEIGHT * scale;
        pane.resizeRelocate((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width * 9 / 16 : 180;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }
}
