package summitry.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import summitry.text.Numbers;
import summitry.text.Words;

/** What a matrix has to say. */
final class MatrixWords {
    private final Matrix matrix;
    private final Words words;
    private final Numbers numbers;

    MatrixWords(Matrix matrix, Words words) {
        this.matrix = matrix;
        this.words = words;
        numbers = new Numbers(words.language());
    }

    String pair(int row, int column) {
        return words.get("figures.matrix.tip", name(row), name(column), tension(row, column),
                affinity(row, column));
    }

    private String name(int member) {
        return matrix.members().get(member).name();
    }

    private String tension(int row, int column) {
        return numbers.whole(matrix.value(Matrix.Half.TENSION, row, column));
    }

    private String affinity(int row, int column) {
        return numbers.whole(matrix.value(Matrix.Half.AFFINITY, row, column));
    }

    private record Pair(int row, int column) {}

    private List<Pair> by(Matrix.Half half) {
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < matrix.members().size(); row++) {
            for (int column = row + 1; column < matrix.members().size(); column++) {
                pairs.add(new Pair(row, column));
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -matrix.value(half, p.row(), p.column())));
        return pairs;
    }

    String summary() {
        List<Pair> tense = by(Matrix.Half.TENSION);
        if (tense.isEmpty()) {
            return words.get("figures.matrix.nothing");
        }
        Pair most = tense.getFirst();
        Pair close = by(Matrix.Half.AFFINITY).getFirst();
        return words.get("figures.matrix.summary", numbers.whole(matrix.members().size()), name(most.row()),
                name(most.column()), tension(most.row(), most.column()), name(close.row()),
                name(close.column()), affinity(close.row(), close.column()));
    }

    /** All pairs, the tensest first. */
    DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Pair pair : by(Matrix.Half.TENSION)) {
            rows.add(List.of(name(pair.row()), name(pair.column()), tension(pair.row(), pair.column()),
                    affinity(pair.row(), pair.column())));
        }
        return new DataTable(List.of(words.get("figures.column.party"), words.get("figures.column.other"),
                words.get("figures.heat.tension"), words.get("figures.heat.affinity")), rows);
    }
}
