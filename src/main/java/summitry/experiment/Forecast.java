package summitry.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import summitry.model.EndingKind;
import summitry.model.IssueId;
import summitry.model.Scenario;

/**
 * What many runs of a summit say together. Model output, no prediction.
 *
 * @param outcomes number of runs by kind of ending, in order of declaration; kinds that never came are 0
 * @param issues in scenario order
 * @param tension mean tension at the end of a run, 0 to 100
 * @param highest highest tension of any pair during a run, 0 to 100
 */
public record Forecast(int runs, Map<EndingKind, Integer> outcomes, List<IssueForecast> issues,
        Spread tension,
        Spread highest) {
    public Forecast {
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
        issues = List.copyOf(issues);
    }

    /**
     * One issue over all runs.
     *
     * @param adoptedShare share of runs in which it was adopted, 0 to 1
     * @param text final value, process language included, 0 to 100
     */
    public record IssueForecast(IssueId id, double adoptedShare, Spread text) {}

    /** @return mean number of issues adopted in a run */
    public double adopted() {
        return issues.stream().mapToDouble(IssueForecast::adoptedShare).sum();
    }

    static Forecast of(Scenario scenario, List<Future> futures) {
        Map<EndingKind, Integer> outcomes = new EnumMap<>(EndingKind.class);
        Futures.kinds().forEach(kind -> outcomes.put(kind, 0));
        futures.forEach(f -> outcomes.merge(f.kind(), 1, Integer::sum));
        List<IssueForecast> issues = new ArrayList<>();
        for (int k = 0; k < scenario.issues().size(); k++) {
            int issue = k;
            long adopted = futures.stream().filter(f -> f.isAdopted(issue)).count();
            issues.add(new IssueForecast(scenario.issues().get(k).id(), (double) adopted / futures.size(),
                    Spread.of(futures.stream().mapToDouble(f -> f.value(issue)).toArray())));
        }
        return new Forecast(futures.size(), outcomes, issues,
                Spread.of(futures.stream().mapToDouble(Future::tension).toArray()),
                Spread.of(futures.stream().mapToDouble(Future::highest).toArray()));
    }
}
