package summitry.projector;

import java.util.Optional;
import summitry.figure.Mark.Align;
import summitry.figure.Tone;
import summitry.figure.Type;
import summitry.figure.Weight;

/** Slides on which time runs. */
final class Clocks {
    private static final double DIGITS = 130;

    private Clocks() {}

    static void countdown(Page page, Script script, Speech say, Slide.Countdown slide) {
        double top = page.head(script.title(), script.lead(), 0);
        double used = 0;
        for (var headline : slide.headlines()) {
            used += Page.height(say.in(headline.text()), Page.TEXT, Weight.MEDIUM, page.room() - 26) + 12;
        }
        double bottom = Page.HEIGHT - 22 - used;
        digits(page, say, slide.left(), top, bottom);
        double y = bottom;
        for (var headline : slide.headlines()) {
            page.box(page.left(), y + 3, 6, Page.height(say.in(headline.text()), Page.TEXT, Weight.MEDIUM,
                    page.room() - 26) - 4, 2, Tone.INK, Tone.NONE);
            y = page.text(page.left() + 26, y, say.in(headline.text()), Page.TEXT, Weight.MEDIUM, Tone.INK,
                    page.room() - 26, 40) + 12;
        }
    }

    private static void digits(Page page, Speech say, int left, double top, double bottom) {
        double size = Math.clamp((bottom - top) * 0.8, 60, DIGITS);
        double base = (top + bottom) / 2 + size * 0.36;
        String time = say.clock(left);
        boolean over = left < 0;
        page.label(page.left(), base, time, size, Weight.BOLD, over ? Tone.NO_TEXT : Tone.INK, Align.LEFT);
        page.label(page.left() + Type.width(time, size, Weight.BOLD) + 18, base,
                say.get(over ? "projector.clock.over.word" : "projector.clock.left.word"), 30, Weight.REGULAR,
                Tone.INK_2, Align.LEFT);
    }

    static void statements(Page page, Script script, Speech say, Slide.Statements slide) {
        double top = page.head(script.title(), script.lead(), 0);
        var speakers = slide.speakers();
        double next = Page.HEIGHT - 80;
        if (speakers.speaker().isEmpty()) {
            page.text(page.left(), top + 40, script.lines().getFirst(), 34, Weight.BOLD, Tone.INK,
                    page.room(),
                    2);
        } else {
            Member speaker = speakers.speaker().get();
            page.chip(speaker, page.left() + 46, top + 56, 40, Optional.empty());
            page.text(page.left() + 112, top + 24, say.name(speaker), 44, Weight.BOLD, Tone.INK,
                    page.room() - 112, 2);
            digits(page, say, speakers.left(), top + 132, next - 12);
        }
        if (script.lines().size() > 1) {
            page.line(page.left(), next - 4, page.right(), next - 4, Tone.LINE, 1);
            page.text(page.left(), next + 8, script.lines().get(1), 22, Weight.REGULAR, Tone.INK_2,
                    page.room(),
                    2);
        }
    }
}
