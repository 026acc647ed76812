package summitry.ui.chart;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.image.Image;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summitry.model.Language;
import summitry.ui.Screens;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pictures of all figures in both themes and languages, to look at; the test sees that they are not empty. */
class GalleryTest {
    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH,1440,900", "DARK,ENGLISH,1440,900", "LIGHT,INDONESIAN,1024,640",
        "DARK,INDONESIAN,1024,640"})
    void figuresAreDrawn(Theme theme, Language language, int width, int height) {
        boolean indonesian = language == Language.INDONESIAN;
        String size = "%s-%s-%dx%d".formatted(theme.key(), language.code(), width, height);
        isDrawn(Screens.shoot(() -> Gallery.play(indonesian), theme, width, height, "figures-" + size));
        isDrawn(Screens.shoot(() -> Gallery.more(indonesian), theme, width, height, "figures-more-" + size));
    }

    private static void isDrawn(Image image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        assertTrue(colours.size() > 200, colours.size() + " colours");
    }
}
