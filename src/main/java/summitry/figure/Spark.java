package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Mark.Dash;
import summitry.figure.Mark.Point;
import summitry.text.Numbers;
import summitry.text.Words;

/** A share over rounds in the height of a row, 0 at the foot and 1 at the head, with a point at its end. */
public final class Spark {
    private Spark() {}

    /**
     * Lays the line out in about 50 x 24 pixels.
     *
     * @param shares one a round, 0 to 1; may be empty
     * @param from round of the first share, 0 for the start
     * @param tone of the line
     */
    public static Figure of(List<Double> shares, int from, Tone tone, Words words, double width,
            double height) {
        Sketch sketch = new Sketch(width, height);
        Scale x = new Scale(0, Math.max(1, shares.size() - 1), 3, Math.max(4, width - 3));
        Scale y = new Scale(0, 1, Math.max(4, height - 4), Math.min(4, height / 2));
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            points.add(new Point(shares.size() == 1 ? x.end() : x.at(i), y.at(shares.get(i))));
        }
        if (points.size() > 1) {
            sketch.add(new Mark.Line(points, tone, 1.5, Dash.SOLID, 1));
        }
        if (!points.isEmpty()) {
            sketch.box(points.getLast().x() - 2.2, points.getLast().y() - 2.2, 4.4, 4.4, 2.2, tone);
        }
        Numbers numbers = new Numbers(words.language());
        String summary = shares.isEmpty()
                ? ""
                : words.get("figures.support.summary", numbers.percent(shares.getFirst()),
                        numbers.percent(shares.getLast()), numbers.whole(shares.size() - 1));
        return sketch.done(summary, RoundPoints.table(shares.stream().map(numbers::percent).toList(), from,
                words.get("figures.column.support"), words));
    }
}
