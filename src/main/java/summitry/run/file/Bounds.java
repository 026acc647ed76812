package summitry.run.file;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import summitry.model.Scenario;
import summitry.run.Step;

/** The ranges of what is recorded, by the name of the record and of its component. */
final class Bounds {
    private static final int MOST_PROPOSALS = 1_000_000;

    /** Shares are sums of weights, so they may miss 1 by a rounding. */
    private static final Bound SHARE = Bound.of(0, 1 + 1e-6);
    private static final Bound SCALE = Bound.of(0, 100);
    private static final Bound EITHER_WAY = Bound.of(-100, 100);
    private static final Bound NUMBER = Bound.of(1, MOST_PROPOSALS);

    private final Map<String, Bound> bounds = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Bounds(Scenario scenario) {
        Bound parties = Bound.count(scenario.parties().size(), scenario.parties().size());
        int issues = scenario.issues().size();
        add("Seats", parties, "controllers", "temperaments", "away");
        add("NegotiationState", Bound.of(0, 0), "round");
        add("NegotiationState", Bound.count(issues, issues), "issues");
        add("Outcome", Bound.count(issues, issues), "issues");
        add("Stances", SCALE, "ideals", "positions");
        add("Stances", Bound.of(0, 1), "saliences");
        add("Stances", EITHER_WAY, "moves");
        add("Stances", Bound.of(0, Bound.ANY.highest()), "bends");
        add("PositionsMoved", SCALE, "positions");
        add("PositionsMoved", EITHER_WAY, "moves");
        add("PositionsMoved", Bound.of(0, Bound.ANY.highest()), "bends");
        add("Climate", SCALE, "tensions", "startTensions");
        add("Climate", EITHER_WAY, "affinities");
        add("TensionsChanged", SCALE, "tensions");
        add("TextsDrafted", new Bound(0, 100, issues, issues), "texts", "targets");
        add("IssueState", SCALE, "text", "target");
        add("IssueState", Bound.of(0, scenario.rounds()), "adoptedIn");
        add("IssueOutcome", SCALE, "value");
        add("IssueOutcome", SHARE, "support");
        add("RoundClosed", Bound.of(1, scenario.rounds()), "round");
        add("Adopted", SCALE, "value");
        add("AmendmentHeard", SCALE, "value");
        add("AmendmentHeard", SHARE, "acceptance", "textAcceptance");
        add("TradeMade", SCALE, "points", "returnedPoints");
        add("Proposal", NUMBER, "number");
        add("Proposal", SCALE, "givePoints", "getPoints");
        add("Docket", Bound.of(0, MOST_PROPOSALS), "proposalsMade");
        add("Text", SCALE, "value");
        add("SetText", SCALE, "value");
        add("Concede", SCALE, "to");
        add("StatePosition", SCALE, "to");
        add("Amend", SCALE, "to");
        add("ProposeTrade", SCALE, "givePoints", "getPoints");
        add("AnswerTrade", NUMBER, "proposal");
        add("Foreseen", Bound.of(0, Integer.MAX_VALUE), "future");
        add("RolledBack", Bound.of(0, RunLimits.LINES), "from");
        add("RolledBack", Bound.count(0, Step.RolledBack.LONGEST), "reason");
    }

    /** Bounds of further types, each by {@code Type.component}. */
    Bounds(Map<String, Bound> others) {
        bounds.putAll(others);
    }

    private void add(String type, Bound bound, String... components) {
        for (String component : components) {
            bounds.put(type + "." + component, bound);
        }
    }

    Bound of(Class<?> type, String component) {
        String name = type.getSimpleName() + "." + component;
        asked.add(name);
        return bounds.getOrDefault(name, Bound.ANY);
    }

    /** Bounds of which no record made use; there are none unless a component was renamed. */
    Set<String> unused() {
        Set<String> unused = new LinkedHashSet<>(bounds.keySet());
        unused.removeAll(asked);
        return unused;
    }
}
