package summitry.ui.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import summitry.figure.Figure;
import summitry.figure.MadeUp;
import summitry.figure.Spot;
import summitry.figure.StripFigure;
import summitry.figure.Tone;
import summitry.model.Language;
import summitry.text.Words;
import summitry.ui.Screens;
import summitry.ui.theme.Palette;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FigurePaneTest {
    private static final Figure.Source STRIP = (width, height) -> StripFigure.of(MadeUp.summit(false),
            Words.in(Language.ENGLISH), width, height);

    @Test
    void itIsDrawnAnewForASizeAThemeAndAZoom() {
        FigurePane pane = Screens.onFx(FigurePane::new);
        pane.show(STRIP);
        StackPane root = new StackPane(pane);
        Scene scene = Screens.onFx(() -> new Scene(root, 800, 500));
        Image light = look(scene, Theme.LIGHT);
        assertEquals(800, pane.figureProperty().get().width());
        assertEquals(Palette.LIGHT.of(Tone.BACKGROUND), light.getPixelReader().getColor(2, 2));
        Image dark = look(scene, Theme.DARK);
        assertEquals(Palette.DARK.of(Tone.BACKGROUND), dark.getPixelReader().getColor(2, 2));
        assertNotEquals(count(light, Palette.LIGHT.of(Tone.BLOC_1)),
                count(dark, Palette.LIGHT.of(Tone.BLOC_1)));
        Screens.onFx(() -> {
            root.setStyle("-fx-font-size: 26px");
            return root;
        });
        look(scene, Theme.DARK);
        assertEquals(400, pane.figureProperty().get().width(), 1);
        assertTrue(pane.getAccessibleText().contains("Chair's text 41"), pane.getAccessibleText());
        assertEquals(34, pane.table().rows().size());
    }

    @Test
    void aMarkIsChosenByAClickAndByKeys() {
        List<String> chosen = new ArrayList<>();
        FigurePane pane = Screens.onFx(FigurePane::new);
        pane.show(STRIP);
        pane.onChoose(chosen::add);
        Screens.onFx(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(pane), 800, 500));
            Theme.LIGHT.dress(stage.getScene());
            stage.show();
            pane.applyCss();
            pane.layout();
            Spot india = pane.figureProperty().get().spots().stream().filter(spot -> spot.id().equals("ind"))
                    .findFirst().orElseThrow();
            Event.fireEvent(pane, click(india.x() + india.width() / 2, india.y() + india.height() / 2));
            Event.fireEvent(pane, key(KeyCode.RIGHT));
            Event.fireEvent(pane, key(KeyCode.ENTER));
            Event.fireEvent(pane, key(KeyCode.HOME));
            Event.fireEvent(pane, key(KeyCode.SPACE));
            assertEquals(pane.figureProperty().get().spots().getFirst().tip(), pane.getAccessibleText());
            stage.close();
            return stage;
        });
        List<String> spots = pane.figureProperty().get().spots().stream().map(Spot::id).toList();
        // the first spot is a scale text, which can be read but not chosen
        assertEquals("scale-0", spots.getFirst());
        assertEquals(List.of("ind", spots.get(spots.indexOf("ind") + 1)), chosen);
    }

    private static Image look(Scene scene, Theme theme) {
        return Screens.onFx(() -> {
            theme.dress(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.snapshot(null);
        });
    }

    private static int count(Image image, Color colour) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getPixelReader().getColor(x, y).equals(colour) ? 1 : 0;
            }
        }
        return count;
    }

    private static MouseEvent click(double x, double y) {
        return new MouseEvent(MouseEvent.MOUSE_CLICKED, x, y, x, y, MouseButton.PRIMARY, 1, false, false,
                false, false,
                true, false, false, true, false, true, null);
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
