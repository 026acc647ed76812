package summitry.engine.measure;

import summitry.model.Preference;
import summitry.model.Scenario;

/**
 * How two parties stand to each other where the scenario does not say: those who want different things on what they care
 * about are less fond of each other. RULES section 7; design.
 */
public final class MissingRelations {
    private MissingRelations() {}

    /** Salience-weighted mean distance of ideal points, 0 to 100; 0 where they share no care. */
    public static double distance(Scenario scenario, int a, int b) {
        double sum = 0;
        double total = 0;
        for (int k = 0; k < scenario.issues().size(); k++) {
            Preference one = scenario.preferences().get(a, k);
            Preference other = scenario.preferences().get(b, k);
            double care = Math.sqrt(one.salience() * other.salience());
            sum += care * Math.abs(one.ideal() - other.ideal());
            total += care;
        }
        return total == 0 ? 0 : sum / total;
    }

    public static double affinity(double distance) {
        return Math.max(-60, 60 - 1.6 * distance);
    }

    public static double tension(double distance) {
        return Math.min(60, 0.5 * distance);
    }
}
