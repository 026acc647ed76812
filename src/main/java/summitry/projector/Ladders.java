package summitry.projector;

import java.util.List;
import java.util.stream.Stream;
import summitry.figure.Mark;
import summitry.figure.Mark.Align;
import summitry.figure.Tone;
import summitry.figure.Type;
import summitry.figure.Weight;
import summitry.model.Rung;

/** The ladder of tension on its side: five rungs of equal width, a pointer at the value, a tick at the start. */
final class Ladders {
    /** Bounds of the ladder of a whole summit. */
    private static final List<Integer> BOUNDS = List.of(0, 15, 30, 45, 60, 100);
    private static final double BAR = 44;

    private Ladders() {}

    static void draw(Page page, Script script, Speech say, Slide.Ladder slide) {
        double top = page.head(script.title(), script.lead(), 0) + 44;
        double step = page.room() / Rung.values().length;
        Rung here = slide.tension().rung();
        boolean narrow = Stream.of(Rung.values()).anyMatch(r -> Type.width(name(say, r), Page.TEXT,
                Weight.BOLD) > step - 6);
        for (Rung rung : Rung.values()) {
            double x = page.left() + rung.ordinal() * step;
            page.box(x, top, step - 4, BAR, 5, Tone.rung(rung.ordinal()), Tone.NONE);
            boolean low = narrow && rung.ordinal() % 2 == 1;
            double half = Type.width(name(say, rung), Page.TEXT, rung == here ? Weight.BOLD : Weight.REGULAR)
                    / 2;
            page.label(Math.clamp(x + step / 2 - 2, page.left() + half, page.right() - half),
                    top + BAR + (low ? 50 : 24), name(say, rung), Page.TEXT,
                    rung == here ? Weight.BOLD : Weight.REGULAR, rung == here ? Tone.INK : Tone.INK_2,
                    Align.CENTRE);
        }
        double start = page.left() + place(slide.tension().start()) * step;
        double now = page.left() + place(slide.tension().now()) * step;
        page.line(start, top - 6, start, top + BAR + 6, Tone.INK, 2, Mark.Dash.DASHED);
        page.line(now, top - 4, now, top + BAR + 4, Tone.INK, 4);
        page.add(new Mark.Glyph(now, top - 14, 10, Mark.Sign.POINTER, Tone.INK));
        page.flow(script.lines(), top + BAR + (narrow ? 78 : 56), Page.HEIGHT - 20, Tone.INK);
    }

    private static String name(Speech say, Rung rung) {
        return say.get("rung." + rung.key() + ".name");
    }

    /** Where a tension stands on rungs of equal width, 0 to 5. */
    private static double place(double tension) {
        int rung = 0;
        while (rung + 2 < BOUNDS.size() && tension >= BOUNDS.get(rung + 1)) {
            rung++;
        }
        double low = BOUNDS.get(rung);
        return rung + Math.clamp((tension - low) / (BOUNDS.get(rung + 1) - low), 0, 1);
    }
}
