package summitry.model;

import java.util.List;

/**
 * How a summit ended.
 *
 * @param issues in scenario order
 * @param reasons the decisive ones, heaviest first
 */
public record Outcome(EndingKind kind, List<IssueOutcome> issues, List<Verdict> reasons) {
    public Outcome {
        issues = List.copyOf(issues);
        reasons = List.copyOf(reasons);
    }

    /**
     * How one issue ended.
     *
     * @param value final value, 0 to 100, process language included
     * @param support share of the weight that does not object to the last text, 0 to 1
     * @param objections parties that object, in scenario order
     * @param reservations parties that let it pass with a reservation, in scenario order
     */
    public record IssueOutcome(IssueId issue, IssueStatus status, double value, double support,
            List<PartyId> objections, List<PartyId> reservations) {
        public IssueOutcome {
            objections = List.copyOf(objections);
            reservations = List.copyOf(reservations);
        }
    }

    public IssueOutcome issue(IssueId issue) {
        return issues.stream().filter(i -> i.issue().equals(issue)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("issue (%s) is not on the agenda.".formatted(issue)));
    }
}
