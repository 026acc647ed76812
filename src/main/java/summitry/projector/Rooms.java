package summitry.projector;

import java.util.Optional;
import summitry.figure.Mark;
import summitry.figure.Mark.Align;
import summitry.figure.Tone;
import summitry.figure.Type;
import summitry.figure.Weight;

/** The slides of the beginning: who is there, what is decided, and how. */
final class Rooms {
    private static final int COLUMNS = 2;
    private static final double LINE = Page.TEXT * 1.27;

    private Rooms() {}

    static void welcome(Page page, Script script, Speech say, Slide.Welcome slide) {
        double y = page.text(page.left(), 44, script.title(), 44, Weight.BOLD, Tone.INK, page.room(), 2);
        y = page.text(page.left(), y + 4, script.lead(), 26, Weight.REGULAR, Tone.INK_2, page.room(), 2);
        double foot = Page.HEIGHT - 118;
        flags(page, slide, y + 20, foot - 12);
        page.line(page.left(), foot, page.right(), foot, Tone.LINE, 1);
        double end = page.text(page.left(), foot + 16, script.lines().getFirst(), 30, Weight.BOLD, Tone.INK,
                page.room(), 1);
        if (script.lines().size() > 1) {
            page.robot(page.left() + 12, end + 16);
            page.text(page.left() + 32, end, script.lines().get(1), 24, Weight.REGULAR, Tone.INK_2,
                    page.room() - 32, 1);
        }
    }

    /** All flags in rows; who is awaited is pale, a robot stands beside who plays automatically. */
    private static void flags(Page page, Slide.Welcome slide, double top, double bottom) {
        int count = slide.members().size();
        double radius = 30;
        while (radius > 9 && rows(page, count, radius) * cell(radius) > bottom - top) {
            radius -= 1;
        }
        int perRow = (int) (page.room() / wide(radius));
        for (int k = 0; k < count; k++) {
            Member member = slide.members().get(k);
            double x = page.left() + radius + 4 + k % perRow * wide(radius);
            int row = k / perRow;
            double y = top + radius + 4 + row * cell(radius);
            page.chip(member, x, y, radius, Optional.empty());
            if (member.automatic()) {
                page.box(x + radius * 0.8 - 12, y + radius * 0.5 - 13, 24, 26, 7, Tone.BACKGROUND, Tone.NONE);
                page.robot(x + radius * 0.8, y + radius * 0.5 + 2);
            } else if (member.here()) {
                page.add(new Mark.Glyph(x + radius * 0.8, y + radius * 0.6, 9,
                        Mark.Sign.ADOPTED, Tone.YES));
            }
        }
    }

    private static double wide(double radius) {
        return 2 * radius + 22;
    }

    private static double cell(double radius) {
        return 2 * radius + 18;
    }

    private static int rows(Page page, int count, double radius) {
        int perRow = (int) (page.room() / wide(radius));
        return (count + perRow - 1) / perRow;
    }

    static void who(Page page, Script script, Speech say, Slide.Who slide) {
        double top = page.head(script.title(), script.lead(), 0);
        int count = slide.members().size();
        int columns = count <= 8 ? 1 : COLUMNS;
        int rows = (count + columns - 1) / columns;
        double row = Math.min(52, (Page.HEIGHT - 18 - top) / rows);
        double column = page.room() / columns;
        for (int k = 0; k < count; k++) {
            Member member = slide.members().get(k);
            int nth = k / rows;
            double x = page.left() + nth * column;
            double y = top + (k % rows + 0.5) * row;
            double radius = Math.min(18, row / 2 - 5);
            page.chip(member, x + 20, y, radius, Optional.empty());
            double room = column - 50 - (member.automatic() ? 34 : 10);
            double end = page.name(say.name(member), x + 50, y, room);
            if (member.automatic()) {
                page.robot(end + 20, y);
            }
        }
    }

