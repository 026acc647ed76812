package summitry.projector;

import summitry.figure.Figure;
import summitry.figure.Mark.Align;
import summitry.figure.Tone;
import summitry.figure.Weight;
import summitry.model.Language;

/** Slides as figures. */
public final class SlideFigure {
    /** Units of the height of every slide; two of them are a pixel's double at 1080 rows. */
    public static final double HEIGHT = Page.HEIGHT;
    /** Units of the smallest letters. */
    public static final double SMALLEST = Page.TEXT;
    /** The narrowest slide, for a screen of 4 to 3. */
    private static final double NARROW = HEIGHT * 4 / 3;
    private static final double WIDE = HEIGHT * 16 / 9;

    private SlideFigure() {}

    /** How wide a slide is laid out for a screen, between 4 to 3 and 16 to 9; beyond them bars stay free. */
    public static double width(double screenWidth, double screenHeight) {
        return screenHeight <= 0 ? WIDE : Math.clamp(HEIGHT * screenWidth / screenHeight, NARROW, WIDE);
    }

    /** @param width in units, as {@link #width} gives it */
    public static Figure of(Slide slide, Language language, double width) {
        Speech say = new Speech(language);
        Script script = Script.of(slide, language);
        Page page = new Page(width);
        switch (slide) {
            case Slide.Strip s ->
                StripDrawing.draw(page, script, say, s.item(), s.round(), s.rounds(), false);
            case Slide.Movement s ->
                StripDrawing.draw(page, script, say, s.item(), s.round(), s.rounds(), true);
            case Slide.Test _ -> test(page, script);
            case Slide.Welcome s -> Rooms.welcome(page, script, say, s);
            case Slide.Who s -> Rooms.who(page, script, say, s);
            case Slide.Agenda s -> Rooms.agenda(page, script, say, s);
            case Slide.Rules s -> Rooms.rules(page, script, say, s);
            case Slide.Plan s -> Rooms.plan(page, script, say, s);
            case Slide.Scale s -> Rooms.scale(page, script, say, s);
            case Slide.Countdown s -> Clocks.countdown(page, script, say, s);
            case Slide.Statements s -> Clocks.statements(page, script, say, s);
            case Slide.Papers s -> Votes.papers(page, script, say, s);
            case VoteSlide.Straw s -> Votes.straw(page, script, say, s);
            case VoteSlide.Ballot s -> Votes.ballot(page, script, say, s);
            case VoteSlide.Clause s -> Votes.clause(page, script, say, s);
            case VoteSlide.RollCall s -> RollCalls.draw(page, script, say, s);
            case Slide.Ladder s -> Ladders.draw(page, script, say, s);
            case Slide.Outcome s when s.agreed().isEmpty() -> Endings.result(page, script, s);
            case Slide.Outcome _ -> Endings.lines(page, script);
            case Slide.Debrief _ -> Endings.question(page, script);
            case Slide.Decided _ -> Endings.lines(page, script);
            case Slide.RealWorld s when !s.items().isEmpty() -> Votes.real(page, script, say, s);
            default -> plain(page, script);
        }
        return page.done(script);
    }

    /** A large title, a sentence in letters nearly as large, and the rest below. */
    private static void plain(Page page, Script script) {
        double y = page.text(page.left(), 40, script.title(), 44, Weight.BOLD, Tone.INK, page.room(), 2) + 6;
        y = page.text(page.left(), y, script.lead(), 30, Weight.REGULAR, Tone.INK_2, page.room(), 5) + 26;
        page.flow(script.lines(), y, Page.HEIGHT - 24, Tone.INK);
    }

    private static void test(Page page, Script script) {
        double y = page.text(page.left(), 90, script.title(), 48, Weight.BOLD, Tone.INK, page.room(), 3);
        y = page.text(page.left(), y + 20, script.lead(), Page.TEXT, Weight.REGULAR, Tone.INK_2, page.room(),
                3);
        page.text(page.left(), y + 8, script.lines().getFirst(), Page.TEXT, Weight.REGULAR, Tone.INK_2,
                page.room(), 3);
        // A frame at the edge shows whether the whole picture is on the wall.
        page.box(12, 12, page.width() - 24, Page.HEIGHT - 24, 8, Tone.NONE, Tone.INK);
        page.label(page.right(), Page.HEIGHT - 40, "ABC abc 123", Page.TEXT, Weight.BOLD, Tone.INK,
                Align.RIGHT);
    }
}
