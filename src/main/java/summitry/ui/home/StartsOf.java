package summitry.ui.home;

import java.util.ArrayList;
import java.util.List;
import summitry.figure.Starts;
import summitry.model.Bloc;
import summitry.model.Issue;
import summitry.model.Language;
import summitry.model.Party;
import summitry.model.PositionTable;
import summitry.model.Preference;
import summitry.model.Scenario;

/** The picture of a scenario: where its parties stand on the issue that divides them most. */
final class StartsOf {
    private StartsOf() {}

    /** At the start, or wherever the positions are of. */
    static Starts at(Scenario scenario, PositionTable positions, Language language, boolean flags) {
        int issue = widest(scenario, positions);
        Issue shown = scenario.issues().get(issue);
        double total = scenario.parties().stream().mapToDouble(p -> p.capability().general()).sum();
        List<Starts.Dot> dots = new ArrayList<>();
        for (int p = 0; p < scenario.parties().size(); p++) {
            Party party = scenario.parties().get(p);
            if (scenario.preferences().get(p, issue).salience() > 0) {
                dots.add(new Starts.Dot(party.name().in(language), party.code(), party.flag(),
                        scenario.bloc(party.id()).map(Bloc::mark).orElse(Bloc.Mark.RING),
                        positions.get(p, issue),
                        total == 0 ? 0 : party.capability().general() / total));
            }
        }
        return new Starts(shown.shortTitle().in(language), shown.scale().getFirst().in(language),
                shown.scale().getLast().in(language), shown.statusQuo(), dots, flags);
    }

    /** What parties say at the start. */
    static PositionTable stated(Scenario scenario) {
        int issues = scenario.issues().size();
        double[] cells = new double[scenario.parties().size() * issues];
        for (int p = 0; p < scenario.parties().size(); p++) {
            for (int i = 0; i < issues; i++) {
                cells[p * issues + i] = scenario.preferences().get(p, i).stated();
            }
        }
        return PositionTable.copyOf(issues, cells);
    }

    private static int widest(Scenario scenario, PositionTable positions) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < scenario.issues().size(); i++) {
            double spread = spread(scenario, positions, i);
            if (spread > most) {
                most = spread;
                best = i;
            }
        }
        return best;
    }

    /** The variance of the positions on an issue, each counted by its weight and how much it cares. */
    private static double spread(Scenario scenario, PositionTable positions, int issue) {
        double weights = 0;
        double sum = 0;
        double squares = 0;
        for (int p = 0; p < scenario.parties().size(); p++) {
            Preference preference = scenario.preferences().get(p, issue);
            double weight = scenario.parties().get(p).capability().general() * preference.salience();
            double value = positions.get(p, issue);
            weights += weight;
            sum += weight * value;
            squares += weight * value * value;
        }
        return weights == 0 ? 0 : squares / weights - sum / weights * (sum / weights);
    }
}
