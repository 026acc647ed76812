package summitry.report;

import java.util.ArrayList;
import java.util.List;
import summitry.brief.ConfidentialBrief.Item;
import summitry.brief.Limit;
import summitry.model.Issue;
import summitry.report.pdf.Cell;
import summitry.report.pdf.Ink;
import summitry.report.pdf.Leaf;
import summitry.report.pdf.Row;
import summitry.report.pdf.Style;

/** Scales from 0 to 100: with the five texts of an item, and with what a delegation can live with. */
final class Rulers {
    static final float ZONE_HEIGHT = 34;
    private static final int MARKS = 5;
    private static final float STEP = 25;
    private static final float GUTTER = 12;
    private static final float SIDE = 8;
    private static final float BAR_TOP = 13;
    private static final float BAR = 9;
    private static final float HATCH = 5;

    private final Desk desk;

    Rulers(Desk desk) {
        this.desk = desk;
    }

    /** The axis with its five texts; where things stand today is a dashed mark. */
    List<Row> scale(Issue issue) {
        List<Cell> texts = new ArrayList<>();
        for (int i = 0; i < MARKS; i++) {
            texts.add(Cell.of(1, Cell.text(desk.numbers().whole(i * STEP), Style.SMALL_BOLD),
                    Cell.text(desk.in(issue.scale().get(i)), Style.SMALL)).inTheMiddle());
        }
        Row axis = Row.sketch(12, (leaf, x, y, width) -> {
            float column = (width - (MARKS - 1) * GUTTER) / MARKS;
            float left = x + column / 2;
            float right = x + width - column / 2;
            leaf.line(left, y + 7, right, y + 7, Ink.INK_2, 1);
            for (int i = 0; i < MARKS; i++) {
                float tick = left + i * (right - left) / (MARKS - 1);
                leaf.line(tick, y + 3, tick, y + 11, Ink.INK_2, 1);
            }
            float today = left + (float) issue.statusQuo() / 100 * (right - left);
            leaf.polygon(Ink.WHITE, Ink.INK, 1, today, y + 7, today - 3.5f, y, today + 3.5f, y);
        }).after(4);
        return List.of(axis, Row.of(texts.toArray(Cell[]::new)));
    }

    /** What a delegation wants, can live with and never signs, in one bar. */
    Cell.Painter zone(Item item) {
        return (leaf, x, y, width) -> {
            Zone zone = new Zone(leaf, x + SIDE, x + width - SIDE, y + BAR_TOP);
            zone.never(0, item.low().value());
            zone.never(item.high().value(), 100);
            zone.fine(item.low().value(), item.high().value());
            zone.today(item.statusQuo());
            zone.wish(item.ideal());
            leaf.noteCentred(desk.numbers().value(item.ideal()), zone.at(item.ideal()), y - 1,
                    Style.SMALL_BOLD);
            labels(zone, item, y + BAR_TOP + BAR + 3);
        };
    }

    private void labels(Zone zone, Item item, float top) {
        String low = text(item.low(), 0);
        String high = text(item.high(), 100);
        float lowRight = zone.at(item.low().value()) + 4;
        float highLeft = zone.at(item.high().value()) - 4;
        float lowLeft = Math.max(zone.left() - SIDE, lowRight - zone.leaf().width(low, Style.SMALL));
        zone.leaf().note(low, lowLeft, top, Style.SMALL);
        float wide = zone.leaf().width(high, Style.SMALL);
        zone.leaf().note(high, Math.min(zone.right() + SIDE - wide,
                Math.max(highLeft, lowLeft + zone.leaf().width(low, Style.SMALL) + 4)), top, Style.SMALL);
    }

    private String text(Limit limit, int end) {
        return limit.kind() == Limit.Kind.SCALE
                ? desk.numbers().whole(end)
                : limit.kind() == Limit.Kind.RED_LINE
                        ? desk.numbers().value(limit.value())
                        : desk.numbers()
                                .whole(end == 0 ? Math.ceil(limit.value()) : Math.floor(limit.value()));
    }

    /** What the parts of the bar mean. */
    Row key() {
        return Row.of(
                keyed(1.1f, "class.key.wish", (z, w) -> z.wish(w / 2)),
                keyed(1.6f, "class.key.fine", (z, _) -> z.fine(0, 100)),
                keyed(1, "class.key.never", (z, _) -> z.never(0, 100)),
                keyed(1, "class.key.today", (z, w) -> z.today(w / 2))).after(6);
    }

    private interface KeyPart {
        void draw(Zone zone, double width);
    }

    private Cell keyed(float share, String key, KeyPart part) {
        return Cell.sketch(share, 13, (leaf, x, y, _) -> {
            part.draw(new Zone(leaf, x, x + 16, y + 2), 100);
            leaf.note(desk.get(key), x + 22, y + 1.5f, Style.SMALL);
        });
    }

    /** A bar on a page whose ends are 0 and 100. */
    private record Zone(Leaf leaf, float left, float right, float top) {
        float at(double value) {
            return left + (float) value / 100 * (right - left);
        }

        void fine(double from, double to) {
            leaf.fill(at(from), top, at(to) - at(from), BAR, Ink.YES_WASH);
            leaf.box(at(from), top, at(to) - at(from), BAR, Ink.YES, 1.2f);
        }

        void never(double from, double to) {
            if (to - from <= 0) {
                return;
            }
            leaf.fill(at(from), top, at(to) - at(from), BAR, Ink.INSET);
            for (float x = at(from); x < at(to); x += HATCH) {
                float end = Math.min(at(to), x + BAR);
                leaf.line(x, top + BAR, end, top + BAR - (end - x), Ink.EDGE, 0.6f);
            }
            leaf.box(at(from), top, at(to) - at(from), BAR, Ink.EDGE, 0.6f);
        }

        void today(double value) {
            leaf.line(at(value), top - 3, at(value), top + BAR + 3, Ink.INK_2, 1, 2, 2);
        }

        void wish(double value) {
            float middle = top + BAR / 2;
            leaf.polygon(Ink.INK, Ink.WHITE, 0.8f, at(value), middle - 6, at(value) + 5, middle, at(value),
                    middle + 6, at(value) - 5, middle);
        }
    }
}
