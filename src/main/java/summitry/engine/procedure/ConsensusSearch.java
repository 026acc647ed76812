package summitry.engine.procedure;

import summitry.engine.measure.Mandate;
import summitry.engine.measure.Scratch;
import summitry.engine.measure.Situation;
import summitry.model.DecisionRule;
import summitry.model.Parameter;

/**
 * The value nearest the middle that everyone could let pass: inside every mandate; else, under consensus, where dissent
 * can be isolated; else the value with the least weighted violation. RULES section 4, 3.
 */
final class ConsensusSearch {
    private static final int HALVINGS = 60;

    private ConsensusSearch() {}

    /** What was found, and whether it could be adopted. */
    record Found(double value, boolean adoptable) {}

    static Found nearest(Situation situation, int issue, double middle) {
        double low = 0;
        double high = 100;
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, issue);
            if (situation.hasSay(cell)) {
                low = Math.max(low, Mandate.low(situation, cell));
                high = Math.min(high, Mandate.high(situation, cell));
            }
        }
        if (low <= high) {
            return new Found(Math.min(high, Math.max(low, middle)), true);
        }
        if (situation.rule(issue) instanceof DecisionRule.Consensus && Dissent.isPossible(situation, issue)) {
            double isolating = nearestIsolating(situation, issue, middle);
            if (!Double.isNaN(isolating)) {
                return new Found(isolating, true);
            }
        }
        return new Found(leastViolation(situation, issue, middle), false);
    }

    /**
     * Nearest value at which dissent can be isolated, NaN where there is none. Who dissents changes only at the edges of
     * mandates and where a dissenter comes into reach, so one of those, or the middle itself, is the answer.
     */
    private static double nearestIsolating(Situation situation, int issue, double middle) {
        double best = Double.NaN;
        if (Dissent.isIsolated(situation, issue, middle)) {
            return middle;
        }
        double reach = situation.rulebook().get(Parameter.DISSENT_REACH);
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, issue);
            if (!situation.hasSay(cell)) {
                continue;
            }
            double low = Mandate.low(situation, cell);
            double high = Mandate.high(situation, cell);
            for (int e = 0; e < 4; e++) {
                double edge = switch (e) {
                    case 0 -> low;
                    case 1 -> high;
                    case 2 -> low - reach;
                    default -> high + reach;
                };
                if (edge >= 0 && edge <= 100 && isBetter(situation, issue, edge, best, middle)
                        && Dissent.isIsolated(situation, issue, edge)) {
                    best = edge;
                }
            }
        }
        return best;
    }

    /** Nearer to the middle; of two as near, the one nearer to things as they are. */
    private static boolean isBetter(Situation situation, int issue, double value, double best,
            double middle) {
        if (Double.isNaN(best)) {
            return true;
        }
        double gain = Math.abs(best - middle) - Math.abs(value - middle);
        double statusQuo = situation.assembly().statusQuo(issue);
        return gain > 0 || (gain == 0 && Math.abs(value - statusQuo) < Math.abs(best - statusQuo));
    }

    /**
     * Minimum of sum u (v - M)^2 + cost sum h u V(v)^2, convex in v, by bisection on its derivative; a demand weighs
     * less than a line that no deal would keep.
     */
    private static double leastViolation(Situation situation, int issue, double middle) {
        Scratch scratch = situation.scratch();
        double[] weights = scratch.doubles(situation.parties());
        double[] lows = scratch.doubles(weights.length);
        double[] highs = scratch.doubles(weights.length);
        double[] costs = scratch.doubles(2 * weights.length);
        double cost = situation.rulebook().get(Parameter.VIOLATION_COST);
        double demand = situation.rulebook().get(Parameter.DEMAND_WEIGHT);
        int count = 0;
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, issue);
            if (situation.textWeight(cell) > 0) {
                weights[count] = situation.textWeight(cell);
                lows[count] = Mandate.low(situation, cell);
                highs[count] = Mandate.high(situation, cell);
                costs[2 * count] = cost * weights[count]
                        * (Mandate.isLowDemand(situation, cell) ? demand : 1);
                costs[2 * count + 1] = cost * weights[count]
                        * (Mandate.isHighDemand(situation, cell) ? demand : 1);
                count++;
            }
        }
        double low = 0;
        double high = 100;
        for (int i = 0; i < HALVINGS; i++) {
            double value = (low + high) / 2;
            double slope = 0;
            for (int c = 0; c < count; c++) {
                slope += weights[c] * (value - middle);
                if (lows[c] > value) {
                    slope -= costs[2 * c] * (lows[c] - value);
                } else if (value > highs[c]) {
                    slope += costs[2 * c + 1] * (value - highs[c]);
                }
            }
            if (slope > 0) {
                high = value;
            } else {
                low = value;
            }
        }
        return (low + high) / 2;
    }
}
