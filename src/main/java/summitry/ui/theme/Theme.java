package summitry.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import javafx.application.Application;
import javafx.scene.Scene;
import summitry.figure.Tone;

/** A look of the whole program. */
public enum Theme {
    LIGHT("light", Palette.LIGHT), DARK("dark", Palette.DARK);

    private final String key;
    private final Palette palette;

    Theme(String key, Palette palette) {
        this.key = key;
        this.palette = palette;
    }

    /** The name in settings and text keys. */
    public String key() {
        return key;
    }

    public Palette palette() {
        return palette;
    }

    /** Dresses a scene, and the controls of the whole program. On the JavaFX thread. */
    public void dress(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
        scene.getStylesheets().setAll(sheet(key), sheet("base"));
        scene.setFill(palette.of(Tone.BACKGROUND));
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource(name + ".css");
        if (url == null) {
            throw new IllegalStateException("style sheet (%s.css) is missing.".formatted(name));
        }
        return url.toExternalForm();
    }
}
