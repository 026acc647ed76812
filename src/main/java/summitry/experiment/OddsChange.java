package summitry.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import summitry.model.IssueId;

/**
 * The same futures of a summit before and after something in it was changed, run by run: since both have the same random
 * numbers, what differs is the change's doing and not that of chance (common random numbers; Law 2015, Simulation Modeling
 * and Analysis, 5th ed., section 11.2).
 *
 * @param before as many runs as after; none where there is nothing to compare with
 */
public record OddsChange(Odds before, Odds after) {
    public OddsChange {
        if (!before.runs().isEmpty() && before.runs().size() != after.runs().size()) {
            throw new IllegalArgumentException("before has %d runs and after %d; both need as many."
                    .formatted(before.runs().size(), after.runs().size()));
        }
    }

    /** The runs that both have; all of after where nothing was played before. */
    public static OddsChange ofCommon(Odds before, Odds after) {
        int both = Math.min(before.runs().size(), after.runs().size());
        return both == 0
                ? new OddsChange(Odds.NONE, after)
                : new OddsChange(before.first(both), after.first(both));
    }

    /**
     * One issue in one run.
     *
     * @param run its number, from 0
     * @param before whether it was adopted before; the same as after where the issue cannot be compared
     */
    public record Pair(int run, boolean before, boolean after) {}

    /** Runs adopting one issue before and after. */
    public record Shift(IssueId issue, int before, int after) {
        public int size() {
            return Math.abs(after - before);
        }
    }

    public int runs() {
        return after.runs().size();
    }

    public boolean isCompared() {
        return !before.runs().isEmpty();
    }

    /** Whether an issue stands on both agendas, and both were played. */
    public boolean isCompared(IssueId issue) {
        return isCompared() && before.has(issue) && after.has(issue);
    }

    /** One issue, run by run; it is adopted in none where it is not on the agenda. */
    public List<Pair> pairs(IssueId issue) {
        boolean both = isCompared(issue);
        return IntStream.range(0, runs()).mapToObj(run -> {
            boolean now = after.runs().get(run).adopted().contains(issue);
            return new Pair(run, both ? before.runs().get(run).adopted().contains(issue) : now, now);
        }).toList();
    }

    public Shift shift(IssueId issue) {
        int now = after.adopted(issue);
        return new Shift(issue, isCompared(issue) ? before.adopted(issue) : now, now);
    }

    /** Issues whose odds differ, the greatest change first, then in scenario order. */
    public List<Shift> shifts() {
        return after.issues().stream().map(this::shift).filter(s -> s.size() > 0)
                .sorted(Comparator.comparingInt(s -> -s.size())).toList();
    }
}
