package summitry.ui.theme;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.paint.Color;
import summitry.figure.Tone;

/** The colours of the tones: Okabe and Ito's for the data, told apart by people with any kind of colour vision. */
public enum Palette {
    LIGHT("""
            BACKGROUND FFFFFF SUBTLE F6F7F9 INSET ECEEF2 LINE D8DCE2 LINE_FAINT E7EAEE EDGE 868E99
            INK 1B1F24 INK_2 4F5762 INK_3 636B76 ON_INK FFFFFF FOCUS 0860C6
            YES 009E73 YES_TEXT 00694B YES_WASH DFF3EC NO D55E00 NO_TEXT A33F00 NO_WASH FBE9DC
            WARNING_TEXT 8A6100 WARNING_WASH FFF4CF
            RUNG_1 E3E6EB RUNG_2 F3D9C2 RUNG_3 E8AE7E RUNG_4 D9752B RUNG_5 A33F00
            HEAT_1 A8752A HEAT_2 DEBE84 HEAT_3 E6E2D6 HEAT_4 8CC9C0 HEAT_5 2E857B
            BLOC_1 0072B2 BLOC_2 E69F00 BLOC_3 CC79A7 BLOC_4 56B4E9 BLOC_GREY AEB5BF
            BLOC_1_TEXT 00598C BLOC_2_TEXT 855600 BLOC_3_TEXT 943C6D BLOC_4_TEXT 1E6A94 BLOC_GREY_TEXT 4F5762
            """), DARK("""
            BACKGROUND 0E1218 SUBTLE 151A22 INSET 1F2630 LINE 323A46 LINE_FAINT 252C36 EDGE 6F7884
            INK E9EDF2 INK_2 B0B8C3 INK_3 919AA6 ON_INK 12161C FOCUS 4C9AFF
            YES 22B58A YES_TEXT 4CCBA4 YES_WASH 12312A NO EE7A33 NO_TEXT FF9A5C NO_WASH 3A2416
            WARNING_TEXT E7C04A WARNING_WASH 332B12
            RUNG_1 2B323D RUNG_2 4B3525 RUNG_3 7D4F2C RUNG_4 C2672A RUNG_5 FF9A5C
            HEAT_1 E3B665 HEAT_2 85683A HEAT_3 3A3F46 HEAT_4 2F6E67 HEAT_5 5FC4B7
            BLOC_1 3F9FDD BLOC_2 EDA91A BLOC_3 D98BB6 BLOC_4 8ACBF3 BLOC_GREY 6F7884
            BLOC_1_TEXT 6FB8E8 BLOC_2_TEXT F2B640 BLOC_3_TEXT E6A3C6 BLOC_4_TEXT 9AD3F5 BLOC_GREY_TEXT B0B8C3
            """),
    /**
     * High contrast on white: lines and texts are black, washes are gone; data keep their colours, each a step darker, and
     * the grid behind them is grey so that it is not taken for data.
     */
    CONTRAST("""
            BACKGROUND FFFFFF SUBTLE FFFFFF INSET FFFFFF LINE 000000 LINE_FAINT 949494 EDGE 000000
            INK 000000 INK_2 000000 INK_3 000000 ON_INK FFFFFF FOCUS 0042A8
            YES 006B4D YES_TEXT 000000 YES_WASH FFFFFF NO B34700 NO_TEXT 000000 NO_WASH FFFFFF
            WARNING_TEXT 000000 WARNING_WASH FFFFFF
            RUNG_1 FFFFFF RUNG_2 F0C9A6 RUNG_3 DE9657 RUNG_4 B85A14 RUNG_5 7A2F00
            HEAT_1 8A5A14 HEAT_2 DEBE84 HEAT_3 FFFFFF HEAT_4 78BBB2 HEAT_5 0F665D
            BLOC_1 005A8F BLOC_2 A86B00 BLOC_3 C9689F BLOC_4 1F86BF BLOC_GREY 767676
            BLOC_1_TEXT 000000 BLOC_2_TEXT 000000 BLOC_3_TEXT 000000 BLOC_4_TEXT 000000 BLOC_GREY_TEXT 000000
            """),
    /** The same on black. */
    CONTRAST_DARK("""
            BACKGROUND 000000 SUBTLE 000000 INSET 000000 LINE FFFFFF LINE_FAINT 646464 EDGE FFFFFF
            INK FFFFFF INK_2 FFFFFF INK_3 FFFFFF ON_INK 000000 FOCUS 6CB4FF
            YES 3DDCAC YES_TEXT FFFFFF YES_WASH 000000 NO FF9A5C NO_TEXT FFFFFF NO_WASH 000000
            WARNING_TEXT FFFFFF WARNING_WASH 000000
            RUNG_1 000000 RUNG_2 5E351A RUNG_3 9C5A28 RUNG_4 DC7F3C RUNG_5 FFC299
            HEAT_1 F0C778 HEAT_2 85683A HEAT_3 000000 HEAT_4 2F6E67 HEAT_5 7FDDD0
            BLOC_1 4BA8E8 BLOC_2 F5B52A BLOC_3 E79CC5 BLOC_4 A6DCFF BLOC_GREY 9A9A9A
            BLOC_1_TEXT FFFFFF BLOC_2_TEXT FFFFFF BLOC_3_TEXT FFFFFF BLOC_4_TEXT FFFFFF BLOC_GREY_TEXT FFFFFF
            """);

    @SuppressWarnings("ImmutableEnumChecker") // filled once, by the constructor
    private final Map<Tone, Color> colours = new EnumMap<>(Tone.class);

    Palette(String tones) {
        String[] words = tones.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i += 2) {
            colours.put(Tone.valueOf(words[i]), Color.web(words[i + 1]));
        }
        colours.put(Tone.NONE, Color.TRANSPARENT);
    }

    public Color of(Tone tone) {
        return colours.getOrDefault(tone, Color.TRANSPARENT);
    }

    /** The contrast of two opaque colours after WCAG 2.2, from 1 to 21. */
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
