package summitry.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import summitry.draft.Cell;
import summitry.draft.Draft;
import summitry.draft.Edit;
import summitry.draft.Place;
import summitry.model.Confidence;
import summitry.model.IssueId;
import summitry.model.PartyId;

/**
 * Votes in the General Assembly of the United Nations: {@code state, resolution, vote}. They suggest positions by the mean of
 * a state's votes on resolutions that a person chooses. That is no ideal point as Bailey, Strezhnev and Voeten (2017)
 * estimate it: every resolution counts the same.
 *
 * @param resolutions in the order of the table
 * @param votes by resolution and party
 * @param others states of the table that are no party of the draft, in its order
 * @param rows of the table that were understood
 */
public record VotesTable(List<String> resolutions, Map<String, SortedMap<PartyId, Vote>> votes,
        List<String> others, int rows, List<Misread> misread) {
    private static final double USUAL_CARE = 50;
    private static final int MANY = 5;
    private static final int FEW = 2;
    private static final double CLOSE = 20;
    private static final double FAR = 35;

    public VotesTable {
        resolutions = List.copyOf(resolutions);
        others = List.copyOf(others);
        misread = List.copyOf(misread);
    }

    /** What a yes to a resolution says on an item. */
    public enum Direction {
        TO_HUNDRED, TO_ZERO
    }

    /**
     * A position that votes suggest.
     *
     * @param mean 0 to 100: yes counts 100 in its direction, abstention 50, no 0; absence is left out
     * @param spread standard deviation of the votes, 0 to 50
     * @param count of the votes that were cast, at least 1
     */
    public record Suggestion(double mean, double spread, int count) {
        /** High from five votes that lie close together, low from two at most or from votes that lie far apart. */
        public Confidence confidence() {
            if (count <= FEW || spread > FAR) {
                return Confidence.LOW;
            }
            return count >= MANY && spread <= CLOSE ? Confidence.HIGH : Confidence.MEDIUM;
        }
    }

    /** @param table of the form {@link Form#VOTES}; of another form nothing is understood */
    public static VotesTable of(Table table, Draft draft) {
        return Heads.of(table).filter(_ -> Form.of(table).equals(Optional.of(Form.VOTES)))
                .map(heads -> read(table, heads, draft))
                .orElseGet(() -> new VotesTable(List.of(), Map.of(), List.of(), 0, Form.unknown(table)));
    }

    private static VotesTable read(Table table, Heads heads, Draft draft) {
        int state = heads.of(Form.STATE);
        int resolution = heads.of(Form.RESOLUTION);
        int vote = heads.of(Form.VOTE);
        Names names = new Names(draft);
        Map<String, SortedMap<PartyId, Vote>> votes = new LinkedHashMap<>();
        Set<String> others = new LinkedHashSet<>();
        List<Misread> misread = new ArrayList<>(table.troubles());
        int rows = 0;
        for (Table.Row row : table.rows().subList(1, table.rows().size())) {
            Optional<Vote> cast = Vote.of(row.at(vote));
            if (row.at(resolution).isBlank() || row.at(state).isBlank()) {
                misread.add(heads.misread(row, row.at(state).isBlank() ? state : resolution,
                        Misread.Kind.MISSING, ""));
            } else if (cast.isEmpty()) {
                misread.add(heads.misread(row, vote, Misread.Kind.NO_VOTE, ""));
            } else {
                Optional<PartyId> party = names.party(row.at(state));
                SortedMap<PartyId, Vote> of = votes.computeIfAbsent(row.at(resolution),
                        _ -> new TreeMap<>());
                if (party.isEmpty()) {
                    others.add(row.at(state));
                } else if (of.putIfAbsent(party.get(), cast.get()) == null) {
                    rows++;
                } else {
                    misread.add(heads.misread(row, state, Misread.Kind.TWICE, ""));
                }
            }
        }
        return new VotesTable(List.copyOf(votes.keySet()), votes, List.copyOf(others), rows, misread);
    }

    /** How parties voted on a resolution, absent ones included. */
    public int count(String resolution, Vote vote) {
        return (int) votes.getOrDefault(resolution, new TreeMap<>()).values().stream().filter(vote::equals)
                .count();
    }

    /** Positions that the chosen resolutions suggest, for each party that cast a vote on one of them. */
    public SortedMap<PartyId, Suggestion> suggested(Map<String, Direction> chosen) {
        SortedMap<PartyId, List<Double>> values = new TreeMap<>();
        chosen.forEach((resolution, direction) -> votes.getOrDefault(resolution, new TreeMap<>())
                .forEach((party, vote) -> {
                    if (vote != Vote.ABSENT) {
                        values.computeIfAbsent(party, _ -> new ArrayList<>())
                                .add(direction == Direction.TO_HUNDRED
                                        ? vote.towards()
                                        : 100 - vote.towards());
                    }
                }));
        SortedMap<PartyId, Suggestion> suggested = new TreeMap<>();
        values.forEach((party, some) -> suggested.put(party, suggestion(some)));
        return suggested;
    }

    private static Suggestion suggestion(List<Double> values) {
        double mean = values.stream().mapToDouble(v -> v).sum() / values.size();
        double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return new Suggestion(mean, Math.sqrt(squares / values.size()), values.size());
    }

    /**
     * Takes suggestions as positions on an issue, each with its source.
     *
     * @param source of a position, made of its suggestion
     */
    public static Edit.PutCells edit(Draft draft, IssueId issue, SortedMap<PartyId, Suggestion> suggested,
            Function<Suggestion, String> source) {
        SortedMap<Place, Cell> cells = new TreeMap<>();
        suggested.forEach((party, suggestion) -> {
            Place place = new Place(party, issue);
            Cell old = draft.cells().get(place);
            Cell next = old.with(Cell.Measure.IDEAL, OptionalDouble.of(Math.rint(suggestion.mean())))
                    .withConfidence(suggestion.confidence()).withSource(source.apply(suggestion), "");
            cells.put(place, old.salience().isPresent()
                    ? next
                    : next.with(Cell.Measure.SALIENCE, OptionalDouble.of(USUAL_CARE)));
        });
        return new Edit.PutCells(cells, Edit.Way.IMPORTED, Optional.empty());
    }
}
