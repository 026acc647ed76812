package summitry.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import summitry.figure.Weight;

/** The typeface Inter, which comes with the program so that it looks the same everywhere. */
public final class Fonts {
    private static final Map<Weight, Font> LOADED = new EnumMap<>(Weight.class);

    private Fonts() {}

    /** Loads the typeface once. */
    public static synchronized void load() {
        if (LOADED.isEmpty()) {
            LOADED.put(Weight.REGULAR, read("Inter-Regular"));
            LOADED.put(Weight.MEDIUM, read("Inter-Medium"));
            LOADED.put(Weight.BOLD, read("Inter-SemiBold"));
        }
    }

    /** The typeface in a weight and a size in pixels. */
    public static Font of(Weight weight, double size) {
        load();
        Font loaded = LOADED.get(weight);
        return loaded == null ? Font.font(size) : new Font(loaded.getName(), size);
    }

    private static Font read(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream("/assets/fonts/" + name + ".ttf")) {
            Font font = in == null ? null : Font.loadFont(in, 13);
            if (font == null) {
                throw new IllegalStateException("font (%s) is missing.".formatted(name));
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
