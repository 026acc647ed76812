package summitry.report.pdf;

/**
 * How a text is set.
 *
 * @param size of the letters, points
 * @param leading from one line to the next, points, at least the size
 * @param tag what it is to a reader's program: a standard type of the PDF structure
 */
public record Style(Face face, float size, float leading, Ink ink, String tag) {
    public static final Style TITLE = new Style(Face.BOLD, 22, 27, Ink.INK, "H1");
    public static final Style HEADING = new Style(Face.BOLD, 13, 18, Ink.INK, "H2");
    public static final Style BOLD = new Style(Face.BOLD, 9.5f, 13, Ink.INK, "P");
    public static final Style BODY = new Style(Face.REGULAR, 9.5f, 13, Ink.INK, "P");
    public static final Style NOTE = new Style(Face.REGULAR, 8.5f, 11.5f, Ink.INK_2, "P");
    public static final Style LABEL = new Style(Face.MEDIUM, 8.5f, 11.5f, Ink.INK_2, "P");
    public static final Style SMALL = new Style(Face.REGULAR, 7.5f, 9.5f, Ink.INK_2, "P");
    public static final Style SMALL_BOLD = new Style(Face.BOLD, 7.5f, 9.5f, Ink.INK, "P");

    /** The same at another size; the leading grows with it. */
    public Style sized(float changed) {
        return new Style(face, changed, leading * changed / size, ink, tag);
    }

    public Style in(Ink changed) {
        return new Style(face, size, leading, changed, tag);
    }

    /** From the top of a line to the foot of its letters. */
    float baseline() {
        return (leading - size) / 2 + size * 0.8f;
    }
}
