package summitry.forecast;

/** Positions of a round of exchange, from 0 to 100 on every issue, and the means that votes make of them. */
final class Market {
    static final double SCALE = 100;

    private final double[][] wanted;
    private final double[][] votes;
    private final double[][] saliences;
    private final double[][] weights;
    private final double[] totals;
    private final double[] means;
    /** Which way an actor has gone on an issue: 1 up, -1 down, 0 nowhere yet. */
    private final int[][] ways;

    Market(Cases cases) {
        int issues = cases.issues().size();
        int actors = cases.actors().size();
        wanted = new double[issues][actors];
        saliences = new double[issues][actors];
        weights = new double[issues][actors];
        totals = new double[issues];
        means = new double[issues];
        ways = new int[issues][actors];
        for (int k = 0; k < issues; k++) {
            CaseIssue issue = cases.issues().get(k);
            for (int i = 0; i < actors; i++) {
                // Without a view an actor has no weight, so that its position counts nowhere.
                cases.view(i, k).ifPresent(new Row(k, i, issue)::take);
            }
            means[k] = mean(wanted[k], weights[k]);
            totals[k] = total(weights[k]);
        }
        votes = new double[issues][];
        for (int k = 0; k < issues; k++) {
            votes[k] = wanted[k].clone();
        }
    }

    private final class Row {
        private final int issue;
        private final int actor;
        private final CaseIssue scale;

        Row(int issue, int actor, CaseIssue scale) {
            this.issue = issue;
            this.actor = actor;
            this.scale = scale;
        }

        void take(View view) {
            wanted[issue][actor] = (view.position() - scale.low()) / scale.range() * SCALE;
            saliences[issue][actor] = view.salience();
            weights[issue][actor] = view.weight();
        }
    }

    private static double total(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }

    private static double mean(double[] positions, double[] weights) {
        return total(weights) > 0 ? Middle.mean(positions, weights) : 0;
    }

    int issues() {
        return wanted.length;
    }

    int actors() {
        return wanted.length == 0 ? 0 : wanted[0].length;
    }

    double wanted(int issue, int actor) {
        return wanted[issue][actor];
    }

    double vote(int issue, int actor) {
        return votes[issue][actor];
    }

    double salience(int issue, int actor) {
        return saliences[issue][actor];
    }

    /** Mean of the votes as they stand. */
    double mean(int issue) {
        return means[issue];
    }

    /** True where an actor weighs anything on an issue. */
    boolean counts(int issue, int actor) {
        return weights[issue][actor] > 0;
    }

    int way(int issue, int actor) {
        return ways[issue][actor];
    }

    /** How much a move of one actor shifts the mean. */
    double shift(int issue, int actor, double move) {
        return move * weights[issue][actor] / totals[issue];
    }

    /** The move of one actor that shifts the mean so much. */
    double move(int issue, int actor, double shift) {
        return shift * totals[issue] / weights[issue][actor];
    }

    /** Moves a vote. */
    void go(int issue, int actor, double move) {
        votes[issue][actor] = Math.clamp(votes[issue][actor] + move, 0, SCALE);
        ways[issue][actor] = move > 0 ? 1 : -1;
        means[issue] = mean(votes[issue], weights[issue]);
    }
}
