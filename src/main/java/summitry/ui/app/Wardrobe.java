package summitry.ui.app;

import java.net.URL;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Scene;

/** Dresses a scene in the theme and the zoom of the display, now and whenever they change. */
final class Wardrobe {
    private Wardrobe() {}

    static void dress(Scene scene, Display display) {
        List<URL> looks = Stream.of("window.css", "home.css", "teach.css", "editor.css").map(Wardrobe::sheet)
                .toList();
        Runnable dress = () -> display.themeProperty().get().dress(scene, display.zoomProperty().get(),
                looks);
        display.zoomProperty().subscribe(dress);
        display.themeProperty().subscribe(dress);
        dress.run();
    }

    private static URL sheet(String name) {
        URL url = Wardrobe.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("style sheet (%s) is missing.".formatted(name));
        }
        return url;
    }
}
