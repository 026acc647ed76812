package summitry.projector;

import summitry.figure.Mark;
import summitry.figure.Tone;
import summitry.figure.Weight;

/** The slides of the end: the result, what was agreed, and what to talk about. */
final class Endings {
    private Endings() {}

    /** The ending in the largest letters, and a sign for every item. */
    static void result(Page page, Script script, Slide.Outcome slide) {
        double y = page.text(page.left(), 110, script.title(), 64, Weight.BOLD, Tone.INK, page.room(), 2)
                + 10;
        y = page.text(page.left(), y, script.lead(), 34, Weight.REGULAR, Tone.INK_2, page.room(), 2) + 34;
        double cell = Math.min(52, page.room() / Math.max(10, Math.min(slide.all(), 20)));
        int perRow = (int) (page.room() / cell);
        for (int k = 0; k < slide.all(); k++) {
            boolean adopted = k < slide.adopted();
            int row = k / perRow;
            page.add(new Mark.Glyph(page.left() + (k % perRow + 0.5) * cell, y + (row + 0.5) * cell,
                    cell / 2 - 6,
                    adopted ? Mark.Sign.ADOPTED : Mark.Sign.OPEN, adopted ? Tone.YES : Tone.EDGE));
        }
    }

    static void lines(Page page, Script script) {
        double y = page.head(script.title(), script.lead(), 0);
        page.flow(script.lines(), y + 16, Page.HEIGHT - 24, Tone.INK);
    }

    /** What to think about in large letters; below a line what the room saw. */
    static void question(Page page, Script script) {
        double y = page.text(page.left(), 36, script.title(), 26, Weight.BOLD, Tone.INK_3, page.room(), 1)
                + 8;
        y = page.text(page.left(), y, script.lead(), 44, Weight.BOLD, Tone.INK, page.room(), 4) + 30;
        if (!script.lines().isEmpty()) {
            page.line(page.left(), y, page.right(), y, Tone.LINE, 1);
            page.flow(script.lines(), y + 22, Page.HEIGHT - 20, Tone.INK_2);
        }
    }
}
