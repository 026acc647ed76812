package summitry.figure;

import java.util.List;
import java.util.Optional;
import summitry.figure.Mark.Align;
import summitry.model.IssueStatus;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * The support of an item in a list: a short bar with its number, and a sign for its status.
 *
 * @param support share of the weight that accepts the text, 0 to 1
 * @param needed share that the decision rule needs, if it counts shares
 */
public record SparkBar(double support, Optional<Double> needed, IssueStatus status) {
    private static final double NUMBER = 30;

    public SparkBar {
        if (!(support >= 0 && support <= 1)) {
            throw new IllegalArgumentException("support (%s) must be 0 to 1.".formatted(support));
        }
    }

    /** The bar and its number, in about 70 x 20 pixels. */
    public Figure bar(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double middle = height / 2;
        Scale scale = new Scale(0, 1, 0, Math.max(4, width - NUMBER - 4));
        sketch.box(0, middle - 1.5, scale.end(), 3, 1.5, Tone.LINE);
        sketch.box(0, middle - 2, scale.at(support), 4, 1.5,
                status == IssueStatus.OPEN ? Tone.INK_2 : tone());
        needed.ifPresent(
                share -> sketch.line(scale.at(share), middle - 5, scale.at(share), middle + 5, Tone.INK, 1));
        String number = new Numbers(words.language()).whole(support * 100);
        sketch.label(width, middle + 4, Type.fit(number, 11.5, Weight.REGULAR, width), 11.5, Weight.REGULAR,
                Tone.INK_2,
                Align.RIGHT);
        return sketch.done(summary(words), new DataTable(List.of(), List.of()));
    }

    /** The sign of the status: a tick in a disc, an open ring, a cross in a square. */
    public Figure sign(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        Mark.Sign sign = switch (status) {
            case OPEN -> Mark.Sign.OPEN;
            case BLOCKED -> Mark.Sign.BLOCKED;
            case ADOPTED -> Mark.Sign.ADOPTED;
        };
        sketch.add(new Mark.Glyph(width / 2, height / 2, Math.max(1, Math.min(width, height) / 2 - 1), sign,
                tone()));
        return sketch.done(words.get("status." + status.key() + ".name"),
                new DataTable(List.of(), List.of()));
    }

    private Tone tone() {
        return switch (status) {
            case OPEN -> Tone.EDGE;
            case BLOCKED -> Tone.NO;
            case ADOPTED -> Tone.YES;
        };
    }

    private String summary(Words words) {
        return words.get("figures.support.is", words.get("status." + status.key() + ".name"),
                new Numbers(words.language()).percent(support));
    }
}
