package summitry.engine.measure;

/**
 * How strong every party is against every other on one issue: e_ij = 1 - 2 s_j (1 - P_ij), from -1 to 1, where P_ij is
 * the share of the weight that would side with i's position against j's. Both positive is the conflict octant.
 *
 * <p>The risk-neutral challenge model (Bueno de Mesquita 1985, 1994; Scholz, Calbert and Smith 2011): its four utilities
 * reduce to this one term. Prefix sums over the sorted positions give all pairs in n squared steps. Reused from issue to
 * issue; one thread.
 */
public final class Strengths {
    private final int parties;
    private final int[] order;
    private final double[] at;
    private final double[] saliences;
    private final int[] starts;
    private final int[] ends;
    private final double[] weightBelow;
    private final double[] momentBelow;
    private final double[] values;
    private int count;

    public Strengths(int parties, Scratch scratch) {
        this.parties = parties;
        order = scratch.ints(parties);
        at = scratch.doubles(parties);
        saliences = scratch.doubles(parties);
        starts = scratch.ints(parties);
        ends = scratch.ints(parties);
        weightBelow = scratch.doubles(parties + 1);
        momentBelow = scratch.doubles(parties + 1);
        values = scratch.doubles(parties * parties);
    }

    /** Works out an issue; the values of the issue before are gone. */
    public void measure(Situation situation, int issue) {
        sort(situation, issue);
        for (int r = 0; r < count; r++) {
            double weight = situation.weight(situation.cell(order[r], issue));
            weightBelow[r + 1] = weightBelow[r] + weight;
            momentBelow[r + 1] = momentBelow[r] + weight * at[r];
            saliences[r] = situation.salience(situation.cell(order[r], issue));
            starts[r] = r > 0 && at[r] == at[r - 1] ? starts[r - 1] : r;
        }
        for (int r = count - 1; r >= 0; r--) {
            ends[r] = r + 1 < count && at[r] == at[r + 1] ? ends[r + 1] : r + 1;
        }
        for (int low = 0; low < count; low++) {
            int middle = low;
            for (int high = low + 1; high < count; high++) {
                double centre = (at[low] + at[high]) / 2;
                while (middle < count && at[middle] < centre) {
                    middle++;
                }
                compare(low, high, middle);
            }
        }
    }

    /** Parties with a say, by position; ties by key, so that the order of parties does not matter. */
    private void sort(Situation situation, int issue) {
        count = 0;
        for (int p = 0; p < parties; p++) {
            int cell = situation.cell(p, issue);
            if (!situation.hasSay(cell)) {
                continue;
            }
            double position = situation.position(cell);
            int r = count++;
            while (r > 0 && (at[r - 1] > position || (at[r - 1] == position
                    && situation.assembly().partyKey(order[r - 1]) > situation.assembly().partyKey(p)))) {
                at[r] = at[r - 1];
                order[r] = order[r - 1];
                r--;
            }
            at[r] = position;
            order[r] = p;
        }
    }

    /** Two parties by their ranks; {@code middle} is the first rank at or above their centre. */
    private void compare(int low, int high, int middle) {
        double distance = at[high] - at[low];
        double forLow = 0;
        double forHigh = 0;
        if (distance > 0) {
            int lowEnd = ends[low];
            int highStart = starts[high];
            double sum = at[low] + at[high];
            int upTo = Math.max(middle, lowEnd);
            forLow = distance * weightBelow[lowEnd] + sum * (weightBelow[upTo] - weightBelow[lowEnd])
                    - 2 * (momentBelow[upTo] - momentBelow[lowEnd]);
            int from = Math.min(middle, highStart);
            forHigh = distance * (weightBelow[count] - weightBelow[highStart])
                    + 2 * (momentBelow[highStart] - momentBelow[from])
                    - sum * (weightBelow[highStart] - weightBelow[from]);
        }
        double all = forLow + forHigh;
        double lowWins = all > 0 ? Math.min(1, Math.max(0, forLow / all)) : 0.5;
        int a = order[low];
        int b = order[high];
        values[a * parties + b] = 1 - 2 * saliences[high] * (1 - lowWins);
        values[b * parties + a] = 1 - 2 * saliences[low] * lowWins;
    }

    /** Number of parties with a say. */
    public int count() {
        return count;
    }

    /** Party at a rank of the positions, from 0. */
    public int party(int rank) {
        return order[rank];
    }

    /** Strength of i against j, two different parties with a say. */
    public double get(int i, int j) {
        return values[i * parties + j];
    }
}
