package summitry.figure;

import java.util.List;
import summitry.figure.Mark.Align;
import summitry.figure.Mark.Dash;
import summitry.model.Bloc;
import summitry.text.Numbers;
import summitry.text.Words;

/** What the marks of rows of strips mean, and the axis that they share. */
public final class StripKey {
    private static final double SIZE = 11;
    private static final double LINE = 20;

    private final Sketch sketch;
    private final double width;
    private final double height;
    private double x;
    private double y = LINE / 2 + 4;

    private StripKey(double width, double height) {
        this.sketch = new Sketch(width, height);
        this.width = width;
        this.height = height;
    }

    /** The numbers of the axis, over strips of the same width. */
    public static Figure axis(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        Scale scale = StripRow.scale(width);
        Numbers numbers = new Numbers(words.language());
        int step = width >= 150 ? 25 : width >= 80 ? 50 : 100;
        for (int value = 0; value <= 100; value += step) {
            sketch.labelWithin(scale.at(value), height / 2 + 4, numbers.whole(value), SIZE, Weight.REGULAR,
                    Tone.INK_2, 0, width);
        }
        return sketch.done(words.get("figures.strip.axis"), new DataTable(List.of(), List.of()));
    }

    /** The key of a strip: its blocs, and what lines and bands are. What finds no room is left out. */
    public static Figure of(Strip strip, Words words, double width, double height) {
        StripKey key = new StripKey(width, height);
        for (Strip.Lane lane : strip.lanes()) {
            if (!lane.name().isEmpty()) {
                key.shape(lane.shape(), false, lane.name());
            }
        }
        key.shape(Bloc.Mark.RING, true, words.get("figures.response.none"));
        key.line(Tone.INK, 2, Dash.SOLID, words.get("figures.text.key"));
        key.line(Tone.INK_2, 1, Dash.DASHED, words.get("figures.key.statusQuo"));
        key.band(true, words.get("figures.key.gap"));
        key.band(false, words.get("figures.key.zone"));
        return key.sketch.done(words.get("figures.key.summary"),
                new DataTable(List.of(), List.of()));
    }

    /** Makes room for a sign and its words; false where there is none. */
    private boolean room(String text) {
        double needed = 18 + Type.width(text, SIZE, Weight.REGULAR);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += LINE;
        }
        return x + needed <= width && y + 4 <= height;
    }

    private void words(String text) {
        sketch.label(x + 18, y, text, SIZE, Weight.REGULAR, Tone.INK_2, Align.LEFT);
        x += 18 + Type.width(text, SIZE, Weight.REGULAR) + 11;
    }

    private void shape(Bloc.Mark shape, boolean hollow, String text) {
        if (room(text)) {
            sketch.add(new Mark.Shape(x + 8, y - 4, 4, shape, hollow));
            words(text);
        }
    }

    private void line(Tone tone, double thickness, Dash dash, String text) {
        if (room(text)) {
            sketch.line(x + 9, y - 11, x + 9, y + 3, tone, thickness, dash);
            words(text);
        }
    }

    private void band(boolean isGap, String text) {
        if (room(text)) {
            sketch.add(isGap
                    ? new Mark.Hatch(x, y - 10, 14, 12, Tone.NO)
                    : new Mark.Box(x, y - 10, 14, 12, 0, Tone.YES_WASH, Tone.NONE));
            // The edges of the band show where washes are not seen.
            sketch.line(x, y - 10, x, y + 2, isGap ? Tone.NO : Tone.YES, 1.5);
            sketch.line(x + 14, y - 10, x + 14, y + 2, isGap ? Tone.NO : Tone.YES, 1.5);
            words(text);
        }
    }
}
