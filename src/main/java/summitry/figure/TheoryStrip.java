package summitry.figure;

import java.util.List;
import java.util.stream.Collectors;
import summitry.model.Bloc;
import summitry.text.Numbers;
import summitry.text.Words;

/**
 * The texts of one item under several theories on one axis. Each theory has a shape of its own, in the order given, and a
 * row of its own, so that texts that are alike do not cover each other.
 *
 * @param texts one a theory, at most four
 */
public record TheoryStrip(List<Text> texts) {
    /**
     * A text under a theory.
     *
     * @param value mean, 0 to 100
     * @param low one run in ten lies below
     * @param high one run in ten lies above
     * @param adopted share of runs that adopt it, 0 to 1
     */
    public record Text(String theory, double value, double low, double high, double adopted) {
        public Text {
            if (!(adopted >= 0 && adopted <= 1)) {
                throw new IllegalArgumentException("adopted (%s) must be 0 to 1.".formatted(adopted));
            }
        }

        private TheoryRows.Row row(Numbers numbers) {
            return new TheoryRows.Row(value, low, high, numbers.whole(value), numbers.percent(adopted));
        }
    }

    public TheoryStrip {
        texts = List.copyOf(texts);
        TheoryRows.requireCount(texts.size());
    }

    /** The shape of a theory by its place, 0 to 3. */
    public static Bloc.Mark shape(int index) {
        return TheoryRows.shape(index);
    }

    /** The shape of a theory, to stand beside its name. */
    public static Figure sign(int index, String name, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        TheoryRows.mark(sketch, index, width / 2, height / 2);
        return sketch.done(name, new DataTable(List.of(), List.of()));
    }

    /** Lays the strip out in about 300 x 60 pixels. */
    public Figure at(Words words, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        Scale scale = TheoryRows.scale(width);
        for (int quarter = 0; quarter <= 100; quarter += 25) {
            sketch.line(scale.at(quarter), 0, scale.at(quarter), height, Tone.LINE_FAINT, 1);
        }
        Numbers numbers = new Numbers(words.language());
        TheoryRows.draw(sketch, texts.stream().map(t -> t.row(numbers)).toList(), width, 0, height);
        return sketch.done(summary(words, numbers), table(words, numbers));
    }

    private String summary(Words words, Numbers numbers) {
        return texts.stream()
                .map(t -> words.get("figures.theories.text", t.theory(), numbers.whole(t.value()),
                        numbers.percent(t.adopted())))
                .collect(Collectors.joining(" "));
    }

    private DataTable table(Words words, Numbers numbers) {
        return new DataTable(
                List.of(words.get("figures.theories.theory"), words.get("figures.theories.value"),
                        words.get("figures.theories.low"), words.get("figures.theories.high"),
                        words.get("figures.theories.adopted")),
                texts.stream().map(t -> List.of(t.theory(), numbers.whole(t.value()), numbers.whole(t.low()),
                        numbers.whole(t.high()), numbers.percent(t.adopted()))).toList());
    }
}
