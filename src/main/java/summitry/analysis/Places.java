package summitry.analysis;

import summitry.model.IssueId;
import summitry.model.PartyId;
import summitry.model.Scenario;

/** Where parties and issues that a caller names stand in a scenario. */
final class Places {
    private Places() {}

    /** @throws IllegalArgumentException where the party has no seat */
    static int of(Scenario scenario, PartyId party) {
        return scenario.indexOf(scenario.party(party).id());
    }

    /** @throws IllegalArgumentException where the issue is not on the agenda */
    static int of(Scenario scenario, IssueId issue) {
        return scenario.indexOf(scenario.issue(issue).id());
    }

    /** @throws IllegalArgumentException where the two are one, or one has no seat */
    static void requirePair(Scenario scenario, PartyId a, PartyId b) {
        if (of(scenario, a) == of(scenario, b)) {
            throw new IllegalArgumentException(
                    "party (%s) cannot be a pair with itself; name another one.".formatted(a));
        }
    }
}
