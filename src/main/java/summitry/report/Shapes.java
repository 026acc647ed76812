package summitry.report;

import summitry.model.Bloc;
import summitry.report.pdf.Cell;
import summitry.report.pdf.Ink;
import summitry.report.pdf.Leaf;

/** Small drawings that several pages share. */
final class Shapes {
    static final float BOX = 11;

    private Shapes() {}

    /** The mark of a bloc, with its colour and its shape. */
    static void bloc(Leaf leaf, Bloc.Mark mark, float x, float y, float radius) {
        float thick = Math.max(0.9f, radius / 9);
        switch (mark) {
            case CIRCLE -> leaf.circle(Ink.CIRCLE, Ink.CIRCLE_RIM, thick, x, y, radius);
            case SQUARE -> leaf.polygon(Ink.SQUARE, Ink.SQUARE_RIM, thick, x - radius, y - radius, x + radius,
                    y - radius, x + radius, y + radius, x - radius, y + radius);
            case TRIANGLE -> leaf.polygon(Ink.TRIANGLE, Ink.TRIANGLE_RIM, thick, x, y - radius, x + radius,
                    y + radius * 0.85f, x - radius, y + radius * 0.85f);
            case DIAMOND -> leaf.polygon(Ink.DIAMOND, Ink.DIAMOND_RIM, thick, x, y - radius * 1.15f,
                    x + radius * 1.15f, y, x, y + radius * 1.15f, x - radius * 1.15f, y);
            case RING -> leaf.circle(Ink.WHITE, Ink.INK_3, thick * 2, x, y, radius);
        }
    }

    /** A box to tick. */
    static Cell.Painter tick() {
        return (leaf, x, y, _) -> leaf.box(x, y + 1, BOX, BOX, Ink.INK_2, 0.9f);
    }

    /** Lines to write on. */
    static Cell.Painter lines(int count, float apart) {
        return (leaf, x, y, width) -> {
            for (int i = 1; i <= count; i++) {
                leaf.line(x, y + i * apart, x + width, y + i * apart, Ink.EDGE, 0.6f);
            }
        };
    }

    /** A dashed line to cut or fold along. */
    static Cell.Painter dashes() {
        return (leaf, x, y, width) -> leaf.line(x, y + 4, x + width, y + 4, Ink.INK_3, 0.8f, 4, 3);
    }
}
