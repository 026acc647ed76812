package summitry.ui.app;

import java.util.List;
import summitry.model.Language;
import summitry.ui.theme.Theme;

/**
 * How the window is shown on a picture.
 *
 * @param zoom per cent
 */
record Shot(Theme theme, Language language, int zoom, Size size) {
    /** Of the window, in pixels. */
    record Size(int width, int height) {
        static final Size USUAL = new Size(1440, 900);
        static final Size LEAST = new Size(Settings.LEAST_WIDTH, Settings.LEAST_HEIGHT);
        static final List<Size> BOTH = List.of(USUAL, LEAST);
    }

    /** What the name of the picture ends with. */
    String suffix() {
        return "-%s-%s-%dx%d%s".formatted(theme.key(), language.code(), size.width(), size.height(),
                zoom == 100 ? "" : "-" + zoom);
    }
}
