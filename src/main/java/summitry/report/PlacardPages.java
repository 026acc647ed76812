package summitry.report;

import java.util.Arrays;
import java.util.List;
import summitry.model.PartyId;
import summitry.report.pdf.Ink;
import summitry.report.pdf.Leaf;
import summitry.report.pdf.Row;
import summitry.report.pdf.Running;
import summitry.report.pdf.Style;

/** A card that is folded and stands before the delegation: its name on both sides. */
final class PlacardPages {
    private static final float LARGEST = 96;
    private static final float SMALLEST = 16;
    private static final float LARGE = 44;
    private static final int FEW_LINES = 2;
    private static final int MOST_LINES = 3;
    private static final float MARK = 26;
    private static final float MARK_MIDDLE = 50;
    private static final float CODE = 82;
    private static final float GAP = 12;

    private final Desk desk;

    PlacardPages(Desk desk) {
        this.desk = desk;
    }

    void set(Running running, PartyId seat) {
        var flow = desk.flow();
        flow.part(running);
        flow.add(Row.sketch(flow.pageRoom() - 1, (leaf, x, _, width) -> {
            float fold = leaf.height() / 2;
            leaf.line(0, fold, leaf.width(), fold, Ink.INK_3, 0.8f, 4, 3);
            leaf.noteCentred(desk.get("class.placard.fold"), leaf.width() / 2, fold + 4, Style.SMALL);
            face(leaf, seat, fold, x, width);
            leaf.upsideDown(fold, () -> face(leaf, seat, fold, x, width));
        }));
    }

    /** The lower half of the page. */
    private void face(Leaf leaf, PartyId seat, float fold, float x, float width) {
        float above = fold + MARK_MIDDLE + MARK + GAP;
        float below = leaf.height() - CODE - GAP;
        String name = desk.party(seat);
        Style style = largest(leaf, name, width, below - above);
        List<String> lines = leaf.lines(name, style, width);
        float top = (above + below - lines.size() * style.leading()) / 2;
        Shapes.bloc(leaf, desk.mark(seat), leaf.width() / 2, fold + MARK_MIDDLE, MARK);
        for (String line : lines) {
            leaf.noteCentred(line, x + width / 2, top, style);
            top += style.leading();
        }
        String code = desk.bloc(seat).map(b -> desk.scenario().party(seat).code() + " \u00b7 " + b)
                .orElse(desk.scenario().party(seat).code());
        leaf.noteCentred(code, x + width / 2, leaf.height() - CODE, Style.HEADING.in(Ink.INK_2));
    }

    private static Style largest(Leaf leaf, String name, float width, float high) {
        for (float size = LARGEST; size > SMALLEST; size -= 2) {
            Style style = new Style(Style.TITLE.face(), size, size * 1.15f, Ink.INK, "H1");
            List<String> lines = leaf.lines(name, style, width);
            boolean whole = Arrays.stream(name.split("[ -]")).allMatch(w -> leaf.width(w, style) <= width);
            if (whole && lines.size() <= (size >= LARGE ? FEW_LINES : MOST_LINES)
                    && lines.size() * style.leading() <= high) {
                return style;
            }
        }
        return Style.TITLE.sized(SMALLEST);
    }
}
