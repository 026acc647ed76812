package summitry.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.engine.tension.Ladder;
import summitry.model.EndingKind;
import summitry.model.IssueId;
import summitry.model.IssueState;
import summitry.model.IssueStatus;
import summitry.model.NegotiationState;
import summitry.model.Outcome;
import summitry.model.Scenario;

/**
 * What a run came to, or has come to so far.
 *
 * @param kind empty while the summit goes on
 * @param round rounds that are over
 * @param items in scenario order
 * @param highest tension of the tensest pair, 0 to 100; 0 for a party alone
 */
public record End(Optional<EndingKind> kind, int round, List<Item> items, double highest) {
    public End {
        items = List.copyOf(items);
    }

    /**
     * One issue.
     *
     * @param value final value, 0 to 100, process language included; the text while the summit goes on
     * @param isAdopted true where it is adopted and counts
     */
    public record Item(IssueId issue, double value, boolean isAdopted) {}

    public long adopted() {
        return items.stream().filter(Item::isAdopted).count();
    }

    static End of(Scenario scenario, NegotiationState state) {
        List<Item> items = new ArrayList<>();
        for (int k = 0; k < state.issues().size(); k++) {
            IssueState issue = state.issues().get(k);
            IssueId id = scenario.issues().get(k).id();
            items.add(state.outcome().map(outcome -> item(outcome.issue(id)))
                    .orElseGet(() -> new Item(id, issue.text(), issue.isAdopted())));
        }
        var tensions = state.climate().tensions();
        int[] pair = Ladder.highest(tensions);
        return new End(state.outcome().map(Outcome::kind), state.round(), items,
                pair.length == 0 ? 0 : tensions.get(pair[0], pair[1]));
    }

    private static Item item(Outcome.IssueOutcome outcome) {
        return new Item(outcome.issue(), outcome.value(), outcome.status() == IssueStatus.ADOPTED);
    }
}
