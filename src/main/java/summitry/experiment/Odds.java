package summitry.experiment;

import java.util.List;
import summitry.model.IssueId;

/**
 * What became of each issue in many futures of one summit. Model output, no prediction.
 *
 * @param issues in scenario order
 * @param runs by their number, from 0; run k of two summits played with one seed has the same random numbers in both
 */
public record Odds(List<IssueId> issues, List<Run> runs) {
    /** Of a summit that cannot be played. */
    public static final Odds NONE = new Odds(List.of(), List.of());

    public Odds {
        issues = List.copyOf(issues);
        runs = List.copyOf(runs);
    }

    /**
     * How one future ended.
     *
     * @param adopted issues that were adopted, in scenario order
     * @param tension mean at the end, weighted by capability, 0 to 100
     */
    public record Run(List<IssueId> adopted, double tension) {
        public Run {
            adopted = List.copyOf(adopted);
        }
    }

    public boolean has(IssueId issue) {
        return issues.contains(issue);
    }

    /** Runs in which an issue was adopted. */
    public int adopted(IssueId issue) {
        return (int) runs.stream().filter(run -> run.adopted().contains(issue)).count();
    }

    /** Issues that a run adopts, in the mean; 0 where none was played. */
    public double meanAdopted() {
        return runs.stream().mapToInt(run -> run.adopted().size()).average().orElse(0);
    }

    /** Tension at the end of a run, in the mean, 0 to 100; 0 where none was played. */
    public double meanTension() {
        return runs.stream().mapToDouble(Run::tension).average().orElse(0);
    }

    /** The first runs alone; all of them where there are no more than {@code count}. */
    public Odds first(int count) {
        return count >= runs.size() ? this : new Odds(issues, runs.subList(0, count));
    }
}
