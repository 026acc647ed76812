package summitry.ui.chart;

import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.figure.MadeUp;
import summitry.figure.StripFigure;
import summitry.model.Bloc;
import summitry.model.Language;
import summitry.text.Words;
import summitry.ui.Screens;
import summitry.ui.theme.Css;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pictures of all figures in both themes and languages, to look at; the test sees that they are not empty. */
class GalleryTest {
    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH,1440,900", "DARK,ENGLISH,1440,900", "LIGHT,INDONESIAN,1024,640",
        "DARK,INDONESIAN,1024,640"})
    void figuresAreDrawn(Theme theme, Language language, int width, int height) {
        Image image = Screens.shoot(() -> gallery(language), theme, width, height,
                "figures-%s-%s-%dx%d".formatted(theme.key(), language.code(), width, height));
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < height; y += 3) {
            for (int x = 0; x < width; x += 3) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        assertTrue(colours.size() > 200, colours.size() + " colours");
    }

    private static Parent gallery(Language language) {
        Words words = Words.in(language);
        Label title = new Label("Transition away from fossil fuels");
        title.getStyleClass().add(Css.ITEM_TITLE);
        HBox head = new HBox(10, PartyChip.of("IN", "IND", "India", Bloc.Mark.SQUARE, 15), title,
                Flags.inList("DE", "DEU"), Flags.inList("", "AU"));
        FigurePane strip = new FigurePane();
        strip.show((w, h) -> StripFigure.of(MadeUp.summit(language == Language.INDONESIAN), words, w, h));
        VBox.setVgrow(strip, Priority.ALWAYS);
        VBox centre = new VBox(8, head, strip);
        HBox.setHgrow(centre, Priority.ALWAYS);
        FigurePane three = new FigurePane();
        three.setPrefSize(440, 400);
        three.show((w, h) -> StripFigure.of(MadeUp.three(), words, w, h));
        HBox all = new HBox(20, centre, three);
        all.setPadding(new Insets(16));
        return all;
    }
}
