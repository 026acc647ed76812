package summitry.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import summitry.figure.Tone;

/** How the whole program is coloured. High contrast has edges and black or white texts in place of shades. */
public enum Theme {
    LIGHT("light", Palette.LIGHT, false), DARK("dark", Palette.DARK, true),
    /** High contrast on white. */
    CONTRAST("contrast", Palette.CONTRAST, false),
    /** High contrast on black. */
    CONTRAST_DARK("contrast-dark", Palette.CONTRAST_DARK, true);

    private final String key;
    private final Palette palette;
    private final boolean isDark;

    Theme(String key, Palette palette, boolean isDark) {
        this.key = key;
        this.palette = palette;
        this.isDark = isDark;
    }

    /** The name in settings and text keys. */
    public String key() {
        return key;
    }

    public Palette palette() {
        return palette;
    }

    /** Dresses a scene at full size, and the controls of the whole program. On the JavaFX thread. */
    public void dress(Scene scene) {
        dress(scene, Zoom.FULL, List.of());
    }

    /**
     * Dresses a scene, and the controls of the whole program. On the JavaFX thread.
     *
     * @param more style sheets of the window, laid over those of the theme
     */
    public void dress(Scene scene, Zoom zoom, List<URL> more) {
        Fonts.load();
        String controls = isDark
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        if (!Objects.equals(Application.getUserAgentStylesheet(), controls)) {
            Application.setUserAgentStylesheet(controls);
        }
        List<URL> sheets = new ArrayList<>(List.of(sheet(key), sheet("base")));
        sheets.addAll(more);
        if (this == CONTRAST || this == CONTRAST_DARK) {
            sheets.add(sheet("contrast-both"));
        }
        zoom.of(scene);
        scene.getStylesheets().setAll(sheets.stream().map(url -> ZoomedSheet.at(url, zoom)).toList());
        scene.setFill(palette.of(Tone.BACKGROUND));
    }

    private static URL sheet(String name) {
        URL url = Theme.class.getResource(name + ".css");
        if (url == null) {
            throw new IllegalStateException("style sheet (%s.css) is missing.".formatted(name));
        }
        return url;
    }
}
