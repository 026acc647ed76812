package summitry.figure;

import java.util.List;
import summitry.figure.Mark.Align;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * Items with the number of futures that adopt them before and after a change: a hollow dot for before, a full one for
 * after, on an axis from none to all.
 *
 * @param runs futures that were played, at least 1
 */
public record ShiftsFigure(List<Shift> shifts, int runs) {
    /** Pixels a row, at full size. */
    public static final double ROW = 24;

    private static final double NUMBERS = 72;
    private static final double RADIUS = 4;

    /**
     * One item.
     *
     * @param id what is chosen
     * @param before futures that adopted it, 0 to runs
     */
    public record Shift(String id, String name, int before, int after) {}

    public ShiftsFigure {
        shifts = List.copyOf(shifts);
    }

    /** Lays it out in any size from about 200 pixels and {@value #ROW} a row. */
    public Figure at(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        Numbers numbers = new Numbers(words.language());
        double names = width * 0.52;
        Scale scale = new Scale(0, Math.max(1, runs), names + 8 + RADIUS, width - NUMBERS - RADIUS);
        for (int i = 0; i < shifts.size(); i++) {
            Shift shift = shifts.get(i);
            double y = (i + 0.5) * ROW;
            sketch.label(0, y + 4, Type.fit(shift.name(), 12, Weight.REGULAR, names), 12, Weight.REGULAR,
                    Tone.INK, Align.LEFT);
            sketch.line(scale.start(), y, scale.end(), y, Tone.LINE, 2);
            sketch.line(scale.at(shift.before()), y, scale.at(shift.after()), y, Tone.INK_2, 2);
            sketch.add(new Mark.Box(scale.at(shift.before()) - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS,
                    RADIUS, Tone.BACKGROUND, Tone.INK_2));
            sketch.box(scale.at(shift.after()) - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, RADIUS,
                    Tone.INK);
            String after = numbers.whole(shift.after());
            sketch.label(width, y + 4, after, 12, Weight.BOLD, Tone.INK, Align.RIGHT);
            sketch.label(width - Type.width(after, 12, Weight.BOLD) - 4, y + 4,
                    words.get("figures.shifts.before", numbers.whole(shift.before())), 12, Weight.REGULAR,
                    Tone.INK_2, Align.RIGHT);
            sketch.cell(shift.id(), 0, y - ROW / 2, width, ROW, words.get("figures.shifts.tip", shift.name(),
                    numbers.whole(shift.before()), after, numbers.whole(runs)));
        }
        return sketch.done(summary(words, numbers), table(words, numbers));
    }

    /** The change in a sentence. */
    String summary(Words words, Numbers numbers) {
        return shifts.isEmpty()
                ? words.get("figures.shifts.none")
                : words.get("figures.shifts.summary", shifts.size(), shifts.getFirst().name(),
                        numbers.whole(shifts.getFirst().before()), numbers.whole(shifts.getFirst().after()),
                        numbers.whole(runs));
    }

    private DataTable table(Words words, Numbers numbers) {
        return new DataTable(
                List.of(words.get("figures.shifts.column.item"), words.get("figures.shifts.column.before"),
                        words.get("figures.shifts.column.after")),
                shifts.stream()
                        .map(s -> List.of(s.name(), numbers.whole(s.before()), numbers.whole(s.after())))
                        .toList());
    }
}
