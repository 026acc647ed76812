package summitry.projector;

import java.util.List;
import java.util.Optional;
import summitry.figure.Mark;
import summitry.figure.Mark.Align;
import summitry.figure.Tone;
import summitry.figure.Type;
import summitry.figure.Weight;
import summitry.model.Response;

/** Slides of papers, hands and votes. */
final class Votes {
    private static final double BAR = 30;

    private Votes() {}

    /** Items in rows, papers in columns: the text struck through, beside it what each paper wants. */
    static void papers(Page page, Script script, Speech say, Slide.Papers slide) {
        double top = page.head(script.title(), script.lead(), 0);
        if (slide.papers().isEmpty()) {
            return;
        }
        double first = Math.min(290, page.room() * 0.4);
        double column = (page.room() - first) / slide.papers().size();
        double y = top;
        for (int p = 0; p < slide.papers().size(); p++) {
            double x = page.left() + first + p * column;
            var paper = slide.papers().get(p);
            page.label(x, y + 22, say.get("projector.paper", say.whole(paper.number())), Page.TEXT,
                    Weight.BOLD, Tone.INK, Align.LEFT);
            int fit = Math.max(1, (int) ((column - 20) / 38));
            List<Member> backers = paper.backers();
            int shown = backers.size() <= fit ? backers.size() : fit - 1;
            for (int k = 0; k < shown; k++) {
                page.chip(backers.get(k), x + 15 + k * 38, y + 50, 13, Optional.empty());
            }
            if (shown < backers.size()) {
                page.label(x + shown * 38, y + 57, "+" + (backers.size() - shown), Page.TEXT, Weight.BOLD,
                        Tone.INK_2, Align.LEFT);
            }
        }
        y += 80;
        double row = Math.min(52, (Page.HEIGHT - 16 - y) / slide.items().size());
        for (PublicItem item : slide.items()) {
            page.line(page.left(), y, page.right(), y, Tone.LINE, 1);
            double base = y + row / 2 + 7;
            page.name(say.in(item.brief()), page.left(), base - 7, first - 10);
            for (int p = 0; p < slide.papers().size(); p++) {
                double x = page.left() + first + p * column;
                var paper = slide.papers().get(p);
                var asked = paper.asked(item.id());
                var value = paper.values().stream().filter(v -> v.issue().equals(item.id())).findFirst();
                double end = value.map(v -> redline(page, say, item, v.to(), asked.isPresent(), x, base))
                        .orElse(x);
                asked.ifPresent(a -> page.label(end, base, "\u2192 " + say.whole(a.to()) + "?", 22,
                        Weight.BOLD, Tone.INK, Align.LEFT));
                if (value.isEmpty() && asked.isEmpty()) {
                    page.label(x, base, "\u2013", Page.TEXT, Weight.REGULAR, Tone.INK_3, Align.LEFT);
                }
            }
            y += row;
        }
    }

    /**
     * The text struck, then the value of the paper. Where an amendment asks for another, the value of the paper is what is
     * struck; with the text as well a column would be too wide.
     *
     * @return where the next number begins
     */
    private static double redline(Page page, Speech say, PublicItem item, double to, boolean isAsked,
            double x,
            double base) {
        if (isAsked) {
            return struck(page, say.whole(to), x, base);
        }
        double end = struck(page, say.whole(item.text().orElse(item.statusQuo())), x, base);
        page.label(end, base, "\u2192 " + say.whole(to), 22, Weight.BOLD, Tone.INK, Align.LEFT);
        return end;
    }

    private static double struck(Page page, String old, double x, double base) {
        double wide = Type.width(old, Page.TEXT, Weight.REGULAR);
        page.label(x, base, old, Page.TEXT, Weight.REGULAR, Tone.INK_3, Align.LEFT);
        page.line(x - 2, base - 7, x + wide + 2, base - 7, Tone.INK_3, 2);
        return x + wide + 10;
    }

    static void straw(Page page, Script script, Speech say, VoteSlide.Straw slide) {
        double top = page.head(script.title(), script.lead(), 0) + 10;
        var hands = slide.hands();
        bar(page, say, Response.SUPPORT, hands.support(), hands.seats(), top);
        bar(page, say, Response.ABSTAIN, hands.abstain(), hands.seats(), top + 98);
        bar(page, say, Response.OBJECT, hands.object(), hands.seats(), top + 196);
        page.label(page.left(), Page.HEIGHT - 26, script.lines().getLast(), Page.TEXT, Weight.REGULAR,
                Tone.INK_2, Align.LEFT);
    }

    private static void bar(Page page, Speech say, Response answer, long count, int seats, double y) {
        sign(page, answer, page.left() + 13, y + 16);
        page.label(page.left() + 38, y + 24, say.get("projector.answer." + answer.key()), 26, Weight.BOLD,
                Tone.INK, Align.LEFT);
        double wide = (page.room() - 70) * count / Math.max(1, seats);
        page.box(page.left(), y + 38, Math.max(4, wide), BAR, 4, tone(answer), Tone.NONE);
        page.label(page.left() + Math.max(4, wide) + 12, y + 63, say.whole(count), 28, Weight.BOLD, Tone.INK,
                Align.LEFT);
    }

