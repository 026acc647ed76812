package summitry.figure;

import java.util.ArrayList;
import java.util.List;
import summitry.text.Numbers;
import summitry.text.Words;

/** What matters, as a summary and as a table. */
final class TornadoWords {
    /** Factors that the summary names after the first. */
    private static final int NEXT = 2;

    private TornadoWords() {}

    static String summary(TornadoFigure figure, Words words) {
        Numbers numbers = new Numbers(words.language());
        if (figure.bars().isEmpty()) {
            return words.get("figures.tornado.none", figure.measure());
        }
        List<TornadoFigure.Bar> drawn = figure.drawn();
        if (drawn.isEmpty()) {
            return words.get("figures.tornado.summary.none", figure.measure(), numbers.tenths(figure.asIs()));
        }
        String idle = words.get("figures.tornado.idle", numbers.whole(figure.bars().size()),
                figure.bars().size() - figure.counting());
        TornadoFigure.Bar first = drawn.getFirst();
        List<String> sentences = new ArrayList<>(List.of(words.get("figures.tornado.summary",
                figure.measure(),
                numbers.tenths(figure.asIs()), first.name(), first.lowTried(), numbers.tenths(first.low()),
                first.highTried(), numbers.tenths(first.high()))));
        if (drawn.size() > 1) {
            sentences.add(words.get("figures.tornado.next", String.join("; ",
                    drawn.stream().skip(1).limit(NEXT).map(TornadoFigure.Bar::name).toList())));
        }
        sentences.add(idle);
        return String.join(" ", sentences);
    }

    static DataTable table(TornadoFigure figure, Words words, Numbers numbers) {
        List<List<String>> rows = new ArrayList<>();
        for (TornadoFigure.Bar bar : figure.bars()) {
            rows.add(List.of(bar.name(), bar.lowTried(), numbers.tenths(bar.low()), bar.highTried(),
                    numbers.tenths(bar.high()), numbers.tenths(bar.swing())));
        }
        return new DataTable(List.of(words.get("figures.tornado.column.factor"),
                words.get("figures.tornado.column.low"), words.get("figures.tornado.column.low.result"),
                words.get("figures.tornado.column.high"), words.get("figures.tornado.column.high.result"),
                words.get("figures.tornado.column.swing")), rows);
    }
}
