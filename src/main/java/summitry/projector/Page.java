package summitry.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.figure.Figure;
import summitry.figure.Mark;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.figure.Mark.Point;
import summitry.figure.Tone;
import summitry.figure.Type;
import summitry.figure.Weight;
import summitry.model.Response;

/**
 * A slide while it is laid out. It is always {@value #HEIGHT} units high, so that a unit is two pixels of a picture with
 * 1080 rows, and as wide as its screen asks for. Letters have at least {@value #TEXT} units: 40 such pixels.
 */
final class Page {
    static final double HEIGHT = 540;
    static final double TEXT = 20;
    static final double EDGE = 44;
    private static final double TITLE = 30;
    private static final double LEADING = 1.27;
    private static final double[] SIZES = {32, 30, 28, 26, 24, 22, TEXT};
    private static final int TITLE_LINES = 2;
    private static final int LEAD_LINES = 3;
    private static final int ANY = 40;

    private final double width;
    private final List<Mark> marks = new ArrayList<>();

    Page(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    double left() {
        return EDGE;
    }

    double right() {
        return width - EDGE;
    }

    double room() {
        return width - 2 * EDGE;
    }

    boolean isWide() {
        return width > 850;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** Title and lead; gives where the rest may begin. {@code keep} units stay free at the right of the title. */
    double head(String title, String lead, double keep) {
        double y = 22;
        for (String line : Type.wrap(title, TITLE, Weight.BOLD, room() - keep, TITLE_LINES)) {
            y += TITLE * 1.17;
            label(left(), y, line, TITLE, Weight.BOLD, Tone.INK, Align.LEFT);
        }
        y += 8;
        if (!lead.isBlank()) {
            y = text(left(), y, lead, TEXT, Weight.REGULAR, Tone.INK_2, room(), LEAD_LINES);
        }
        return y + 14;
    }

    /** Lines of a text from a top on; gives where they end. */
    double text(double x, double top, String text, double size, Weight weight, Tone tone, double room,
            int most) {
        double y = top;
        for (String line : Type.wrap(text, size, weight, room, most)) {
            label(x, y + size, line, size, weight, tone, Align.LEFT);
            y += size * LEADING;
        }
        return y;
    }

    static double height(String text, double size, Weight weight, double room) {
        return Type.wrap(text, size, weight, room, ANY).size() * size * LEADING;
    }

    /** Paragraphs in the largest letters that fit from a top to a bottom; gives where they end. */
    double flow(List<String> lines, double top, double bottom, Tone tone) {
        double chosen = TEXT;
        for (double size : SIZES) {
            double used = -gap(size);
            for (String line : lines) {
                used += height(line, size, Weight.REGULAR, room()) + gap(size);
            }
            if (used <= bottom - top) {
                chosen = size;
                break;
            }
        }
        double y = top;
        for (String line : lines) {
            y = text(left(), y, line, chosen, Weight.REGULAR, tone, room(), ANY) + gap(chosen);
        }
        return y;
    }

    private static double gap(double size) {
        return size * 0.6;
    }

    void label(double x, double y, String text, double size, Weight weight, Tone tone, Align align) {
        if (!text.isBlank()) {
            marks.add(new Mark.Label(x, y, text, size, weight, tone, align, false));
        }
    }

    /** A name beside something, in two tight lines where it is long; gives where it ends. */
    double name(String name, double x, double y, double room) {
        List<String> lines = Type.wrap(name, TEXT, Weight.MEDIUM, room, 2);
        double first = lines.size() == 1 ? y + 7 : y - 3;
        double end = x;
        for (String line : lines) {
            label(x, first, line, TEXT, Weight.MEDIUM, Tone.INK, Align.LEFT);
            end = Math.max(end, x + Type.width(line, TEXT, Weight.MEDIUM));
            first += TEXT;
        }
        return end;
    }

    void labelOver(double x, double y, String text, Weight weight, Tone tone, Align align) {
        marks.add(new Mark.Label(x, y, text, TEXT, weight, tone, align, true));
    }

    void line(double x1, double y1, double x2, double y2, Tone tone, double thickness, Dash dash) {
        marks.add(new Mark.Line(List.of(new Point(x1, y1), new Point(x2, y2)), tone, thickness, dash, 1));
    }

    void line(double x1, double y1, double x2, double y2, Tone tone, double thickness) {
        line(x1, y1, x2, y2, tone, thickness, Dash.SOLID);
    }

    void box(double x, double y, double boxWidth, double boxHeight, double radius, Tone fill, Tone edge) {
        marks.add(new Mark.Box(x, y, boxWidth, boxHeight, radius, fill, edge));
    }

    /** White words on an ink pill around a place, kept inside the slide. */
    double pill(double centre, double top, String text) {
        double wide = Type.width(text, TEXT, Weight.BOLD) + 26;
        double x = Math.clamp(centre - wide / 2, left(), Math.max(left(), right() - wide));
        box(x, top, wide, 30, 15, Tone.INK, Tone.NONE);
        label(x + wide / 2, top + 22, text, TEXT, Weight.BOLD, Tone.ON_INK, Align.CENTRE);
        return x;
    }

    /** A number in an ink disc. */
    void number(double x, double y, String text) {
        box(x - 13, y - 13, 26, 26, 13, Tone.INK, Tone.NONE);
        label(x, y + 7, text, TEXT, Weight.BOLD, Tone.ON_INK, Align.CENTRE);
    }

    void chip(Member member, double x, double y, double radius, Optional<Response> answer) {
        marks.add(new Mark.Chip(x, y, radius, member.flag(), member.code(), member.shape(), false,
                answer.filter(a -> a != Response.NONE).orElse(Response.ABSTAIN)));
    }

    /** A small robot: plays by rules. Its words stand beside it. */
    void robot(double x, double y) {
        line(x, y - 11, x, y - 7, Tone.INK_2, 1.6);
        box(x - 1.8, y - 13, 3.6, 3.6, 1.8, Tone.INK_2, Tone.NONE);
        box(x - 9, y - 7, 18, 14, 4, Tone.INK_2, Tone.NONE);
        box(x - 5.5, y - 3, 3.6, 3.6, 1.8, Tone.BACKGROUND, Tone.NONE);
        box(x + 1.9, y - 3, 3.6, 3.6, 1.8, Tone.BACKGROUND, Tone.NONE);
        line(x - 4, y + 4, x + 4, y + 4, Tone.BACKGROUND, 1.4);
    }

    Figure done(Script script) {
        return new Figure(width, HEIGHT, marks, List.of(), script.aloud(), script.table());
    }
}
