package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import summitry.figure.Mark.Align;
import summitry.model.Bloc;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * What one party wants on one issue, on the scale of the issue among what the others want, with handles to move it. All
 * values are 0 to 100.
 *
 * @param wants empty where it is not known yet
 * @param says empty where it says what it wants
 * @param from lowest value that it accepts; empty for no limit
 * @param to highest value that it accepts; empty for no limit
 * @param told what the wanted value means, such as "34 = US$508 bn"
 * @param atZero what 0 means, in a few words
 * @param atHundred what 100 means, in a few words
 */
public record CellStrip(String party, Bloc.Mark shape, OptionalDouble wants, OptionalDouble says,
        OptionalDouble from, OptionalDouble to, List<Other> others, String told, String atZero,
        String atHundred) {
    /** The ids of the handles. */
    public static final String WANTS = "ideal";
    public static final String SAYS = "stated";
    public static final String FROM = "redMin";
    public static final String TO = "redMax";
    /** The height at which all of it has room, pixels. */
    public static final double HEIGHT = 132;

    private static final double SIDE = 12;
    private static final double BUBBLE = 20;
    private static final double HANDLE = 32;
    private static final double AXIS = 66;
    private static final double LIMIT = 78;
    private static final double SIZE = 11;
    /** Above so many others a swarm takes longer than a key press, and cannot be read. */
    private static final int DENSE = 60;
    /** Points of the scale that share a pile. */
    private static final int PILE = 2;
    private static final double SMALL = 2.6;

    /** Another party. */
    public record Other(String name, Bloc.Mark shape, double wants) {}

    public CellStrip {
        others = List.copyOf(others);
    }

    /** Lays it out in any width from about 200 pixels; see {@link #HEIGHT}. */
    public Figure figure(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        Scale scale = Scale.ofPositions(SIDE, Math.max(SIDE + 1, width - SIDE));
        refused(sketch, scale);
        crowd(sketch, scale);
        axis(sketch, scale, width);
        limit(sketch, scale, words, from, FROM, 0);
        limit(sketch, scale, words, to, TO, 100);
        says.ifPresent(v -> says(sketch, scale, words, v));
        wants.ifPresent(v -> wants(sketch, scale, words, v, width));
        String summary = party + ": " + words.get("figures.mandate.wants", shown(words, wants)) + ". " + told;
        Figure drawn = sketch.done(summary, table(words));
        return new Figure(width, height, drawn.marks(), drawn.spots(), summary, drawn.table(),
                Optional.of(scale));
    }

    private void refused(Sketch sketch, Scale scale) {
        from.ifPresent(v -> hatch(sketch, scale.start(), scale.at(v)));
        to.ifPresent(v -> hatch(sketch, scale.at(v), scale.end()));
    }

    private static void hatch(Sketch sketch, double left, double right) {
        if (right > left) {
            sketch.box(left, HANDLE + 8, right - left, AXIS - HANDLE - 8, 0, Tone.NO_WASH);
            sketch.add(new Mark.Hatch(left, HANDLE + 8, right - left, AXIS - HANDLE - 8, Tone.NO));
        }
    }

    private void crowd(Sketch sketch, Scale scale) {
        if (others.size() > DENSE) {
            piles(sketch, scale);
            return;
        }
        Swarm.Laid laid = Swarm.of(others.stream()
                .map(o -> new Swarm.Thing(scale.at(o.wants()), 0, 0)).toList(), AXIS - HANDLE - 10);
        for (int i = 0; i < others.size(); i++) {
            Other other = others.get(i);
            Swarm.Place at = laid.places().get(i);
            sketch.add(new Mark.Shape(at.x(), AXIS - 2 - laid.height() + at.y(), at.radius() * 0.9,
                    other.shape(), false));
        }
    }

    /** So many that a swarm has no room: those of neighbouring values stand on each other, each at its own value. */
    private void piles(Sketch sketch, Scale scale) {
        double room = AXIS - HANDLE - 12;
        int[] heights = new int[101];
        others.forEach(other -> heights[column(other)]++);
        int[] stands = new int[101];
        for (Other other : others) {
            int column = column(other);
            double step = Math.min(2 * SMALL, room / Math.max(1, heights[column]));
            sketch.add(new Mark.Shape(scale.at(other.wants()), AXIS - 2 - SMALL - step * stands[column]++,
                    SMALL * 0.9, other.shape(), false));
        }
    }

    private static int column(Other other) {
        return (int) other.wants() / PILE * PILE;
    }

    private void axis(Sketch sketch, Scale scale, double width) {
        sketch.line(scale.start(), AXIS, scale.end(), AXIS, Tone.EDGE, 1);
        for (int value = 0; value <= 100; value += 25) {
            sketch.line(scale.at(value), AXIS, scale.at(value), AXIS + 5, Tone.EDGE, 1);
            sketch.label(scale.at(value), LIMIT + 22, String.valueOf(value), SIZE, Weight.REGULAR, Tone.INK_2,
                    Align.CENTRE);
        }
        ends(sketch, atZero, 0, Align.LEFT, width);
        ends(sketch, atHundred, width, Align.RIGHT, width);
    }

    private static void ends(Sketch sketch, String text, double x, Align align, double width) {
        List<String> lines = Type.wrap(text, SIZE, Weight.REGULAR, width / 2 - 8, 2);
        for (int i = 0; i < lines.size(); i++) {
            sketch.label(x, LIMIT + 37 + i * 14, lines.get(i), SIZE, Weight.REGULAR, Tone.INK_2, align);
        }
    }

    /** A handle under the line; hollow at the end of the scale where there is no limit. */
    private void limit(Sketch sketch, Scale scale, Words words, OptionalDouble limit, String id, double end) {
        double x = scale.at(limit.orElse(end));
        Tone tone = limit.isPresent() ? Tone.NO : Tone.INK_3;
        if (limit.isPresent()) {
            sketch.line(x, HANDLE + 8, x, LIMIT - 4, Tone.NO, 2);
        }
        sketch.add(new Mark.Box(x - 4, LIMIT - 6, 8, 12, 3, limit.isPresent() ? Tone.NO : Tone.BACKGROUND,
                tone));
        sketch.spot(id, x, LIMIT + 2, 10, 12, words.get("figures.cell." + id, shown(words, limit)));
    }

    private void says(Sketch sketch, Scale scale, Words words, double value) {
        double x = scale.at(value);
        sketch.line(x, HANDLE, x, AXIS, Tone.INK_2, 1.5, Mark.Dash.DOTTED);
        sketch.add(new Mark.Shape(x, HANDLE, 5, shape, true));
        sketch.spot(SAYS, x, HANDLE, 8, 12, words.get("figures.cell." + SAYS, shown(words, says)));
    }

    private void wants(Sketch sketch, Scale scale, Words words, double value, double width) {
        double x = scale.at(value);
        double wide = Math.min(width, Type.width(told, SIZE, Weight.BOLD) + 14);
        double left = Math.clamp(x - wide / 2, 0, Math.max(0, width - wide));
        sketch.line(x, BUBBLE, x, AXIS + 5, Tone.INK, 2);
        sketch.box(left, 0, wide, BUBBLE, 4, Tone.INK);
        sketch.label(left + wide / 2, 14, Type.fit(told, SIZE, Weight.BOLD, wide - 8), SIZE, Weight.BOLD,
                Tone.ON_INK, Align.CENTRE);
        sketch.add(new Mark.Shape(x, HANDLE, 7, shape, false));
        sketch.spot(WANTS, x, HANDLE, 10, 12, words.get("figures.cell." + WANTS, shown(words, wants)));
    }

    private static String shown(Words words, OptionalDouble value) {
        return value.isPresent()
                ? new Numbers(words.language()).whole(value.getAsDouble())
                : words.get("figures.cell.none");
    }

    private DataTable table(Words words) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of(party, shown(words, wants))));
        others.forEach(o -> rows.add(List.of(o.name(), shown(words, OptionalDouble.of(o.wants())))));
        return new DataTable(
                List.of(words.get("figures.column.party"), words.get("figures.column.wants")), rows);
    }
}
