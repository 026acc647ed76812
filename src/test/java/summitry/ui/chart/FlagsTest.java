package summitry.ui.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import summitry.ui.Screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FlagsTest {
    static Stream<String> flags() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets", "flags"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg"))
                    .map(name -> name.substring(0, 2)).sorted().toList().stream();
        }
    }

    @Test
    void thereAreThirtyThree() throws IOException {
        assertEquals(33, flags().count());
    }

    @ParameterizedTest
    @MethodSource("flags")
    void everyFlagIsDrawnInAtLeastTwoColoursAndFillsItsCloth(String code) {
        Image image = Screens.onFx(() -> Flags.image(code, 60).orElseThrow());
        assertEquals(60, image.getHeight(), 1);
        assertEquals(90, image.getWidth(), 1);
        Set<Integer> colours = new TreeSet<>();
        for (int y = 3; y < 57; y++) {
            for (int x = 3; x < 87; x++) {
                int pixel = image.getPixelReader().getArgb(x, y);
                assertEquals(255, pixel >>> 24, code + " is not opaque at " + x + ", " + y);
                colours.add(pixel);
            }
        }
        assertTrue(colours.size() >= 2, code);
    }

    @Test
    void aFlagIsDrawnOnceASize() {
        assertSame(Screens.onFx(() -> Flags.image("JP", 40).orElseThrow()),
                Screens.onFx(() -> Flags.image("JP", 40).orElseThrow()));
    }

    @Test
    void aPartyWithoutAFlagHasABadgeOfItsCode() {
        assertFalse(Flags.has(""));
        assertFalse(Flags.has("XX"));
        assertTrue(Screens.onFx(() -> Flags.image("XX", 40)).isEmpty());
        assertEquals(1, Screens.onFx(() -> Flags.inList("", "AU").lookupAll(".flag-badge").size()));
        assertThrows(AssertionError.class, () -> Screens.onFx(() -> FlagArt.draw("XX", 40)));
    }
}
