package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.figure.Guesses.ErrorBand;
import summitry.figure.Guesses.Guess;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.text.Words;

/** The strip of an issue, and below it in a lane of their own what models say: a letter each, over the band of their error. */
public final class ModelsFigure {
    private static final double SIZE = 11;
    /** Width and height of the box of a letter, and what lies between two rows of them. */
    private static final double BOX = 18;
    private static final double ROW = 22;
    private static final double GAP = 3;
    private static final double HEAD = 22;
    private static final double FOOT = 22;

    private ModelsFigure() {}

    /** Height of the lane in a figure of a width, pixels. */
    static double lane(Guesses guesses, Scale scale) {
        return HEAD + rows(guesses, scale).size() * ROW + FOOT;
    }

    /** Lays strip and lane out in any size from about 300 x 280 pixels. */
    public static Figure of(Strip strip, Guesses guesses, Words words, double width, double height) {
        Scale guess = StripFigure.of(strip, words, width, height).scale().orElseThrow();
        double lane = Math.min(height * 0.6, lane(guesses, guess));
        Figure above = StripFigure.of(strip, words, width, height - lane);
        Scale scale = above.scale().orElseThrow();
        Sketch sketch = new Sketch(width, height);
        draw(sketch, strip, guesses, words, scale, height - lane, height);
        Figure below = sketch.done("", new DataTable(List.of(), List.of()));
        List<Mark> marks = new ArrayList<>(above.marks());
        marks.addAll(below.marks());
        List<Spot> spots = new ArrayList<>(below.spots());
        above.spots().forEach(s -> spots.add(new Spot(s.id(), false, s.x(), s.y(), s.width(), s.height(),
                s.tip())));
        return new Figure(width, height, marks, spots, summary(guesses, words) + " " + above.summary(),
                table(guesses, words));
    }

    private static void draw(Sketch sketch, Strip strip, Guesses guesses, Words words, Scale scale,
            double top, double bottom) {
        double foot = bottom - FOOT + 4;
        double first = top + HEAD;
        guesses.band().ifPresent(band -> band(sketch, band, scale, first - 2, foot));
        sketch.line(0, top + 1, scale.end(), top + 1, Tone.LINE, 1);
        sketch.label(0, top + 16, Type.fit(words.get("figures.models.lane"), SIZE, Weight.BOLD, scale.end()),
                SIZE, Weight.BOLD, Tone.INK, Align.LEFT);
        StripFigure.lines(sketch, strip, Glide.DONE, scale, first - 2, foot - 4);
        for (int value = 0; value <= 100; value += 25) {
            sketch.line(scale.at(value), foot, scale.at(value), foot + 4, Tone.EDGE, 1);
            sketch.label(scale.at(value), foot + 15, Integer.toString(value), SIZE, Weight.REGULAR,
                    Tone.INK_2, Align.CENTRE);
        }
        sketch.line(scale.start(), foot, scale.end(), foot, Tone.EDGE, 1);
        List<List<Guess>> rows = rows(guesses, scale);
        for (int r = 0; r < rows.size(); r++) {
            double y = first + r * ROW + ROW / 2;
            rows.get(r).forEach(guess -> mark(sketch, guess, scale, y));
        }
        sketch.note("band", scale.at(50), foot + 10, scale.at(100) - scale.at(50), 8,
                guesses.band().map(ErrorBand::told).orElse(words.get("figures.models.none")));
    }

    private static void band(Sketch sketch, ErrorBand band, Scale scale, double top, double bottom) {
        double left = scale.at(band.low());
        double right = scale.at(band.high());
        sketch.box(left, top, right - left, bottom - top, 0, Tone.INSET);
        sketch.line(left, top, left, bottom, Tone.EDGE, 1, Dash.DASHED);
        sketch.line(right, top, right, bottom, Tone.EDGE, 1, Dash.DASHED);
    }

    private static void mark(Sketch sketch, Guess guess, Scale scale, double y) {
        Guesses.Values values = guess.values().orElseThrow();
        double x = scale.at(values.at());
        if (values.to() > values.from()) {
            sketch.line(scale.at(values.from()), y, scale.at(values.to()), y, Tone.INK, 2);
            sketch.line(scale.at(values.to()), y - 4, scale.at(values.to()), y + 4, Tone.INK, 2);
        }
        sketch.add(new Mark.Box(x - BOX / 2, y - BOX / 2, BOX, BOX, 4, Tone.BACKGROUND, Tone.INK));
        sketch.label(x, y + 4, guess.letter(), SIZE, Weight.BOLD, Tone.INK, Align.CENTRE);
        sketch.spot(guess.id(), x, y, BOX / 2, BOX / 2, "%s: %s".formatted(guess.name(), guess.told()));
    }

    /** Marks in rows, so that none lies over another; each stands exactly at its value. */
    private static List<List<Guess>> rows(Guesses guesses, Scale scale) {
        List<List<Guess>> rows = new ArrayList<>();
        for (Guess guess : guesses.guesses()) {
            if (guess.values().isPresent()) {
                Optional<List<Guess>> free = rows.stream()
                        .filter(row -> row.stream().noneMatch(other -> touch(guess, other, scale)))
                        .findFirst();
                List<Guess> row = free.orElseGet(ArrayList::new);
                row.add(guess);
                if (free.isEmpty()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static boolean touch(Guess one, Guess other, Scale scale) {
        Guesses.Values a = one.values().orElseThrow();
        Guesses.Values b = other.values().orElseThrow();
        double reach = BOX / 2 + GAP / 2;
        return scale.at(a.from()) - reach < scale.at(b.to()) + reach
                && scale.at(b.from()) - reach < scale.at(a.to()) + reach;
    }

    private static String summary(Guesses guesses, Words words) {
        StringBuilder said = new StringBuilder(words.get("figures.models.summary"));
        for (Guess guess : guesses.guesses()) {
            said.append(said.charAt(said.length() - 1) == ':' ? " " : "; ").append(guess.letter()).append(' ')
                    .append(guess.name()).append(' ').append(guess.told());
        }
        return said.append(". ").append(guesses.band().map(ErrorBand::told)
                .orElse(words.get("figures.models.none"))).toString();
    }

    private static DataTable table(Guesses guesses, Words words) {
        List<List<String>> rows = new ArrayList<>();
        guesses.guesses().forEach(g -> rows.add(List.of(g.letter() + "  " + g.name(), g.told())));
        return new DataTable(List.of(words.get("figures.models.model"), words.get("figures.models.value")),
                rows);
    }
}
