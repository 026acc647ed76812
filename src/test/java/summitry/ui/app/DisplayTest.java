package summitry.ui.app;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import summitry.model.Language;
import summitry.ui.theme.Look;
import summitry.ui.theme.Motion;
import summitry.ui.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DisplayTest {
    private final SimpleObjectProperty<ColorScheme> colours = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final SimpleObjectProperty<Boolean> reduces = new SimpleObjectProperty<>(false);
    private final Display display = new Display(Settings.first(Language.ENGLISH), colours, reduces);

    @Test
    void theSystemIsFollowedUntilAThemeIsChosen() {
        assertEquals(Theme.LIGHT, display.themeProperty().get());
        colours.set(ColorScheme.DARK);
        assertEquals(Theme.DARK, display.themeProperty().get());
        display.look(Look.CONTRAST);
        colours.set(ColorScheme.LIGHT);
        assertEquals(Theme.CONTRAST, display.themeProperty().get());
        display.look(Look.SYSTEM);
        assertEquals(Theme.LIGHT, display.themeProperty().get());
    }

    @Test
    void lessMotionOfTheSystemCanBeOverruled() {
        assertFalse(display.stillProperty().get());
        reduces.set(true);
        assertTrue(display.stillProperty().get());
        display.motion(Motion.FULL);
        assertFalse(display.stillProperty().get());
        reduces.set(false);
        display.motion(Motion.REDUCED);
        assertTrue(display.stillProperty().get());
    }

    @Test
    void aClosedWindowNoLongerFollows() {
        display.close();
        colours.set(ColorScheme.DARK);
        assertEquals(Theme.LIGHT, display.themeProperty().get());
    }
}
