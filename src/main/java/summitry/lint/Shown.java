package summitry.lint;

import java.util.List;
import summitry.experiment.Trial;
import summitry.model.EndingKind;
import summitry.model.IssueId;
import summitry.model.Parameter;
import summitry.model.PartyId;
import summitry.model.Scenario;

/**
 * Runs that show a trouble.
 *
 * @param count 0 to {@code runs}
 * @param runs that were counted
 */
public record Shown(int count, int runs) {
    double share() {
        return (double) count / runs;
    }

    /** What a finding says itself: its last two terms. */
    static Shown before(Finding finding) {
        List<Term> terms = finding.terms();
        if (terms.size() >= 2 && terms.get(terms.size() - 2) instanceof Term.Count(int count)
                && terms.getLast() instanceof Term.Count(int runs)) {
            return new Shown(count, runs);
        }
        throw new IllegalArgumentException("concern (%s) was not played.".formatted(finding.concern()));
    }

    /** How often other runs show the trouble of a finding; never where what it is about is gone. */
    static Shown of(Finding finding, Played played) {
        Trial trial = played.trial();
        Scenario scenario = trial.scenario();
        int none = 0;
        return switch (finding.target()) {
            case Target.OfIssue(IssueId issue) when scenario.indexOf(issue) < 0 ->
                new Shown(none, trial.runs());
            case Target.OfIssue(IssueId issue) when finding.concern() == Concern.SAME_FIGHT ->
                finding.terms().getFirst() instanceof Term.OfIssue(IssueId other)
                        && scenario.indexOf(other) >= 0
                                ? new Shown(trial.together(issue, other), trial.runs())
                                : new Shown(none, trial.runs());
            case Target.OfIssue(IssueId issue) when finding.concern() == Concern.NOBODY_MOVES ->
                new Shown(trial.runs() - trial.moved(issue), trial.runs());
            case Target.OfIssue(IssueId issue) ->
                new Shown(trial.runs() - trial.adopted(issue), trial.runs());
            case Target.OfParty(PartyId party) when scenario.indexOf(party) < 0 ->
                new Shown(none, Shown.before(finding).runs());
            case Target.OfParty(PartyId party) when finding.concern() == Concern.ALWAYS_WINS ->
                new Shown(trial.won(scenario.indexOf(party)), trial.runs());
            case Target.OfParty(PartyId party) -> seat(party, played);
            case Target.OfEntry(_, String id) -> new Shown(trial.runs() - trial.fired(id), trial.runs());
            default -> ending(finding.concern(), trial);
        };
    }

    /** Runs in which a seat changed nothing that counts. */
    private static Shown seat(PartyId party, Played played) {
        double decisive = played.seats().stream().filter(s -> s.party().equals(party)).findFirst()
                .orElseThrow()
                .decisive();
        return new Shown(played.seatRuns() - (int) Math.rint(decisive * played.seatRuns()),
                played.seatRuns());
    }

    static Shown ending(Concern concern, Trial trial) {
        int count = switch (concern) {
            case ALWAYS_DEADLOCK -> trial.ended(EndingKind.DEADLOCK);
            case ALWAYS_BREAKDOWN -> trial.ended(EndingKind.BREAKDOWN);
            case ALWAYS_ESCALATION -> trial.ended(EndingKind.ESCALATION);
            default -> trial.endedBy(firstDecision(trial.scenario()), EndingKind.CONSENSUS);
        };
        return new Shown(count, trial.runs());
    }

    /** The first round in which a text may be put to the decision. */
    private static int firstDecision(Scenario scenario) {
        int ripe = (int) Math.ceil(scenario.rulebook().get(Parameter.RIPE_FROM_ROUND));
        return Math.min(scenario.rounds(), Math.max(1, ripe));
    }
}