    static void agenda(Page page, Script script, Speech say, Slide.Agenda slide) {
        double top = page.head(script.title(), script.lead(), 0);
        int count = slide.items().size();
        int columns = count <= 9 ? 1 : COLUMNS;
        int rows = (count + columns - 1) / columns;
        double row = Math.min(56, (Page.HEIGHT - 18 - top) / rows);
        double size = columns == 1 ? 26 : Page.TEXT;
        double column = page.room() / columns;
        for (int k = 0; k < count; k++) {
            PublicItem item = slide.items().get(k);
            int nth = k / rows;
            double x = page.left() + nth * column;
            double y = top + (k % rows + 0.5) * row + size / 2 - 3;
            page.label(x + 30, y, say.whole(k + 1.0), size, Weight.REGULAR, Tone.INK_3, Align.RIGHT);
            String title = columns == 1 && Type.width(say.in(item.title()), size, Weight.MEDIUM) < column - 46
                    ? say.in(item.title())
                    : say.in(item.brief());
            page.label(x + 42, y, title, size, Weight.MEDIUM, Tone.INK, Align.LEFT);
        }
    }

    static void rules(Page page, Script script, Speech say, Slide.Rules slide) {
        double y = page.head(script.title(), script.lead(), 0);
        double free = Page.HEIGHT - 20 - y;
        double used = 0;
        for (Slide.Rules.ForItems rule : slide.rules()) {
            used += 30 + Page.height(sentence(say, rule), Page.TEXT, Weight.REGULAR, page.room());
        }
        double gap = Math.clamp((free - used) / slide.rules().size(), 4, 26);
        for (Slide.Rules.ForItems rule : slide.rules()) {
            String name = say.get("projector.rule." + rule.rule().key() + ".name");
            page.label(page.left(), y + 22, name, 24, Weight.BOLD, Tone.INK, Align.LEFT);
            page.label(page.right(), y + 22, say.get("projector.rules.items", say.whole(rule.items().size())),
                    Page.TEXT, Weight.REGULAR, Tone.INK_3, Align.RIGHT);
            y = page.text(page.left(), y + 30, sentence(say, rule), Page.TEXT, Weight.REGULAR, Tone.INK_2,
                    page.room(), 3) + gap;
        }
    }

    private static String sentence(Speech say, Slide.Rules.ForItems rule) {
        return say.get("projector.rule." + rule.rule().key(), say.whole(rule.rule().quota() * 100));
    }

    /** Four bars, as long as their minutes. */
    static void plan(Page page, Script script, Speech say, Slide.Plan slide) {
        double top = page.head(script.title(), script.lead(), 0) + 14;
        double row = (Page.HEIGHT - 30 - top) / slide.parts().size();
        int most = slide.parts().stream().mapToInt(m -> m).max().orElse(1);
        for (int part = 1; part <= slide.parts().size(); part++) {
            int minutes = slide.parts().get(part - 1);
            double y = top + (part - 1) * row;
            page.label(page.left(), y + 24, say.get("projector.plan.part." + part), 24, Weight.BOLD, Tone.INK,
                    Align.LEFT);
            double wide = (page.room() - 110) * minutes / Math.max(1, most);
            page.box(page.left(), y + 36, Math.max(4, wide), 28, 4, Tone.EDGE, Tone.NONE);
            page.label(page.left() + Math.max(4, wide) + 12, y + 57,
                    say.get("projector.plan.minutes", say.whole(minutes)), Page.TEXT, Weight.BOLD, Tone.INK,
                    Align.LEFT);
        }
    }

    static void scale(Page page, Script script, Speech say, Slide.Scale slide) {
        double y = page.head(script.title(), script.lead(), 0);
        double free = Page.HEIGHT - 14 - y;
        double room = page.room() - 64;
        double used = 0;
        for (var text : slide.item().scale()) {
            used += Page.height(say.in(text), Page.TEXT, Weight.REGULAR, room);
        }
        double gap = Math.clamp((free - used) / 5, 2, 30);
        for (int mark = 0; mark < slide.item().scale().size(); mark++) {
            page.label(page.left() + 38, y + Page.TEXT, say.whole(mark * 25.0), Page.TEXT, Weight.BOLD,
                    Tone.INK, Align.RIGHT);
            double end = page.text(page.left() + 64, y, say.in(slide.item().scale().get(mark)), Page.TEXT,
                    Weight.REGULAR, Tone.INK, room, 40);
            page.line(page.left() + 50, y + 3, page.left() + 50, end - 3, Tone.EDGE, 3);
            y = Math.max(end, y + LINE) + gap;
        }
    }
}
