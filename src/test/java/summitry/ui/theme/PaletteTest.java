package summitry.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summitry.figure.Tone;
import summitry.figure.Type;
import summitry.figure.Weight;
import summitry.ui.Screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PaletteTest {
    private static final List<Tone> TEXTS = List.of(Tone.INK, Tone.INK_2, Tone.INK_3, Tone.YES_TEXT,
            Tone.NO_TEXT,
            Tone.WARNING_TEXT, Tone.FOCUS, Tone.BLOC_1_TEXT, Tone.BLOC_2_TEXT, Tone.BLOC_3_TEXT,
            Tone.BLOC_4_TEXT,
            Tone.BLOC_GREY_TEXT);
    private static final List<Tone> MARKS = List.of(Tone.EDGE, Tone.YES, Tone.NO, Tone.BLOC_1);

    private static final double[][] PROTAN = {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0},
        {0.00401, -0.00401, 1}};
    private static final double[][] DEUTAN = {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0},
        {-0.02234, 0.02234, 1}};

    @ParameterizedTest
    @EnumSource
    void textsAndMarksStandOut(Palette palette) {
        for (Tone ground : List.of(Tone.BACKGROUND, Tone.SUBTLE)) {
            TEXTS.forEach(text -> standsOut(palette, text, ground, 4.5));
            MARKS.forEach(mark -> standsOut(palette, mark, ground, 3));
        }
        // The ends of a measure stand out; the middle has an edge.
        standsOut(palette, Tone.HEAT_1, Tone.BACKGROUND, 3);
        standsOut(palette, Tone.HEAT_5, Tone.BACKGROUND, 3);
        standsOut(palette, Tone.INK_3, Tone.INSET, 4.5);
        standsOut(palette, Tone.ON_INK, Tone.INK, 4.5);
        standsOut(palette, Tone.YES_TEXT, Tone.YES_WASH, 4.5);
        standsOut(palette, Tone.NO_TEXT, Tone.NO_WASH, 4.5);
        standsOut(palette, Tone.WARNING_TEXT, Tone.WARNING_WASH, 4.5);
    }

    private static void standsOut(Palette palette, Tone tone, Tone ground, double least) {
        double contrast = Palette.contrast(palette.of(tone), palette.of(ground));
        assertTrue(contrast >= least,
                "%s on %s in %s: %.2f, needs %.1f".formatted(tone, ground, palette, contrast, least));
    }

    @ParameterizedTest
    @EnumSource
    void everyToneHasAColour(Palette palette) {
        for (Tone tone : Tone.values()) {
            assertTrue(tone == Tone.NONE || palette.of(tone).isOpaque(), tone + " in " + palette);
        }
    }

    @ParameterizedTest
    @EnumSource
    void blocsDifferForEveryKindOfColourVision(Palette palette) {
        List<Tone> blocs = List.of(Tone.BLOC_1, Tone.BLOC_2, Tone.BLOC_3, Tone.BLOC_4);
        for (double[][] vision : List.of(PROTAN, DEUTAN)) {
            for (Tone one : blocs) {
                for (Tone other : blocs.subList(0, blocs.indexOf(one))) {
                    double distance = distance(seen(palette.of(one), vision),
                            seen(palette.of(other), vision));
                    assertTrue(distance > 0.12,
                            "%s and %s in %s: %.2f".formatted(one, other, palette, distance));
                }
            }
        }
    }

    /** Linear red, green, blue as seen without one kind of cone: Vi\u00e9not, Brettel and Mollon 1999. */
    private static double[] seen(Color colour, double[][] vision) {
        double[] rgb = {Math.pow(colour.getRed(), 2.2), Math.pow(colour.getGreen(), 2.2),
            Math.pow(colour.getBlue(), 2.2)};
        double[] result = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                result[row] += vision[row][column] * rgb[column];
            }
            result[row] = Math.pow(Math.clamp(result[row], 0, 1), 1 / 2.2);
        }
        return result;
    }

    private static double distance(double[] one, double[] other) {
        return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Palette.contrast(Color.BLACK, Color.WHITE), 0.001);
        assertEquals(1, Palette.contrast(Color.RED, Color.RED), 0.001);
        assertEquals(4.54, Palette.contrast(Color.web("#767676"), Color.WHITE), 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void theStyleSheetHasTheColoursOfThePalette(Theme theme) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(theme.key() + ".css")) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            has(css, "-color-bg-default", theme, Tone.BACKGROUND);
            has(css, "-color-bg-subtle", theme, Tone.SUBTLE);
            has(css, "-color-bg-inset", theme, Tone.INSET);
            has(css, "-color-border-default", theme, Tone.LINE);
            has(css, "-color-fg-default", theme, Tone.INK);
            has(css, "-color-fg-muted", theme, Tone.INK_2);
            has(css, "-color-fg-subtle", theme, Tone.INK_3);
            has(css, "-color-fg-emphasis", theme, Tone.ON_INK);
            has(css, "-color-success-fg", theme, Tone.YES_TEXT);
            has(css, "-color-danger-fg", theme, Tone.NO_TEXT);
            has(css, "-color-rung-5", theme, Tone.RUNG_5);
        }
    }

    private static void has(String css, String token, Theme theme, Tone tone) {
        Color colour = theme.palette().of(tone);
        String hex = "#%02X%02X%02X"
                .formatted(Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255))
                .toUpperCase(Locale.ROOT);
        assertTrue(css.contains(token + ": " + hex + ";"), token + " is not " + hex + " in " + theme);
    }

    @Test
    void textsAreAsWideOnScreenAsInTheLayout() {
        for (Weight weight : Weight.values()) {
            for (String text : List.of("Chair's text 41", "No common ground: Fiji starts at 47",
                    "Garis merah India: 55", "WTO AVATAR 100%")) {
                double onScreen = Screens.onFx(() -> {
                    Font font = Fonts.of(weight, 13);
                    Text node = new Text(text);
                    node.setFont(font);
                    return node.getLayoutBounds().getWidth();
                });
                assertEquals(onScreen, Type.width(text, 13, weight), onScreen * 0.035, text + " " + weight);
            }
        }
    }
}
