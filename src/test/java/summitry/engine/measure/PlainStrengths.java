package summitry.engine.measure;

/** The same strengths by the definition, in n cubed steps: what the prefix sums are checked and measured against. */
public final class PlainStrengths {
    private PlainStrengths() {}

    /** Strength of each party against each other with a say, by i x n + j; 0 elsewhere. */
    public static double[] of(Situation situation, int issue) {
        int n = situation.parties();
        double[] strengths = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                int one = situation.cell(i, issue);
                int other = situation.cell(j, issue);
                if (i != j && situation.hasSay(one) && situation.hasSay(other)) {
                    strengths[i * n + j] = 1
                            - 2 * situation.salience(other) * (1 - wins(situation, issue, one, other));
                }
            }
        }
        return strengths;
    }

    /** Share of the weight, by how much closer each third party stands, that sides with the first. */
    private static double wins(Situation situation, int issue, int one, int other) {
        double forOne = 0;
        double forOther = 0;
        for (int k = 0; k < situation.parties(); k++) {
            int third = situation.cell(k, issue);
            double preference = Math.abs(situation.position(third) - situation.position(other))
                    - Math.abs(situation.position(third) - situation.position(one));
            forOne += situation.weight(third) * Math.max(0, preference);
            forOther += situation.weight(third) * Math.max(0, -preference);
        }
        return forOne + forOther > 0 ? forOne / (forOne + forOther) : 0.5;
    }
}
