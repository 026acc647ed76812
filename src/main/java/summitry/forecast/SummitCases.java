package summitry.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summitry.engine.measure.Situation;
import summitry.model.Issue;
import summitry.model.Party;
import summitry.model.Preference;
import summitry.model.Scenario;

/**
 * A summit as cases for the models: actors and issues by their ids, every scale from 0 to 100, capability on the theme of the
 * issue. Who does not count on an issue, does not care about it or is not in the room has no view on it.
 */
public final class SummitCases {
    private SummitCases() {}

    /** Where a run stands, all issues together. */
    public static Cases of(Situation now, Basis basis) {
        return of(now.assembly().scenario(), (p, k) -> {
            int cell = now.cell(p, k);
            double position = switch (basis) {
                case STATED -> now.position(cell);
                case WANTED -> now.ideal(cell);
            };
            return now.hasSay(cell)
                    ? Optional.of(new View(now.assembly().capability(cell), position, now.salience(cell)))
                    : Optional.empty();
        });
    }

    /** A scenario as its author wrote it: before the first round, and before chance changes what a run begins with. */
    public static Cases of(Scenario scenario, Basis basis) {
        return of(scenario, (p, k) -> {
            Party party = scenario.parties().get(p);
            Issue issue = scenario.issues().get(k);
            Preference preference = scenario.preferences().get(p, k);
            double position = switch (basis) {
                case STATED -> preference.stated();
                case WANTED -> preference.ideal();
            };
            return preference.salience() > 0 && issue.members().contains(party.id())
                    ? Optional.of(new View(party.capability().on(issue.theme()), position,
                            preference.salience() / 100))
                    : Optional.empty();
        });
    }

    /** What a party brings to an issue, by their places in the scenario. */
    @FunctionalInterface
    private interface Cell {
        Optional<View> at(int party, int issue);
    }

    private static Cases of(Scenario scenario, Cell cell) {
        List<CaseIssue> issues = new ArrayList<>();
        List<List<Optional<View>>> views = new ArrayList<>();
        for (int k = 0; k < scenario.issues().size(); k++) {
            issues.add(new CaseIssue(scenario.issues().get(k).id().value(), 0, 100));
            List<Optional<View>> row = new ArrayList<>();
            for (int p = 0; p < scenario.parties().size(); p++) {
                row.add(cell.at(p, k));
            }
            views.add(row);
        }
        return Cases.of(scenario.parties().stream().map(p -> p.id().value()).toList(), issues, views);
    }
}
