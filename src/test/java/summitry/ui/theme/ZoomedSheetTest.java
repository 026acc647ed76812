package summitry.ui.theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ZoomedSheetTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ".a { -fx-min-width: 264; } | .a { -fx-min-width: 396.00px; }",
        ".root { -fx-font-size: 13px; } | .root { -fx-font-size: 19.50px; }",
        ".a { -fx-padding: 0 1.5 -2 4; } | .a { -fx-padding: 0.00px 2.25px -3.00px 6.00px; }",
        ".a { -fx-font-size: 0.885em; } | .a { -fx-font-size: 0.885em; }",
        ".a { -fx-opacity: 0.9; } | .a { -fx-opacity: 0.9; }",
        ".a { -color-rung-1: #3A2416; } | .a { -color-rung-1: #3A2416; }",
        ".a { -fx-pref-width: -1; } | .a { -fx-pref-width: -1; }",
        ".a { -fx-border-color: -color-rung-5; } | .a { -fx-border-color: -color-rung-5; }",
        ".a { -fx-background-color: rgba(10, 14, 20, 0.42); } | .a { -fx-background-color: rgba(10, 14, 20, 0.42); }",
        ".a { -fx-shape: \"M0 15 L8 2 Z\"; } | .a { -fx-shape: \"M0 15 L8 2 Z\"; }",
        ".a:b > .c { visibility: hidden; } | .a:b > .c { visibility: hidden; }"})
    void lengthsGrowAndNothingElse(String css, String expected) {
        assertEquals(expected, ZoomedSheet.scaled(css, new Zoom(150)));
    }

    @ParameterizedTest
    @ValueSource(ints = {79, 251, 0, -100, Integer.MAX_VALUE})
    void anImpossibleZoomIsRefused(int percent) {
        assertThrows(IllegalArgumentException.class, () -> new Zoom(percent));
    }

    @Test
    void stepsEndAtTheEnds() {
        assertEquals(new Zoom(110), Zoom.FULL.larger());
        assertEquals(new Zoom(100), new Zoom(101).smaller());
        assertEquals(new Zoom(Zoom.MOST), new Zoom(Zoom.MOST).larger());
        assertEquals(new Zoom(Zoom.LEAST), new Zoom(Zoom.LEAST).smaller());
    }
}
