package summitry.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import summitry.engine.measure.Assembly;
import summitry.model.Issue;
import summitry.model.Preference;
import summitry.model.Rulebook;
import summitry.model.Scenario;
import summitry.model.Theory;

/**
 * How far the model is from what happened, with one set of parameters for every summit. Positions were coded by people who
 * knew the ends, so a small error shows consistency, not foresight.
 */
public final class Reality {
    private Reality() {}

    /**
     * One summit under one rulebook.
     *
     * @param injects whether its known shocks happened
     * @param error mean absolute error of the mean final values against what the real summit agreed, in points; empty where
     *        that is not known
     */
    public record Check(Scenario scenario, Theory theory, boolean injects, Forecast forecast,
            OptionalDouble error) {}

    /** A summit under its own rulebook, or that of a theory. */
    public static Check check(Scenario scenario, Theory theory, boolean injects, int seeds, int threads) {
        Scenario ruled = theory == scenario.rulebook().theory()
                ? scenario
                : scenario.withRulebook(Rulebook.of(theory));
        Scenario played = injects ? ruled : ruled.withoutInjects();
        Forecast forecast = new Futures(played, 1, seeds, threads).forecast();
        return new Check(played, theory, injects, forecast, error(played, issue -> forecast.issues()
                .get(played.indexOf(issue.id())).text().mean()));
    }

    /** Error of saying that nothing changes. */
    public static OptionalDouble errorOfStatusQuo(Scenario scenario) {
        return error(scenario, Issue::statusQuo);
    }

    /** Error of the mean of ideal points weighted by capability x salience, over the parties that count. */
    public static OptionalDouble errorOfWeightedMean(Scenario scenario) {
        Assembly assembly = Assembly.of(scenario, String::hashCode);
        return error(scenario, issue -> {
            int k = scenario.indexOf(issue.id());
            double sum = 0;
            double total = 0;
            for (int p = 0; p < scenario.parties().size(); p++) {
                int cell = assembly.cell(p, k);
                Preference preference = scenario.preferences().get(p, k);
                double weight = assembly.isMember(cell)
                        ? assembly.capability(cell) * preference.salience()
                        : 0;
                sum += weight * preference.ideal();
                total += weight;
            }
            return total == 0 ? issue.statusQuo() : sum / total;
        });
    }

    private static OptionalDouble error(Scenario scenario, ToDoubleFunction<Issue> value) {
        List<Double> errors = new ArrayList<>();
        for (Issue issue : scenario.issues()) {
            issue.known().ifPresent(k -> errors.add(Math.abs(value.applyAsDouble(issue) - k.documents())));
        }
        return errors.stream().mapToDouble(e -> e).average();
    }
}
