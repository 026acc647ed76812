package summitry.report.pdf;

/** A size of paper, upright. */
public enum Paper {
    A4("a4", 595.28f, 841.89f), LETTER("letter", 612, 792);

    private final String key;
    private final float width;
    private final float height;

    Paper(String key, float width, float height) {
        this.key = key;
        this.width = width;
        this.height = height;
    }

    /** The word of the command line. */
    public String key() {
        return key;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }
}
