package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Align;
import summitry.model.Bloc;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * One party on one issue: what it wants, where it stands, what it may accept. Values are 0 to 100.
 *
 * @param span the values it may sign
 */
public record Mandate(String party, Bloc.Mark shape, double wants, double now, Span span) {
    private static final double SIZE = 11;
    /** Room for half a mark at the ends of the scale. */
    private static final double SIDE = 7;

    /** Lays the line out in about 300 x 44 pixels; labels that find no room in two rows are left to the summary. */
    public Figure figure(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        Scale scale = Scale.ofPositions(SIDE, Math.max(SIDE + 1, width - SIDE));
        double middle = Math.min(12, height / 2);
        double half = Math.min(5, height / 4);
        sketch.box(0, middle - half, width, 2 * half, half, Tone.INSET);
        double from = scale.at(span.from()) - (span.low().isPresent() ? 0 : SIDE);
        double to = scale.at(span.to()) + (span.high().isPresent() ? 0 : SIDE);
        sketch.add(new Mark.Box(from, middle - half, Math.max(2, to - from), 2 * half, half, Tone.BACKGROUND,
                Tone.text(shape)));
        tick(sketch, scale.at(wants), middle, half + 2, Tone.INK_2, 2);
        for (Bound bound : span.bounds()) {
            tick(sketch, scale.at(bound.at()), middle, half + 4, bound.isRedLine() ? Tone.NO : Tone.INK_2,
                    2.5);
        }
        sketch.add(
                new Mark.Shape(scale.at(now), middle, Math.max(1, Math.min(6, middle / 1.3)), shape, false));
        labels(sketch, scale, words, width, middle + half + 5, height);
        return sketch.done(String.join(" ", sentences(words)), new DataTable(
                List.of(words.get("figures.column.party"), words.get("figures.column.position")),
                List.of(List.of(party, new Numbers(words.language()).whole(now)))));
    }

    private static void tick(Sketch sketch, double x, double middle, double half, Tone tone, double width) {
        sketch.line(x, Math.max(0, middle - half), x, middle + half, tone, width);
    }

    private void labels(Sketch sketch, Scale scale, Words words, double width, double top, double height) {
        Numbers numbers = new Numbers(words.language());
        Rows rows = new Rows(0, width, width * 0.3, (int) ((height - top) / 15));
        label(sketch, rows, scale.at(now), words.get("figures.mandate.now", numbers.whole(now)), Weight.BOLD,
                Tone.INK,
                top, width);
        for (Bound bound : span.bounds()) {
            label(sketch, rows, scale.at(bound.at()), span.inWords(bound, words), Weight.REGULAR,
                    bound.isRedLine() ? Tone.NO_TEXT : Tone.INK_2, top, width);
        }
        label(sketch, rows, scale.at(wants), words.get("figures.mandate.wants", numbers.whole(wants)),
                Weight.REGULAR,
                Tone.INK_2, top, width);
    }

    private static void label(Sketch sketch, Rows rows, double x, String text, Weight weight, Tone tone,
            double top,
            double width) {
        String shown = Type.fit(text, SIZE, weight, width);
        rows.take(x, Type.width(shown, SIZE, weight)).ifPresent(place -> sketch.label(place.left(),
                top + place.row() * 15 + 10, shown, SIZE, weight, tone, Align.LEFT));
    }

    private List<String> sentences(Words words) {
        Numbers numbers = new Numbers(words.language());
        List<String> list = new ArrayList<>(List.of(party + ":",
                words.get("figures.mandate.now", numbers.whole(now)) + ",",
                words.get("figures.mandate.wants", numbers.whole(wants))));
        for (Bound bound : span.bounds()) {
            list.add(span.inWords(bound, words));
        }
        return list;
    }
}