    static Tone tone(Response answer) {
        return answer == Response.OBJECT ? Tone.NO : answer == Response.SUPPORT ? Tone.YES : Tone.EDGE;
    }

    /** Each answer has a shape of its own. */
    static void sign(Page page, Response answer, double x, double y) {
        Mark.Sign sign = switch (answer) {
            case SUPPORT -> Mark.Sign.ADOPTED;
            case OBJECT -> Mark.Sign.BLOCKED;
            case RESERVE -> Mark.Sign.RESERVED;
            case ABSTAIN, NONE -> Mark.Sign.OPEN;
        };
        page.add(new Mark.Glyph(x, y, 12, sign, answer == Response.RESERVE ? Tone.INK_2 : tone(answer)));
    }

    static void ballot(Page page, Script script, Speech say, VoteSlide.Ballot slide) {
        double top = page.head(script.title(), script.lead(), 0);
        var turnout = slide.turnout();
        double base = top + 170;
        String voted = say.whole(turnout.voted());
        page.label(page.left(), base, voted, 150, Weight.BOLD, Tone.INK, Align.LEFT);
        double y = base + 44;
        page.text(page.left(), y - 16, script.lines().getFirst(), 28, Weight.MEDIUM, Tone.INK, page.room(),
                1);
        y += 34;
        page.box(page.left(), y, page.room(), 24, 4, Tone.INSET, Tone.NONE);
        double share = turnout.seats() == 0 ? 0 : (double) turnout.voted() / turnout.seats();
        if (share > 0) {
            page.box(page.left(), y, page.room() * share, 24, 4, Tone.INK, Tone.NONE);
        }
        String items = turnout.items().size() == 1
                ? say.in(turnout.items().getFirst().title())
                : say.get("projector.ballot.items", say.whole(turnout.items().size()));
        page.text(page.left(), y + 44, items, 24, Weight.REGULAR, Tone.INK_2, page.room(), 2);
    }

    static void clause(Page page, Script script, Speech say, VoteSlide.Clause slide) {
        double top = page.head(script.title(), script.lead(), 0);
        List<String> rest = script.lines().subList(1, script.lines().size()).stream()
                .filter(l -> !l.isBlank()).toList();
        double used = 0;
        for (String line : rest) {
            used += Page.height(line, 22, Weight.MEDIUM, page.room() - 40) + 10;
        }
        double foot = Page.HEIGHT - 20 - used;
        page.line(page.left(), top + 4, page.left(), foot - 24, Tone.INK, 4);
        double room = page.room() - 28;
        double size = 34;
        while (size > Page.TEXT
                && Page.height(script.lines().getFirst(), size, Weight.MEDIUM, room) > foot - 24
                        - top) {
            size -= 2;
        }
        page.text(page.left() + 28, top, script.lines().getFirst(), size, Weight.MEDIUM, Tone.INK, room, 40);
        double y = foot;
        for (int k = 0; k < rest.size(); k++) {
            boolean blocks = k == 1 && !slide.item().answering(Response.OBJECT).isEmpty();
            if (k == 1) {
                page.add(new Mark.Glyph(page.left() + 13, y + 15, 12,
                        blocks ? Mark.Sign.BLOCKED : Mark.Sign.ADOPTED, blocks ? Tone.NO : Tone.YES));
            }
            y = page.text(page.left() + 40, y, rest.get(k), 22, Weight.MEDIUM, Tone.INK, page.room() - 40, 4)
                    + 10;
        }
    }

    /** Our values beside the real ones, each pair on one line of 0 to 100. */
    static void real(Page page, Script script, Speech say, Slide.RealWorld slide) {
        double top = page.head(script.title(), script.lead(), 0);
        double first = Math.min(300, page.room() * 0.42);
        double from = page.left() + first + 40;
        double to = page.right() - 52;
        page.label(page.left() + first, top + 18, say.get("projector.column.here"), Page.TEXT, Weight.BOLD,
                Tone.INK, Align.CENTRE);
        page.label(page.right(), top + 18, say.get("projector.column.real"), Page.TEXT, Weight.BOLD,
                Tone.INK_2, Align.RIGHT);
        double row = Math.min(54, (Page.HEIGHT - 40 - top) / slide.items().size());
        double y = top + 26;
        for (PublicItem item : slide.items()) {
            double base = y + row / 2;
            double here = item.held();
            double real = slide.real(item);
            page.name(say.in(item.brief()), page.left(), base, first - 26);
            page.label(page.left() + first + 14, base + 7, say.whole(here), Page.TEXT, Weight.BOLD, Tone.INK,
                    Align.RIGHT);
            page.line(from, base, to, base, Tone.LINE, 2);
            double a = from + (to - from) * here / 100;
            double b = from + (to - from) * real / 100;
            page.line(a, base, b, base, Tone.EDGE, 3);
            page.box(b - 8, base - 8, 16, 16, 8, Tone.BACKGROUND, Tone.INK);
            page.box(a - 8, base - 8, 16, 16, 8, Tone.INK, Tone.NONE);
            page.label(page.right(), base + 7, say.whole(real), Page.TEXT, Weight.REGULAR, Tone.INK_2,
                    Align.RIGHT);
            y += row;
        }
    }
}
