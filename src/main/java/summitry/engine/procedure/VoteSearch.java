package summitry.engine.procedure;

import java.util.Arrays;
import summitry.engine.measure.Responses;
import summitry.engine.measure.Situation;
import summitry.model.DecisionRule;

/**
 * The value nearest the middle that would carry the vote: the middle is drawn into the core of the quota, then the
 * nearest value that passes is taken; if none does, the one with the most accepting votes. RULES section 4, 4.
 */
final class VoteSearch {
    private VoteSearch() {}

    static ConsensusSearch.Found nearest(Situation situation, int issue, double middle) {
        double drawn = intoCore(situation, issue, middle);
        DecisionRule rule = situation.rule(issue);
        if (count(situation, issue, drawn).passes(rule)) {
            return new ConsensusSearch.Found(drawn, true);
        }
        int down = (int) Math.floor(drawn);
        int up = (int) Math.ceil(drawn);
        if (down == up) {
            down--;
            up++;
        }
        double fallback = Double.NaN;
        Tally fallbackTally = count(situation, issue, drawn);
        while (down >= 0 || up <= 100) {
            double value = isNext(situation, issue, drawn, down, up) ? down-- : up++;
            Tally tally = count(situation, issue, value);
            if (tally.passes(rule)) {
                return new ConsensusSearch.Found(value, true);
            }
            if (Double.isNaN(fallback) || isBetter(tally, fallbackTally, rule)) {
                fallback = value;
                fallbackTally = tally;
            }
        }
        return new ConsensusSearch.Found(fallback, false);
    }

    private static Tally count(Situation situation, int issue, double value) {
        return Tally.count(situation, issue, p -> Responses.to(situation, situation.cell(p, issue), value));
    }

    /** True where the lower candidate is nearer; of two as near, the one nearer to things as they are. */
    private static boolean isNext(Situation situation, int issue, double drawn, int down, int up) {
        if (down < 0 || up > 100) {
            return down >= 0;
        }
        double lower = drawn - down;
        double upper = up - drawn;
        double statusQuo = situation.assembly().statusQuo(issue);
        return lower < upper || (lower == upper && Math.abs(down - statusQuo) <= Math.abs(up - statusQuo));
    }

    private static boolean isBetter(Tally tally, Tally best, DecisionRule rule) {
        double gain = tally.accepted(rule) - best.accepted(rule);
        double rounding = 1e-9 * tally.all();
        return gain > rounding || (gain >= -rounding && tally.vetoes() < best.vetoes());
    }

    /**
     * Draws a value into the core of the quota: above the smallest position with less than the quota above it, below the
     * largest with less than the quota below it; where these cross, their middle.
     */
    private static double intoCore(Situation situation, int issue, double middle) {
        double all = situation.assembly().absentVotes(issue);
        for (int p = 0; p < situation.parties(); p++) {
            all += situation.votes(situation.cell(p, issue));
        }
        double needed = (Math.max(0.5, situation.rule(issue).quotaShare()) - 1e-9) * all;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < situation.parties(); p++) {
            int cell = situation.cell(p, issue);
            if (!situation.hasSay(cell)) {
                continue;
            }
            double position = situation.position(cell);
            double above = 0;
            double below = 0;
            for (int other = 0; other < situation.parties(); other++) {
                int otherCell = situation.cell(other, issue);
                double votes = situation.votes(otherCell);
                above += situation.position(otherCell) > position ? votes : 0;
                below += situation.position(otherCell) < position ? votes : 0;
            }
            low = above < needed ? Math.min(low, position) : low;
            high = below < needed ? Math.max(high, position) : high;
        }
        if (low == Double.POSITIVE_INFINITY || high == Double.NEGATIVE_INFINITY) {
            return middle;
        }
        return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, middle));
    }
}
