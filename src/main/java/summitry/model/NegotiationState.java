package summitry.model;

import java.util.List;
import java.util.Optional;

/**
 * A summit between two rounds, whole: the next state follows from this, a command and the seed.
 *
 * @param round rounds that are over, 0 at the start
 * @param issues in scenario order
 * @param outcome empty while the summit goes on
 */
public record NegotiationState(int round, Rulebook rulebook, Seats seats, Stances stances, Climate climate,
        List<IssueState> issues, ResponseTable responses, Docket docket, Optional<Outcome> outcome) {
    public NegotiationState {
        issues = List.copyOf(issues);
    }

    public boolean hasEnded() {
        return outcome.isPresent();
    }

    public NegotiationState withRound(int changed) {
        return new NegotiationState(changed, rulebook, seats, stances, climate, issues, responses, docket,
                outcome);
    }

    public NegotiationState withRulebook(Rulebook changed) {
        return new NegotiationState(round, changed, seats, stances, climate, issues, responses, docket,
                outcome);
    }

    public NegotiationState withSeats(Seats changed) {
        return new NegotiationState(round, rulebook, changed, stances, climate, issues, responses, docket,
                outcome);
    }

    public NegotiationState withStances(Stances changed) {
        return new NegotiationState(round, rulebook, seats, changed, climate, issues, responses, docket,
                outcome);
    }

    public NegotiationState withClimate(Climate changed) {
        return new NegotiationState(round, rulebook, seats, stances, changed, issues, responses, docket,
                outcome);
    }

    public NegotiationState withIssues(List<IssueState> changed) {
        return new NegotiationState(round, rulebook, seats, stances, climate, changed, responses, docket,
                outcome);
    }

    public NegotiationState withIssue(int issue, IssueState changed) {
        IssueState[] copy = issues.toArray(IssueState[]::new);
        copy[issue] = changed;
        return withIssues(List.of(copy));
    }

    public NegotiationState withResponses(ResponseTable changed) {
        return new NegotiationState(round, rulebook, seats, stances, climate, issues, changed, docket,
                outcome);
    }

    public NegotiationState withDocket(Docket changed) {
        return new NegotiationState(round, rulebook, seats, stances, climate, issues, responses, changed,
                outcome);
    }

    public NegotiationState withOutcome(Optional<Outcome> changed) {
        return new NegotiationState(round, rulebook, seats, stances, climate, issues, responses, docket,
                changed);
    }
}
