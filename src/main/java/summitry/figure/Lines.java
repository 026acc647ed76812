package summitry.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import summitry.model.Bloc;

/**
 * Where all parties stood on one issue, from the start to the last round. Values are 0 to 100.
 *
 * @param series one a party, all of the same length: the start and then one value a round
 * @param groups blocs whose parties can be shown as one line, in the order of their lanes; may be empty
 * @param text the chair's text from round {@code textFrom} on; it ends with the last round
 * @param textFrom round of the first text, 0 for the start
 * @param selected id of the selected party
 * @param ghost another branch to compare with
 * @param fan where the text may go from here
 */
public record Lines(String title, List<Series> series, List<Group> groups, List<Double> text, int textFrom,
        Optional<String> selected, Optional<Ghost> ghost, Optional<Fan> fan) {
    private static final String FOLD = "fold:";
    private static final String END = "bloc:";

    /** Lines without blocs and without another branch. */
    public Lines(String title, List<Series> series, List<Double> text, int textFrom,
            Optional<String> selected) {
        this(title, series, List.of(), text, textFrom, selected, Optional.empty());
    }

    /** Lines without a look ahead. */
    public Lines(String title, List<Series> series, List<Group> groups, List<Double> text, int textFrom,
            Optional<String> selected, Optional<Ghost> ghost) {
        this(title, series, groups, text, textFrom, selected, ghost, Optional.empty());
    }

    /** The same with a look ahead. */
    public Lines with(Fan ahead) {
        return new Lines(title, series, groups, text, textFrom, selected, ghost, Optional.of(ahead));
    }

    public Lines {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
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
        if (ghost.isPresent() && ghost.get().from() >= Math.max(1, length)) {
            throw new IllegalArgumentException("branch (%s) parts after round %d; there are %d rounds."
                    .formatted(ghost.get().name(), ghost.get().from(), length - 1));
        }
    }

    /**
     * A party.
     *
     * @param strong true for the few whose lines are heavy: great powers, and those that object
     * @param group id of its bloc, empty where it has none
     * @param weight its share in the mean of its bloc, at least 0
     */
    public record Series(String id, String code, String name, Bloc.Mark shape, boolean strong, String group,
            double weight, List<Double> values) {
        /** A party without a bloc. */
        public Series(String id, String code, String name, Bloc.Mark shape, boolean strong,
                List<Double> values) {
            this(id, code, name, shape, strong, "", 1, values);
        }

        public Series {
            values = List.copyOf(values);
        }

        double last() {
            return values.getLast();
        }
    }

    /**
     * A bloc.
     *
     * @param folded true where its parties are shown as one line
     */
    public record Group(String id, String name, Bloc.Mark shape, boolean folded) {
        /** Id of the spot that folds and opens it. */
        String foldSpot() {
            return FOLD + id;
        }

        /** Id of the spot at the end of its line. */
        String endSpot() {
            return END + id;
        }
    }

    /**
     * Another branch of the run, from where it left this one.
     *
     * @param from the last round that both share, 0 for the start
     * @param values by party, from round {@code from} on, all of the same length, at least one
     * @param text its chair's texts; they end with its last round
     */
    public record Ghost(String name, int from, Map<String, List<Double>> values, List<Double> text) {
        public Ghost {
            values = Map.copyOf(values);
            text = List.copyOf(text);
            int length = values.values().stream().mapToInt(List::size).findFirst().orElse(0);
            if (length == 0 || from < 0 || values.values().stream().anyMatch(v -> v.size() != length)) {
                throw new IllegalArgumentException(
                        "branch (%s) needs as many values of each party, at least one, from a round on."
                                .formatted(name));
            }
            if (text.size() > length) {
                throw new IllegalArgumentException(
                        "branch (%s) has %d texts in %d rounds.".formatted(name, text.size(), length));
            }
        }

        /** Its last round. */
        int to() {
            return from + values.values().iterator().next().size() - 1;
        }

        /** Round of the first of its texts. */
        int textFrom() {
            return to() - text.size() + 1;
        }

        Optional<List<Double>> of(Series one) {
            return Optional.ofNullable(values.get(one.id()));
        }
    }

    /**
     * Where the text may go: the middle of many futures, round by round, values 0 to 100.
     *
     * @param from round of the first value, where the run stands
     * @param low one future in ten lies below
     * @param middle half of them lie below
     * @param high one future in ten lies above
     */
    public record Fan(int from, List<Double> low, List<Double> middle, List<Double> high) {
        public Fan {
            low = List.copyOf(low);
            middle = List.copyOf(middle);
            high = List.copyOf(high);
            if (low.isEmpty() || low.size() != middle.size() || low.size() != high.size() || from < 0) {
                throw new IllegalArgumentException(
                        "a fan from round %d has %d, %d and %d values; it needs as many of each, at least one."
                                .formatted(from, low.size(), middle.size(), high.size()));
            }
            for (int k = 0; k < low.size(); k++) {
                if (!(0 <= low.get(k) && low.get(k) <= middle.get(k) && middle.get(k) <= high.get(k)
                        && high.get(k) <= 100)) {
                    throw new IllegalArgumentException(
                            "a fan has %s, %s and %s in round %d; these must rise from 0 to 100."
                                    .formatted(low.get(k), middle.get(k), high.get(k), from + k));
                }
            }
        }

        /** Its last round. */
        int to() {
            return from + low.size() - 1;
        }
    }

    /** The bloc that a spot of the figure folds or opens; empty for another spot. */
    public static Optional<String> folds(String spot) {
        return spot.startsWith(FOLD) || spot.startsWith(END)
                ? Optional.of(spot.substring(FOLD.length()))
                : Optional.empty();
    }

    /** Rounds played; the start is not one. */
    int rounds() {
        return Math.max(0,
                (series.isEmpty() ? textFrom + text.size() : series.getFirst().values().size()) - 1);
    }

    /** The last round of this branch, of the one beside it and of the look ahead. */
    int lastRound() {
        return Math.max(Math.max(rounds(), ghost.map(Ghost::to).orElse(0)), fan.map(Fan::to).orElse(0));
    }

    boolean isSelected(Series one) {
        return selected.isPresent() && selected.get().equals(one.id());
    }

    List<Series> members(Group group) {
        return series.stream().filter(one -> one.group().equals(group.id())).toList();
    }

    /** Blocs that are shown as one line. */
    List<Group> folded() {
        return groups.stream().filter(g -> g.folded() && !members(g).isEmpty()).toList();
    }

    /** Parties with a line of their own: those of open blocs, and the selected one. */
    List<Series> open() {
        List<String> folded = folded().stream().map(Group::id).toList();
        return series.stream().filter(one -> isSelected(one) || !folded.contains(one.group())).toList();
    }

    Band band(Group group) {
        List<Series> members = members(group);
        return Band.of(members.stream().map(Series::values).toList(), weights(members));
    }

    /** The bloc on the other branch. */
    Optional<Band> ghostBand(Group group) {
        List<Series> members = members(group);
        return ghost.map(g -> Band.of(members.stream().map(one -> g.of(one).orElseThrow()).toList(),
                weights(members)));
    }

    private static List<Double> weights(List<Series> members) {
        return members.stream().map(Series::weight).toList();
    }
}
