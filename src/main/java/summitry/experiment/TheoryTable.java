package summitry.experiment;

import java.util.List;
import java.util.Optional;
import summitry.model.IssueId;
import summitry.model.Rung;
import summitry.model.Scenario;
import summitry.model.Theory;

/**
 * One summit under each theory, with the same random numbers. Model output, no prediction.
 *
 * @param columns one a theory, in order of declaration
 * @param distances of every pair of theories, in order of declaration
 * @param disagreements issues on which two theories are further apart than {@value Theories#DISAGREES} points, in scenario
 *        order
 */
public record TheoryTable(Scenario scenario, List<Column> columns, List<Distance> distances,
        List<Disagreement> disagreements) {
    public TheoryTable {
        columns = List.copyOf(columns);
        distances = List.copyOf(distances);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * The summit under one theory.
     *
     * @param rung of the mean tension at the end
     */
    public record Column(Theory theory, Forecast forecast, Rung rung) {
        double text(int issue) {
            return forecast.issues().get(issue).text().mean();
        }
    }

    /**
     * How far two theories are apart.
     *
     * @param issues absolute difference of the mean texts, in scenario order, points
     * @param mean of these
     */
    public record Distance(Theory one, Theory other, List<Double> issues, double mean) {
        public Distance {
            issues = List.copyOf(issues);
        }
    }

    /**
     * An issue on which theories disagree, by the two that are furthest apart.
     *
     * @param gap mean text under the other less that under the one, points
     * @param effects the largest first; those below half a point are left out. They need not add up to the gap, as rules work
     *        together
     */
    public record Disagreement(IssueId issue, Theory one, Theory other, double gap, List<Effect> effects) {
        public Disagreement {
            effects = List.copyOf(effects);
        }
    }

    /**
     * What one part of the rulebook does to a text when it is switched from one theory to the other.
     *
     * @param points the mean of switching it first and of switching it last; same sign as the gap where it widens it
     */
    public record Effect(RuleSwitch part, double points) {}

    /** How far the theories are apart in the mean of all pairs, points. */
    public double meanDistance() {
        return distances.stream().mapToDouble(Distance::mean).average().orElse(0);
    }

    public Column column(Theory theory) {
        return columns.get(theory.ordinal());
    }

    public Optional<Disagreement> about(IssueId issue) {
        return disagreements.stream().filter(d -> d.issue().equals(issue)).findFirst();
    }
}
