package summitry.experiment;

import java.util.List;
import java.util.Set;
import summitry.model.IssueId;
import summitry.model.Scenario;

/** Something that a teacher can change about a summit before a class. */
public sealed interface Adjustment {
    /** One issue, which is adopted in hardly any run, is taken off. */
    record RemoveItem(IssueId issue) implements Adjustment {}

    /** Issues are taken off, those with the least at stake, until the rest fits the lesson. */
    record FewerItems(List<IssueId> removed) implements Adjustment {
        public FewerItems {
            removed = List.copyOf(removed);
        }
    }

    /** Another number of rounds until the deadline. */
    record OtherRounds(int rounds) implements Adjustment {}

    /** The chair lets an event happen at the start of a round, counted from 1. */
    record FireInject(String inject, int round) implements Adjustment {}

    /** The scenario with the change made. */
    default Scenario applied(Scenario scenario) {
        return switch (this) {
            case RemoveItem(IssueId issue) -> Agenda.without(scenario, Set.of(issue));
            case FewerItems(List<IssueId> removed) -> Agenda.without(scenario, Set.copyOf(removed));
            case OtherRounds(int rounds) -> scenario.withRounds(rounds);
            case FireInject(String inject, int round) -> Agenda.firing(scenario, inject, round);
        };
    }
}
