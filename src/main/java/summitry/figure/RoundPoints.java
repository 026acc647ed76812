package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import summitry.text.Numbers;
import summitry.text.Words;

/** Rounds as points of a line, as spots, and as rows of a table. */
final class RoundPoints {
    private RoundPoints() {}

    static void draw(Sketch sketch, RoundPlot plot, List<Double> values, Words words,
            DoubleFunction<String> say) {
        for (int round = 0; round < values.size(); round++) {
            double x = plot.x(round);
            double y = plot.y(values.get(round));
            sketch.add(new Mark.Box(x - 2.5, y - 2.5, 5, 5, 2.5, Tone.INK_2, Tone.NONE));
            sketch.spot("round-" + round, x, y, 14, 14,
                    name(round, words) + ": " + say.apply(values.get(round)));
        }
    }

    static String name(int round, Words words) {
        return round == 0
                ? words.get("figures.start")
                : words.get("figures.round", new Numbers(words.language()).whole(round));
    }

    static DataTable table(List<String> values, String column, Words words) {
        return table(values, 0, column, words);
    }

    /** @param from round of the first value, 0 for the start */
    static DataTable table(List<String> values, int from, String column, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < values.size(); k++) {
            rows.add(List.of(name(from + k, words), values.get(k)));
        }
        return new DataTable(List.of(words.get("figures.column.round"), column), rows);
    }
}
