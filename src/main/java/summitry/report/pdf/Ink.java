package summitry.report.pdf;

/** The colours of a page: those of the window on white. */
public enum Ink {
    WHITE(0xFFFFFF), SUBTLE(0xF6F7F9), INSET(0xECEEF2), LINE(0xD8DCE2), EDGE(0x868E99), INK(0x1B1F24), INK_2(
            0x4F5762),
    INK_3(0x636B76), YES(0x009E73), YES_WASH(0xDFF3EC), NO(0xD55E00), NO_TEXT(0xA33F00),
    CIRCLE(0x0072B2), CIRCLE_RIM(0x00598C), SQUARE(0xE69F00), SQUARE_RIM(0x855600), TRIANGLE(
            0xCC79A7),
    TRIANGLE_RIM(0x943C6D), DIAMOND(0x56B4E9), DIAMOND_RIM(0x1E6A94);

    private static final float FULL = 255f;

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    float red() {
        return (rgb >> 16) / FULL;
    }

    float green() {
        return (rgb >> 8 & 0xFF) / FULL;
    }

    float blue() {
        return (rgb & 0xFF) / FULL;
    }
}
