package summitry.engine.tension;

import summitry.engine.measure.Scratch;
import summitry.engine.measure.Situation;
import summitry.engine.measure.Strengths;
import summitry.model.PairTable;

/**
 * How hard the aims of each pair clash over the open issues, weighed by how much both care (sw, the geometric mean of
 * their saliences). C = sw^2 (0.6 in the conflict octant, else 0.2) max(0, d - 0.2) / 0.8, and 0.8 sw^2 more where their red
 * lines exclude each other; d is the distance as a share of the scale. RULES section 7; conflict octant: Bueno de Mesquita.
 */
public final class Clashes {
    private static final double FIERCE = 0.7;

    private final Situation situation;
    private final double[] roots;
    private final double[] care;
    private final double[] clash;
    private final double[] heaviest;
    private final int[] heaviestIssue;
    private final boolean[] fierce;

    public Clashes(Situation situation) {
        this.situation = situation;
        int cells = situation.parties() * situation.issues();
        int pairs = PairTable.count(situation.parties());
        Scratch scratch = situation.scratch();
        roots = scratch.doubles(cells);
        for (int cell = 0; cell < cells; cell++) {
            roots[cell] = situation.hasSay(cell) ? Math.sqrt(situation.salience(cell)) : 0;
        }
        care = scratch.doubles(pairs);
        clash = scratch.doubles(pairs);
        heaviest = scratch.doubles(pairs);
        heaviestIssue = scratch.ints(pairs);
        fierce = scratch.booleans(pairs);
        for (int a = 1; a < situation.parties(); a++) {
            for (int b = 0; b < a; b++) {
                double sum = 0;
                for (int k = 0; k < situation.issues(); k++) {
                    sum += roots[situation.cell(a, k)] * roots[situation.cell(b, k)];
                }
                care[PairTable.index(a, b)] = sum;
            }
        }
    }

    /** Adds an open issue whose strengths have just been measured. */
    public void add(int issue, Strengths strengths) {
        for (int r = 1; r < strengths.count(); r++) {
            for (int q = 0; q < r; q++) {
                compare(issue, strengths.party(r), strengths.party(q), strengths);
            }
        }
    }

    private void compare(int issue, int a, int b, Strengths strengths) {
        int one = situation.cell(a, issue);
        int other = situation.cell(b, issue);
        double both = roots[one] * roots[other];
        double distance = Math.abs(situation.position(one) - situation.position(other)) / 100;
        double octant = strengths.get(a, b) > 0 && strengths.get(b, a) > 0 ? 0.6 : 0.2;
        double force = both * both * octant * Math.max(0, distance - 0.2) / 0.8;
        if (exclude(one, other)) {
            force += 0.8 * both * both;
            if (both > FIERCE) {
                fierce[PairTable.index(a, b)] = true;
            }
        }
        int pair = PairTable.index(a, b);
        double weighed = both * force;
        clash[pair] += weighed;
        if (weighed > heaviest[pair] || (weighed == heaviest[pair] && weighed > 0
                && situation.assembly().issueKey(issue) < situation.assembly()
                        .issueKey(heaviestIssue[pair]))) {
            heaviest[pair] = weighed;
            heaviestIssue[pair] = issue;
        }
    }

    /** True where the red lines leave no value to both. */
    private boolean exclude(int one, int other) {
        return situation.assembly().redMin(one) > situation.assembly().redMax(other)
                || situation.assembly().redMin(other) > situation.assembly().redMax(one);
    }

    /** Geometric mean of the two saliences on a cell each, 0 without a say. */
    double both(int one, int other) {
        return roots[one] * roots[other];
    }

    /** Sum of what both care about, over all common issues; 0 where they share none. */
    double care(int pair) {
        return care[pair];
    }

    /** Mean clash over what both care about, 0 to 1 or a little more. */
    double mean(int pair) {
        return care[pair] == 0 ? 0 : clash[pair] / care[pair];
    }

    /** Issue on which they clash most. */
    public int heaviestIssue(int pair) {
        return heaviestIssue[pair];
    }

    /** True where red lines exclude each other on something both care about very much. */
    boolean isFierce(int pair) {
        return fierce[pair];
    }

    /** How much rivalry and dislike amplify a clash, and a pact damps it. */
    double amplification(int pair) {
        return (situation.assembly().areRivals(pair) ? 1.5 : 1)
                * (situation.assembly().havePact(pair) ? 0.3 : 1)
                * (1 - situation.affinity(pair) / 200);
    }
}
