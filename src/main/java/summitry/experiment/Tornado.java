package summitry.experiment;

import java.util.Comparator;
import java.util.List;
import summitry.model.IssueId;

/**
 * What one factor at a time does to how a run goes on. Model output; it says what matters in the model.
 *
 * @param runs behind every mean
 * @param issues in scenario order
 * @param asIs with nothing changed
 * @param all in the order in which they were tried
 */
public record Tornado(int runs, List<IssueId> issues, Means asIs, List<Tried> all) {
    public Tornado {
        issues = List.copyOf(issues);
        all = List.copyOf(all);
    }

    /**
     * How runs end, in the mean.
     *
     * @param adopted issues
     * @param tension weighted by capability, 0 to 100
     * @param values of each issue at the end, process language included, 0 to 100
     */
    public record Means(double adopted, double tension, List<Double> values) {
        public Means {
            values = List.copyOf(values);
        }
    }

    /**
     * A factor at both ends of its range.
     *
     * @param lowValue what was tried, as {@link Factor#value} says
     * @param low how runs end there
     */
    public record Tried(Factor factor, double lowValue, double highValue, Means low, Means high) {}

    /** What a factor is measured by. */
    public sealed interface Measure {
        /** Issues that are adopted. */
        record Adopted() implements Measure {}

        /** Tension at the end. */
        record Tension() implements Measure {}

        /** The value of an issue at the end. */
        record Value(IssueId issue) implements Measure {}
    }

    /**
     * A factor's effect on one measure.
     *
     * @param low the measure at the low end of the factor
     * @param high the measure at its high end
     */
    public record Bar(Tried tried, double low, double high) {
        /** How far the ends are apart, at least 0. */
        public double swing() {
            return Math.abs(high - low);
        }
    }

    /** The measure with nothing changed. */
    public double asIs(Measure measure) {
        return of(measure, asIs);
    }

    /** All factors, the greatest swing first, then in the order in which they were tried. */
    public List<Bar> bars(Measure measure) {
        return all.stream().map(t -> new Bar(t, of(measure, t.low()), of(measure, t.high())))
                .sorted(Comparator.comparingDouble(b -> -b.swing())).toList();
    }

    private double of(Measure measure, Means means) {
        return switch (measure) {
            case Measure.Adopted _ -> means.adopted();
            case Measure.Tension _ -> means.tension();
            case Measure.Value(IssueId issue) -> means.values().get(place(issue));
        };
    }

    private int place(IssueId issue) {
        int k = issues.indexOf(issue);
        if (k < 0) {
            throw new IllegalArgumentException("issue (%s) is not on the agenda.".formatted(issue));
        }
        return k;
    }
}
