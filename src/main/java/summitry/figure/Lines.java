package summitry.figure;

import java.util.List;
import java.util.Optional;
import summitry.model.Bloc;

/**
 * Where all parties stood on one issue, from the start to the last round. Values are 0 to 100.
 *
 * @param series one a party, all of the same length: the start and then one value a round
 * @param text the chair's text from round {@code textFrom} on; it ends with the last round
 * @param textFrom round of the first text, 0 for the start
 * @param selected id of the selected party
 */
public record Lines(String title, List<Series> series, List<Double> text, int textFrom,
        Optional<String> selected) {
    public Lines {
        series = List.copyOf(series);
        text = List.copyOf(text);
        int length = series.isEmpty() ? text.size() + textFrom : series.getFirst().values().size();
        for (Series one : series) {
            if (one.values().size() != length || length == 0) {
                throw new IllegalArgumentException(
                        "party (%s) has %d values; all parties need as many, at least one."
                                .formatted(one.id(), one.values().size()));
            }
        }
        if (textFrom < 0 || (!text.isEmpty() && textFrom + text.size() != length)) {
            throw new IllegalArgumentException(
                    "the text has %d values from round %d; it must end with round %d."
                            .formatted(text.size(), textFrom, length - 1));
        }
    }

    /**
     * A party.
     *
     * @param strong true for the few whose lines are heavy: great powers, and those that object
     */
    public record Series(String id, String code, String name, Bloc.Mark shape, boolean strong,
            List<Double> values) {
        public Series {
            values = List.copyOf(values);
        }

        double last() {
            return values.getLast();
        }
    }

    /** Rounds played; the start is not one. */
    int rounds() {
        return Math.max(0,
                (series.isEmpty() ? textFrom + text.size() : series.getFirst().values().size()) - 1);
    }

    boolean isSelected(Series one) {
        return selected.isPresent() && selected.get().equals(one.id());
    }
}
