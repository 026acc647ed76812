package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * The head of lines over rounds: a button a bloc, which folds its parties into one line and opens them again, then the
 * chair's text and the other branch.
 */
final class LinesKey {
    private static final double SIZE = 11;
    private static final double ROW = 21;
    private static final double GAP = 6;
    /** Room of a bloc's shape and of its sign, and around them. */
    private static final double FRAME = 36;
    private static final double SAMPLE = 28;

    private final Sketch sketch;
    private final Lines lines;
    private final Words words;

    LinesKey(Sketch sketch, Lines lines, Words words) {
        this.sketch = sketch;
        this.lines = lines;
        this.words = words;
    }

    private record Entry(double x, int row, double width) {}

    /** Draws the head and returns where the plot may begin. */
    double draw(double width, double height) {
        List<Double> named = widths(true);
        boolean withNames = rows(place(named, width)) <= (height < 150 ? 1 : 2);
        List<Entry> places = place(withNames ? named : widths(false), width);
        for (int k = 0; k < places.size(); k++) {
            Entry place = places.get(k);
            if (k < lines.groups().size()) {
                group(lines.groups().get(k), place, withNames);
            } else {
                if (k == places.size() - 1 && lines.fan().isPresent()) {
                    sketch.add(new Mark.Area("", List.of(List.of(new Mark.Point(place.x() + 2,
                            place.row() * ROW + 3), new Mark.Point(place.x() + 22, place.row() * ROW + 3),
                            new Mark.Point(place.x() + 22, place.row() * ROW + 14),
                            new Mark.Point(place.x() + 2, place.row() * ROW + 14))), Tone.INK_2, Tone.INK_2,
                            0.8, 0.2));
                }
                boolean isText = k == lines.groups().size() && !lines.text().isEmpty();
                sample(place, isText ? Dash.DOTTED : Dash.DASHED, samples().get(k - lines.groups().size()),
                        width);
            }
        }
        return Math.max(24, rows(places) * ROW + 8);
    }

    private List<String> samples() {
        List<String> texts = new ArrayList<>();
        if (!lines.text().isEmpty()) {
            texts.add(words.get("figures.text.key"));
        }
        lines.ghost().ifPresent(g -> texts.add(words.get(
                g.to() > g.from() ? "figures.lines.ghost.key" : "figures.lines.ghost.ended", g.name(),
                new Numbers(words.language()).whole(g.from()))));
        lines.fan().ifPresent(_ -> texts.add(words.get("figures.lines.fan.key")));
        return texts;
    }

    private List<Double> widths(boolean withNames) {
        List<Double> widths = new ArrayList<>();
        lines.groups().forEach(
                g -> widths.add(FRAME + (withNames ? 5 + Type.width(g.name(), SIZE, Weight.REGULAR) : 0)));
        samples().forEach(s -> widths.add(SAMPLE + Type.width(s, SIZE, Weight.REGULAR)));
        return widths;
    }

    private static List<Entry> place(List<Double> widths, double width) {
        List<Entry> places = new ArrayList<>();
        double x = 0;
        int row = 0;
        for (double wanted : widths) {
            if (x > 0 && x + wanted > width) {
                x = 0;
                row++;
            }
            places.add(new Entry(x, row, Math.min(wanted, width)));
            x += wanted + GAP;
        }
        return places;
    }

    private static int rows(List<Entry> places) {
        return places.isEmpty() ? 0 : places.getLast().row() + 1;
    }

    private void group(Lines.Group group, Entry place, boolean withName) {
        double x = place.x();
        double middle = place.row() * ROW + 9.5;
        sketch.add(new Mark.Box(x, middle - 9, place.width(), 18, 5, group.folded() ? Tone.INSET : Tone.NONE,
                Tone.EDGE));
        sketch.add(new Mark.Shape(x + 11, middle, 4, group.shape(), false));
        if (withName) {
            sketch.label(x + 20, middle + 4,
                    Type.fit(group.name(), SIZE, Weight.REGULAR, place.width() - FRAME), SIZE, Weight.REGULAR,
                    Tone.INK, Align.LEFT);
        }
        double sign = x + place.width() - 11;
        sketch.line(sign - 3.5, middle, sign + 3.5, middle, Tone.INK_2, 1.4);
        if (group.folded()) {
            sketch.line(sign, middle - 3.5, sign, middle + 3.5, Tone.INK_2, 1.4);
        }
        sketch.cell(group.foldSpot(), x, middle - 9, place.width(), 18,
                new LinesWords(lines, words).fold(group));
    }

    private void sample(Entry place, Dash dash, String text, double width) {
        double middle = place.row() * ROW + 8.5;
        boolean isText = dash == Dash.DOTTED;
        sketch.line(place.x() + 2, middle, place.x() + 22, middle, isText ? Tone.INK : Tone.INK_2,
                isText ? 2 : 1.4, dash);
        sketch.label(place.x() + SAMPLE, middle + 4,
                Type.fit(text, SIZE, Weight.REGULAR, width - place.x() - SAMPLE), SIZE, Weight.REGULAR,
                Tone.INK_2, Align.LEFT);
    }
}
