package summitry.report.pdf;

import java.util.List;

/**
 * A cell of a row: a small drawing, if any, and texts below each other.
 *
 * @param share of the row's width, relative to the other cells, above 0
 * @param sketch drawn above the texts
 * @param centred whether the lines stand in the middle of the cell
 */
public record Cell(float share, Sketch sketch, List<Text> texts, boolean centred) {
    public Cell {
        texts = List.copyOf(texts);
    }

    /** A paragraph. */
    public record Text(String words, Style style) {}

    /** @param height that the drawing takes, 0 for none */
    public record Sketch(float height, Painter painter) {
        public static final Sketch NONE = new Sketch(0, (_, _, _, _) -> {});
    }

    /** Draws into a place that begins at {@code x} and {@code y}. */
    @FunctionalInterface
    public interface Painter {
        void paint(Leaf leaf, float x, float y, float width);
    }

    public static Cell of(float share, String words, Style style) {
        return new Cell(share, Sketch.NONE, List.of(new Text(words, style)), false);
    }

    public static Cell of(float share, Text... texts) {
        return new Cell(share, Sketch.NONE, List.of(texts), false);
    }

    public static Cell sketch(float share, float height, Painter painter, Text... below) {
        return new Cell(share, new Sketch(height, painter), List.of(below), false);
    }

    public Cell inTheMiddle() {
        return new Cell(share, sketch, texts, true);
    }

    public static Text text(String words, Style style) {
        return new Text(words, style);
    }
}
