package summitry.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** One issue and those who have a view on it, as columns. Not changed once it is made. */
public final class Dispute {
    private final CaseIssue issue;
    private final List<String> names;
    private final double[] capabilities;
    private final double[] positions;
    private final double[] saliences;

    Dispute(CaseIssue issue, List<String> actors, List<Optional<View>> views) {
        this.issue = issue;
        names = IntStream.range(0, views.size()).filter(i -> views.get(i).isPresent()).mapToObj(actors::get)
                .toList();
        View[] present = views.stream().flatMap(Optional::stream).toArray(View[]::new);
        capabilities = column(present, View::capability);
        positions = column(present, View::position);
        saliences = column(present, View::salience);
    }

    private static double[] column(View[] views, ToDoubleFunction<View> what) {
        double[] column = new double[views.length];
        for (int i = 0; i < views.length; i++) {
            column[i] = what.applyAsDouble(views[i]);
        }
        return column;
    }

    public CaseIssue issue() {
        return issue;
    }

    /** How many have a view. */
    public int size() {
        return names.size();
    }

    /** Name of the actor at a place. */
    public String name(int place) {
        return names.get(place);
    }

    double capability(int place) {
        return capabilities[place];
    }

    double position(int place) {
        return positions[place];
    }

    double salience(int place) {
        return saliences[place];
    }

    public double[] positions() {
        return positions.clone();
    }

    double[] saliences() {
        return saliences.clone();
    }

    /** True where nobody weighs anything. */
    boolean isWeightless(Weighting weighting) {
        return IntStream.range(0, size()).allMatch(i -> weighting.of(capabilities[i], saliences[i]) == 0);
    }

    /** The mean of all positions, each as much as any other. */
    double plainMean() {
        double[] same = new double[size()];
        Arrays.fill(same, 1);
        return Middle.mean(positions, same);
    }

    /** Weights by place. */
    double[] weights(Weighting weighting) {
        double[] weights = new double[size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weighting.of(capabilities[i], saliences[i]);
        }
        return weights;
    }
}
