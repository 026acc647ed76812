package summitry.ui.app;

import summitry.model.Language;
import summitry.ui.theme.Theme;

/**
 * What the window remembers from one start to the next.
 *
 * @param width of the window, pixels
 * @param height of the window, pixels
 */
public record Settings(Language language, Theme theme, int width, int height) {
    public static final int LEAST_WIDTH = 1024;
    public static final int LEAST_HEIGHT = 640;

    /** Sizes outside 1024 to 10,000 by 640 to 10,000 are brought inside: a window must be seen to be resized. */
    public Settings {
        width = Math.clamp(width, LEAST_WIDTH, 10_000);
        height = Math.clamp(height, LEAST_HEIGHT, 10_000);
    }

    /** For the first start. */
    public static Settings first(Language language, Theme theme) {
        return new Settings(language, theme, 1440, 900);
    }

    Settings withLanguage(Language changed) {
        return new Settings(changed, theme, width, height);
    }

    Settings withTheme(Theme changed) {
        return new Settings(language, changed, width, height);
    }

    Settings withSize(int newWidth, int newHeight) {
        return new Settings(language, theme, newWidth, newHeight);
    }
}
