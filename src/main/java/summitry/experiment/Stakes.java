package summitry.experiment;

import java.util.Arrays;
import summitry.engine.measure.Assembly;
import summitry.model.Scenario;

/** How much is at stake on each issue: capability x salience over the parties that count, as shares that sum to 1. */
final class Stakes {
    private Stakes() {}

    /** By issue; equal shares where nobody cares about anything. */
    static double[] of(Assembly assembly) {
        Scenario scenario = assembly.scenario();
        double[] stakes = new double[assembly.issues()];
        for (int k = 0; k < stakes.length; k++) {
            for (int p = 0; p < assembly.parties(); p++) {
                int cell = assembly.cell(p, k);
                stakes[k] += assembly.isMember(cell)
                        ? assembly.capability(cell) * scenario.preferences().get(p, k).salience()
                        : 0;
            }
        }
        double total = Arrays.stream(stakes).sum();
        return Arrays.stream(stakes).map(s -> total == 0 ? 1.0 / stakes.length : s / total).toArray();
    }
}
