package summitry.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who stands in a probabilistic election, and who would vote how strongly for whom. */
final class Ballots {
    /** Every side has some chance, as in KTAB, so that two positions that nobody prefers are even. */
    private static final double LEAST = 1e-8;
    /** Weights above this are scaled down, for their sums must stay finite. */
    private static final double HEAVIEST = 1e12;

    private final Cases cases;
    private final double risk;
    private final int[] holders;
    private final double[] weights;

    Ballots(Cases cases, double risk) {
        this.cases = cases;
        this.risk = risk;
        holders = holders(cases);
        weights = weights(cases);
    }

    /** The first actor of each position that is held; those without any view hold none. */
    private static int[] holders(Cases cases) {
        List<List<Optional<Double>>> known = new ArrayList<>();
        List<Integer> holders = new ArrayList<>();
        for (int i = 0; i < cases.actors().size(); i++) {
            List<Optional<Double>> position = new ArrayList<>();
            for (int k = 0; k < cases.issues().size(); k++) {
                position.add(cases.view(i, k).map(View::position));
            }
            if (position.stream().anyMatch(Optional::isPresent) && !known.contains(position)) {
                known.add(position);
                holders.add(i);
            }
        }
        return holders.stream().mapToInt(i -> i).toArray();
    }

    private static double[] weights(Cases cases) {
        double[] weights = new double[cases.actors().size()];
        double largest = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int k = 0; k < cases.issues().size(); k++) {
                weights[i] += cases.view(i, k).map(View::weight).orElse(0.0);
            }
            largest = Math.max(largest, weights[i]);
        }
        if (largest > HEAVIEST) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= HEAVIEST / largest;
            }
        }
        return weights;
    }

    int holder(int candidate) {
        return holders[candidate];
    }

    /** Chance of each candidate to win against each other, 0 to 1. */
    double[][] contests() {
        int n = holders.length;
        double[][] won = new double[n][n];
        for (int voter = 0; voter < weights.length; voter++) {
            if (weights[voter] > 0) {
                vote(won, voter);
            }
        }
        double[][] chances = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                chances[a][b] = (LEAST + won[a][b]) / (LEAST + won[a][b] + (LEAST + won[b][a]));
            }
        }
        return chances;
    }

    private void vote(double[][] won, int voter) {
        double[] likes = new double[holders.length];
        for (int a = 0; a < likes.length; a++) {
            double distance = distance(voter, holders[a]);
            likes[a] = (1 - distance) * (1 + risk * distance);
        }
        for (int a = 0; a < likes.length; a++) {
            for (int b = 0; b < likes.length; b++) {
                if (likes[a] > likes[b]) {
                    won[a][b] += weights[voter] * (likes[a] - likes[b]);
                }
            }
        }
    }

    /** How far a position is from what a voter wants, 0 to 1, over the issues on which both have a view. */
    private double distance(int voter, int holder) {
        double sum = 0;
        double all = 0;
        for (int k = 0; k < cases.issues().size(); k++) {
            Optional<View> wants = cases.view(voter, k);
            Optional<View> held = cases.view(holder, k);
            if (wants.isPresent() && held.isPresent()) {
                double s = wants.get().salience();
                double apart = s * (wants.get().position() - held.get().position())
                        / cases.issues().get(k).range();
                sum += apart * apart;
                all += s * s;
            }
        }
        return all > 0 ? Math.min(1, Math.sqrt(sum / all)) : 0;
    }
}
